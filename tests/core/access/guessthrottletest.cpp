#include <gtest/gtest.h>

#include "core/access/guessthrottle.h"

namespace nuanyang::core::access {
namespace {

using namespace std::chrono_literals;

constexpr Instant at(std::chrono::milliseconds moment) {
    return {1'700'000'000'000 + moment.count()};
}

TEST(GuessThrottleTest, FirstMistakesAreFree) {
    EXPECT_EQ(guessing::waitAfter(0), 0s);
    EXPECT_EQ(guessing::waitAfter(guessing::freeFailures - 1), 0s);
}

TEST(GuessThrottleTest, WaitDoublesWithEachFurtherMistake) {
    EXPECT_EQ(guessing::waitAfter(guessing::freeFailures), 2s);
    EXPECT_EQ(guessing::waitAfter(guessing::freeFailures + 1), 4s);
    EXPECT_EQ(guessing::waitAfter(guessing::freeFailures + 2), 8s);
}

TEST(GuessThrottleTest, WaitNeverExceedsTheLongest) {
    EXPECT_EQ(guessing::waitAfter(guessing::freeFailures + 9), guessing::longestWait);
    EXPECT_EQ(guessing::waitAfter(1'000'000), guessing::longestWait);
}

TEST(GuessThrottleTest, RemainingWaitIsRoundedUpToWholeSeconds) {
    const GuessRecord record{guessing::freeFailures, at(0ms)};
    EXPECT_EQ(guessing::remainingWait(record, at(0ms)), 2s);
    EXPECT_EQ(guessing::remainingWait(record, at(1ms)), 2s);
    EXPECT_EQ(guessing::remainingWait(record, at(1999ms)), 1s);
    EXPECT_EQ(guessing::remainingWait(record, at(2000ms)), 0s);
}

TEST(GuessThrottleTest, ClockSetBackCostsAtMostTheWholeWait) {
    const GuessRecord record{guessing::freeFailures, at(1h)};
    EXPECT_EQ(guessing::remainingWait(record, at(0ms)), 2s);
}

TEST(GuessThrottleTest, FailureCountsUpAndRemembersWhen) {
    const GuessRecord record = guessing::afterFailure({2, at(0ms)}, at(5s));
    EXPECT_EQ(record, (GuessRecord{3, at(5s)}));
}

TEST(GuessThrottleTest, QuietDayIsForgiven) {
    EXPECT_EQ(guessing::afterFailure({9, at(0ms)}, at(24h)).failures, 1);
    EXPECT_EQ(guessing::afterFailure({9, at(0ms)}, at(23h)).failures, 10);
}

}  // namespace
}  // namespace nuanyang::core::access
