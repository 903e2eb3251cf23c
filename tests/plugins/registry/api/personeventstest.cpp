#include <gtest/gtest.h>

#include "registry/api/personevents.h"

namespace nuanyang::registry {
namespace {

const Date today = *Date::parse("2026-11-21");

TEST(PersonEventsTest, SurviveTheWayThroughTheLog) {
    const PersonChanged changed{SubjectId{7}, {"rank", "health"}, today, true};
    const auto again = PersonChanged::fromJson(Json::parse(changed.toJson().dump()));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->person, SubjectId{7});
    EXPECT_EQ(again->fields, changed.fields);
    EXPECT_EQ(again->from, today);
    EXPECT_TRUE(again->correction);
    const auto moved =
        PersonMoved::fromJson(PersonMoved{SubjectId{7}, UnitId{1}, UnitId{2}, today}.toJson());
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->fromUnit, UnitId{1});
    EXPECT_EQ(moved->toUnit, UnitId{2});
}

TEST(PersonEventsTest, ADeathMayBeKnownToTheMonthOnlyOrNotAtAll) {
    const auto month = *PartialDate::parse("2026-03");
    const auto known = PersonDied::fromJson(PersonDied{SubjectId{7}, month}.toJson());
    EXPECT_EQ(known->died, month);
    const Json unknown = PersonDied{SubjectId{7}, {}}.toJson();
    EXPECT_TRUE(unknown["died"].is_null());
    EXPECT_FALSE(PersonDied::fromJson(unknown)->died.isKnown());
}

TEST(PersonEventsTest, WhatIsNotReadableIsCorrupt) {
    for (const char* text : {"{}", R"({"person":7,"died":null})", R"({"person":"x"})",
                             R"({"person":"7","died":"soon"})"}) {
        const auto event = PersonDied::fromJson(Json::parse(text));
        ASSERT_FALSE(event) << text;
        EXPECT_EQ(event.error().code, "registry.event.unreadable");
    }
    EXPECT_FALSE(PersonChanged::fromJson(Json::parse(R"({"person":"7","from":"2026-01-01"})")));
}

}  // namespace
}  // namespace nuanyang::registry
