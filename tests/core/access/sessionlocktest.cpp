#include <gtest/gtest.h>

#include "core/access/sessionlock.h"

namespace nuanyang::core::access {
namespace {

using namespace std::chrono_literals;

constexpr Instant at(std::chrono::milliseconds moment) {
    return {moment.count()};
}

TEST(SessionLockTest, LocksWhenNobodyTouchesItForTheLimit) {
    SessionLock lock(10min, at(0ms));
    EXPECT_FALSE(lock.isLocked(at(10min - 1ms)));
    EXPECT_TRUE(lock.isLocked(at(10min)));
}

TEST(SessionLockTest, TouchStartsTheLimitAgain) {
    SessionLock lock(10min, at(0ms));
    lock.touch(at(9min));
    EXPECT_FALSE(lock.isLocked(at(18min)));
    EXPECT_EQ(lock.remaining(at(18min)), 1min);
}

TEST(SessionLockTest, TouchDoesNotOpenALockedSession) {
    SessionLock lock(10min, at(0ms));
    lock.touch(at(11min));
    EXPECT_TRUE(lock.isLocked(at(11min)));
    EXPECT_EQ(lock.remaining(at(11min)), 0ms);
}

TEST(SessionLockTest, UnlockOpensItForAnotherLimit) {
    SessionLock lock(10min, at(0ms));
    lock.lock();
    EXPECT_TRUE(lock.isLocked(at(1s)));
    lock.unlock(at(2s));
    EXPECT_FALSE(lock.isLocked(at(3s)));
    EXPECT_TRUE(lock.isLocked(at(10min + 2s)));
}

TEST(SessionLockTest, WithoutALimitItNeverLocks) {
    SessionLock lock(std::nullopt, at(0ms));
    lock.lock();
    EXPECT_FALSE(lock.isLocked(at(1000h)));
    EXPECT_FALSE(lock.remaining(at(1000h)).has_value());
}

}  // namespace
}  // namespace nuanyang::core::access
