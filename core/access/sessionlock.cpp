#include "core/access/sessionlock.h"

#include <algorithm>

namespace nuanyang::core::access {

SessionLock::SessionLock(std::optional<std::chrono::minutes> idleLimit, Instant now)
    : m_idleLimit(idleLimit), m_lastTouch(now) {}

void SessionLock::touch(Instant now) {
    if (!isLocked(now)) {
        m_lastTouch = now;
    }
}

void SessionLock::lock() {
    m_locked = m_idleLimit.has_value();
}

void SessionLock::unlock(Instant now) {
    m_locked = false;
    m_lastTouch = now;
}

bool SessionLock::isLocked(Instant now) {
    const auto left = remaining(now);
    m_locked = left && left->count() == 0;
    return m_locked;
}

std::optional<std::chrono::milliseconds> SessionLock::remaining(Instant now) const {
    using std::chrono::milliseconds;
    if (!m_idleLimit) {
        return std::nullopt;
    }
    const milliseconds idle{std::max<std::int64_t>(0, now.milliseconds - m_lastTouch.milliseconds)};
    return m_locked ? milliseconds{0} : std::max(*m_idleLimit - idle, milliseconds{0});
}

}  // namespace nuanyang::core::access
