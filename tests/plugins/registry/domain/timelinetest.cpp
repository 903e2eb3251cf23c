#include <gtest/gtest.h>

#include "registry/domain/timeline.h"

namespace nuanyang::registry {
namespace {

Date day(const char* iso) {
    return *Date::parse(iso);
}

TEST(TimelineTest, AnswersForEveryDay) {
    const Timeline rank({{"worker", day("1990-01-01")}, {"staff", day("2001-07-01")}}, "section");
    EXPECT_EQ(rank.valueOn(day("1989-12-31")), "worker");
    EXPECT_EQ(rank.valueOn(day("1990-01-01")), "staff");
    EXPECT_EQ(rank.valueOn(day("2001-06-30")), "staff");
    EXPECT_EQ(rank.valueOn(day("2001-07-01")), "section");
    EXPECT_EQ(rank.since(day("1989-12-31")), std::nullopt);
    EXPECT_EQ(rank.since(day("1995-01-01")), day("1990-01-01"));
    EXPECT_EQ(rank.since(day("2026-01-01")), day("2001-07-01"));
}

TEST(TimelineTest, AChangeHoldsFromItsDayOn) {
    Timeline rank({}, "worker");
    const auto edit = rank.setFrom(day("2026-03-01"), "section");
    ASSERT_TRUE(edit);
    EXPECT_TRUE(edit->splits);
    EXPECT_TRUE(edit->changesPresent);
    EXPECT_EQ(edit->before, "worker");
    EXPECT_EQ(rank.valueOn(day("2026-02-28")), "worker");
    EXPECT_EQ(rank.present(), "section");
}

TEST(TimelineTest, AChangeBeforeALaterOneHoldsUntilThat) {
    Timeline rank({{"worker", day("2026-06-01")}}, "section");
    const auto edit = rank.setFrom(day("2026-03-01"), "staff");
    ASSERT_TRUE(edit);
    EXPECT_FALSE(edit->changesPresent);
    EXPECT_EQ(edit->rewritten, 0U);
    EXPECT_EQ(rank.segments(), (std::vector<Segment>{{"worker", day("2026-03-01")},
                                                     {"staff", day("2026-06-01")},
                                                     {"section", std::nullopt}}));
}

TEST(TimelineTest, ASecondChangeOnTheSameDayCorrectsTheFirst) {
    Timeline rank({{"worker", day("2026-03-01")}}, "staff");
    const auto edit = rank.setFrom(day("2026-03-01"), "section");
    ASSERT_TRUE(edit);
    EXPECT_FALSE(edit->splits);
    EXPECT_EQ(rank.segments(),
              (std::vector<Segment>{{"worker", day("2026-03-01")}, {"section", std::nullopt}}));
}

TEST(TimelineTest, NothingChangesWhenTheValueHeldAlready) {
    Timeline rank({{"worker", day("2026-03-01")}}, "staff");
    EXPECT_FALSE(rank.setFrom(day("2026-04-01"), "staff"));
    EXPECT_FALSE(rank.setFrom(day("2026-02-01"), "worker"));
}

TEST(TimelineTest, ClearingLeavesNothingKnown) {
    Timeline rank({}, "worker");
    ASSERT_TRUE(rank.setFrom(day("2026-03-01"), ""));
    EXPECT_EQ(rank.present(), "");
    EXPECT_EQ(rank.valueOn(day("2026-02-01")), "worker");
}

TEST(EpisodesTest, JoinWhatGoesOnAndPartWhatCameAgain) {
    const Timeline health({{"healthy", day("2024-01-01")},
                           {"chronic", day("2025-01-01")},
                           {"chronic,long-ill-home", day("2025-06-01")},
                           {"healthy", day("2026-01-01")}},
                          "chronic");
    EXPECT_EQ(episodesOf(health),
              (std::vector<Episode>{{"chronic", day("2024-01-01"), day("2025-06-01")},
                                    {"chronic", day("2026-01-01"), std::nullopt},
                                    {"healthy", std::nullopt, day("2024-01-01")},
                                    {"healthy", day("2025-06-01"), day("2026-01-01")},
                                    {"long-ill-home", day("2025-01-01"), day("2025-06-01")}}));
}

TEST(EpisodesTest, OfNothingAreNone) {
    EXPECT_TRUE(episodesOf(Timeline({}, "")).empty());
}

}  // namespace
}  // namespace nuanyang::registry
