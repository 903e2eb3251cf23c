#pragma once

#include <chrono>
#include <filesystem>

#include "sdk/base/result.h"

namespace nuanyang::core::data {

/// Sleeps before something that others hold is asked for again: briefly and unevenly, the more
/// briefly the longer one has waited, so that those who wait are served roughly in turn.
void pauseBeforeRetry(std::chrono::steady_clock::duration waited);

/// Before the one writer's place in the file, for the processes of this machine. Without it the
/// process that has just written is the quickest to write again and the others starve. Here one
/// process at a time waits for the engine's lock, and the last writer queues up behind it.
///
/// It is about turns only: what protects the file is the engine's lock. Where the turnstile cannot
/// be used everybody passes at once.
class Turnstile {
public:
    explicit Turnstile(std::filesystem::path file) : m_file(std::move(file)) {}
    ~Turnstile();
    Turnstile(const Turnstile&) = delete;
    Turnstile& operator=(const Turnstile&) = delete;

    /// In the turnstile: ends when it is destroyed, or with the process.
    class Passage {
    public:
        explicit Passage(int descriptor) : m_descriptor(descriptor) {}
        Passage(Passage&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
        Passage& operator=(Passage&&) = delete;
        ~Passage();

    private:
        int m_descriptor;
    };

    /// One thread of a process at a time. Fails with `data.file.busy` after the limit.
    Result<Passage> enter(std::chrono::milliseconds limit);

private:
    std::filesystem::path m_file;
    int m_descriptor = -1;
};

}  // namespace nuanyang::core::data
