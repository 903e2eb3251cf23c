#include "core/data/queryguard.h"

#include <algorithm>
#include <string>

namespace nuanyang::core::data {

void QueryGuard::attach(sqlite3* db) {
    sqlite3_progress_handler(
        db, stepsPerTick,
        [](void* self) { return static_cast<QueryGuard*>(self)->mustStop() ? 1 : 0; }, this);
}

bool QueryGuard::mustStop() {
    if (m_stop != nullptr && m_stop->stop_requested()) {
        m_wasCancelled = true;
        return true;
    }
    if (!m_limited) {
        return false;
    }
    // A long pause between two ticks is the reader's, who works on each row: it does not count.
    const auto now = Clock::now();
    const auto pause = m_ticks == 0 ? Clock::duration{} : now - m_lastTick;
    m_spent = m_ticks == 0
                  ? Clock::duration{}
                  : m_spent + std::min<Clock::duration>(pause, std::chrono::milliseconds(20));
    m_lastTick = now;
    ++m_ticks;
    m_wasCancelled = false;
    return m_spent > m_limit;
}

Error QueryGuard::interruption() const {
    if (m_wasCancelled) {
        return cancelled();
    }
    return unavailable("data.query.tooLong")
        .with("seconds", std::to_string(m_limit.count() / 1000));
}

}  // namespace nuanyang::core::data
