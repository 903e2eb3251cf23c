#pragma once

#include <chrono>
#include <optional>

#include "sdk/base/date.h"

namespace nuanyang::core::access {

/// When an open window asks for the password again: after nobody has touched it for a while. Pure:
/// the clock comes in as a parameter. Once locked it stays locked until `unlock`.
class SessionLock {
public:
    static constexpr std::chrono::minutes defaultIdleLimit{10};

    /// Without a limit (an account without a password, or switched off) it never locks.
    SessionLock(std::optional<std::chrono::minutes> idleLimit, Instant now);

    /// Somebody moved the mouse or pressed a key. Does nothing while locked.
    void touch(Instant now);
    void lock();
    void unlock(Instant now);
    bool isLocked(Instant now);

    /// How long until it locks if nobody touches it; nothing when it never does. 0 while locked.
    std::optional<std::chrono::milliseconds> remaining(Instant now) const;

private:
    std::optional<std::chrono::milliseconds> m_idleLimit;
    Instant m_lastTouch;
    bool m_locked = false;
};

}  // namespace nuanyang::core::access
