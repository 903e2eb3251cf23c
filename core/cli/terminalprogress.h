#pragma once

#include <cstdint>
#include <mutex>
#include <ostream>

#include "sdk/base/call.h"

namespace nuanyang::core::cli {

/// Tells on one line of a screen how far long work is; wipes the line when it goes. Thread-safe.
class TerminalProgress final : public Progress {
public:
    explicit TerminalProgress(std::ostream& screen) : m_screen(screen) {}
    ~TerminalProgress() override;
    void report(std::int64_t done, std::int64_t total) override;

private:
    std::ostream& m_screen;
    std::mutex m_mutex;
    std::int64_t m_shown = -1;
};

}  // namespace nuanyang::core::cli
