#include "core/data/turnstile.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <functional>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace nuanyang::core::data {

namespace {

using Clock = std::chrono::steady_clock;

std::uint32_t randomNumber() {
    thread_local std::uint32_t state =
        static_cast<std::uint32_t>(std::hash<std::thread::id>{}(std::this_thread::get_id())) | 1;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

}  // namespace

void pauseBeforeRetry(Clock::duration waited) {
    constexpr std::int64_t shortest = 30;  // microseconds
    constexpr std::int64_t longest = 120;
    const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(waited).count();
    const std::int64_t most = std::max(shortest, longest - spent / 100);
    std::this_thread::sleep_for(std::chrono::microseconds(most / 2 + randomNumber() % (most / 2)));
}

Turnstile::~Turnstile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Turnstile::Passage::~Passage() {
    if (m_descriptor >= 0) {
        ::flock(m_descriptor, LOCK_UN);
    }
}

Result<Turnstile::Passage> Turnstile::enter(std::chrono::milliseconds limit) {
    if (m_descriptor < 0) {
        m_descriptor = ::open(m_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    }
    const auto began = Clock::now();
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) {
            return Passage(-1);
        }
        const auto waited = Clock::now() - began;
        if (waited > limit) {
            return unavailable("data.file.busy", "other processes wait to write");
        }
        pauseBeforeRetry(waited);
    }
    return Passage(m_descriptor);
}

}  // namespace nuanyang::core::data
