#include <gtest/gtest.h>

#include "sdk/base/lunarcalendar.h"

namespace nuanyang {
namespace {

std::string solar(int year, unsigned month, unsigned day,
                  LunarDate::Month kind = LunarDate::Month::Plain) {
    return LunarDate::create(year, month, day, kind)->toSolar().toString();
}

std::string lunar(const char* day) {
    return LunarDate::fromSolar(*Date::parse(day))->chineseNameWithYear();
}

TEST(LunarCalendarTest, KeepsThePublishedFestivals) {
    const std::pair<int, const char*> newYears[] = {
        {1900, "1900-01-31"}, {1916, "1916-02-03"}, {1949, "1949-01-29"}, {1954, "1954-02-03"},
        {1985, "1985-02-20"}, {2000, "2000-02-05"}, {2014, "2014-01-31"}, {2024, "2024-02-10"},
        {2025, "2025-01-29"}, {2026, "2026-02-17"}, {2027, "2027-02-06"}, {2028, "2028-01-26"},
        {2030, "2030-02-03"}, {2033, "2033-01-31"}, {2034, "2034-02-19"}, {2100, "2100-02-09"}};
    for (const auto& [year, day] : newYears) {
        EXPECT_EQ(lunarcalendar::springFestival(year)->toString(), day);
    }
    const std::pair<int, const char*> doubleNinths[] = {{2014, "2014-10-02"},
                                                        {2025, "2025-10-29"},
                                                        {2026, "2026-10-18"},
                                                        {2027, "2027-10-08"},
                                                        {2028, "2028-10-26"}};
    for (const auto& [year, day] : doubleNinths) {
        EXPECT_EQ(lunarcalendar::doubleNinth(year)->toString(), day);
    }
}

TEST(LunarCalendarTest, PutsTheLeapMonthsWhereTheAlmanacsHaveThem) {
    const std::pair<int, unsigned> leaps[] = {
        {1906, 4}, {1984, 10}, {2001, 4}, {2004, 2}, {2006, 7}, {2009, 5}, {2012, 4}, {2014, 9},
        {2017, 6}, {2020, 4},  {2023, 2}, {2025, 6}, {2026, 0}, {2028, 5}, {2033, 11}};
    for (const auto& [year, month] : leaps) {
        EXPECT_EQ(lunarcalendar::leapMonth(year), month) << year;
    }
}

TEST(LunarCalendarTest, DoesNotKeepAFestivalAgainInALeapMonth) {
    EXPECT_EQ(lunar("2014-11-01"), "甲午年闰九月初九");
    EXPECT_EQ(lunarcalendar::anniversary(2014, 9, 9)->toString(), "2014-10-02");
    EXPECT_EQ(solar(2014, 9, 9, LunarDate::Month::Leap), "2014-11-01");
}

TEST(LunarCalendarTest, KeepsTheThirtiethOnTheLastDayOfAShortMonth) {
    ASSERT_EQ(lunarcalendar::daysInMonth(2025, 12, LunarDate::Month::Plain), 29U);
    EXPECT_EQ(lunarcalendar::anniversary(2025, 12, 30)->toString(), "2026-02-16");
    EXPECT_FALSE(LunarDate::create(2025, 12, 30));
}

TEST(LunarCalendarTest, NamesDaysAsPeopleDo) {
    EXPECT_EQ(lunar("2026-02-17"), "丙午年正月初一");
    EXPECT_EQ(lunar("2026-02-16"), "乙巳年腊月廿九");
    EXPECT_EQ(lunar("2025-08-22"), "乙巳年闰六月廿九");
    EXPECT_EQ(lunarcalendar::dayName(10), "初十");
    EXPECT_EQ(lunarcalendar::dayName(11), "十一");
    EXPECT_EQ(lunarcalendar::dayName(20), "二十");
    EXPECT_EQ(lunarcalendar::dayName(21), "廿一");
    EXPECT_EQ(lunarcalendar::dayName(30), "三十");
    EXPECT_EQ(lunarcalendar::monthName(11, LunarDate::Month::Plain), "冬月");
    EXPECT_EQ(lunarcalendar::cyclicName(1900), "庚子");
}

TEST(LunarCalendarTest, IsThereAndBackForEveryDayOfTwoCenturies) {
    const Date last =
        LunarDate::create(2100, 12, lunarcalendar::daysInMonth(2100, 12, LunarDate::Month::Plain))
            ->toSolar();
    EXPECT_EQ(last.toString(), "2101-01-28");
    for (Date day = *Date::parse("1900-01-31"); day <= last; day = day.plusDays(1)) {
        const auto there = LunarDate::fromSolar(day);
        ASSERT_TRUE(there) << day.toString();
        ASSERT_EQ(there->toSolar(), day);
    }
}

TEST(LunarCalendarTest, GivesNothingOutsideOfItsTable) {
    EXPECT_FALSE(LunarDate::fromSolar(*Date::parse("1900-01-30")));
    EXPECT_FALSE(LunarDate::fromSolar(*Date::parse("2101-01-29")));
    EXPECT_FALSE(lunarcalendar::springFestival(1899));
    EXPECT_FALSE(lunarcalendar::springFestival(2101));
    EXPECT_FALSE(LunarDate::create(2026, 13, 1));
    EXPECT_FALSE(LunarDate::create(2026, 1, 0));
    EXPECT_FALSE(LunarDate::create(2026, 6, 1, LunarDate::Month::Leap));
}

}  // namespace
}  // namespace nuanyang
