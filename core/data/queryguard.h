#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <sqlite3.h>
#include <stop_token>

#include "sdk/base/error.h"

namespace nuanyang::core::data {

/// Ends what runs too long and what nobody waits for any more. It counts the engine's own steps,
/// so that it costs nothing a row, and
/// leaves out the time that a reader spends on rows between two steps.
class QueryGuard {
public:
    explicit QueryGuard(std::chrono::milliseconds limit) : m_limit(limit) {}

    void attach(sqlite3* db);
    /// Whose wish to stop counts from now on; null for nobody's.
    void watch(const std::stop_token* stop) { m_stop = stop; }
    /// The service's own long work has no limit.
    void setLimited(bool limited) { m_limited = limited; }
    /// A new statement begins.
    void begin() { m_ticks = 0; }
    /// What stands behind SQLITE_INTERRUPT.
    Error interruption() const;

private:
    using Clock = std::chrono::steady_clock;
    static constexpr int stepsPerTick = 4000;
    bool mustStop();

    std::chrono::milliseconds m_limit;
    const std::stop_token* m_stop = nullptr;
    bool m_limited = false;
    bool m_wasCancelled = false;
    std::int64_t m_ticks = 0;
    Clock::time_point m_lastTick;
    Clock::duration m_spent{};
};

}  // namespace nuanyang::core::data
