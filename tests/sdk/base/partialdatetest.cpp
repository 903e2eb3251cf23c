#include <gtest/gtest.h>

#include "sdk/base/partialdate.h"

namespace nuanyang {
namespace {

PartialDate date(const char* iso) {
    return PartialDate::parse(iso).value();
}

TEST(PartialDateTest, ReadsThreePrecisionsAndPrintsThemAsRead) {
    EXPECT_EQ(date("1950").precision(), PartialDate::Precision::Year);
    EXPECT_EQ(date("1950-03").precision(), PartialDate::Precision::Month);
    EXPECT_EQ(date("1950-03-02").precision(), PartialDate::Precision::Day);
    for (const char* iso : {"1950", "1950-03", "1950-03-02", "0001", "9999-12-31"}) {
        EXPECT_EQ(date(iso).toString(), iso);
    }
}

TEST(PartialDateTest, RefusesWhatIsNoDate) {
    for (const char* text : {"", "50", "1950-", "1950-13", "1950-00", "1950-02-30", "1950.03",
                             "1950-3", "19500302", "abcd", "0000", "-950", "1950-03-02 "}) {
        EXPECT_FALSE(PartialDate::parse(text)) << text;
    }
}

TEST(PartialDateTest, KnowsTheFirstAndLastDayThatItCanBe) {
    EXPECT_EQ(date("1952-02").earliest()->toString(), "1952-02-01");
    EXPECT_EQ(date("1952-02").latest()->toString(), "1952-02-29");
    EXPECT_EQ(date("1950").latest()->toString(), "1950-12-31");
    EXPECT_EQ(date("1950-03-02").latest(), date("1950-03-02").exact());
    EXPECT_FALSE(date("1950-03").exact());
    EXPECT_FALSE(PartialDate().earliest());
    EXPECT_FALSE(PartialDate().latest());
}

TEST(PartialDateTest, KeepsWhatWasWrittenAndComparesWhatIsMeant) {
    const PartialDate march = date("1950-03").withWritten("1950年3月");
    EXPECT_EQ(march.written(), "1950年3月");
    EXPECT_EQ(march, date("1950-03"));
    EXPECT_EQ(date("1950-03").written(), "1950-03");
    EXPECT_EQ(PartialDate::unknown("不详").written(), "不详");
    EXPECT_FALSE(PartialDate::unknown("不详").isKnown());
}

TEST(PartialDateTest, SortsLikeItsText) {
    const std::vector<std::string> rising{"",           "1949-12-31", "1950", "1950-01",
                                          "1950-01-01", "1950-03",    "1951"};
    for (std::size_t i = 1; i < rising.size(); ++i) {
        const auto before = PartialDate::parse(rising[i - 1]).value_or(PartialDate());
        const auto after = date(rising[i].c_str());
        EXPECT_LT(before, after);
        EXPECT_LT(before.toString(), after.toString());
    }
}

struct AgeCase {
    const char* birth;
    const char* on;
    AgeBasis basis;
    AgeRange expected;
};

TEST(AgeTest, CountsByTheStatedBasis) {
    const AgeCase cases[] = {
        {"1950-03-02", "2026-03-01", AgeBasis::CompletedYears, {75, 75}},
        {"1950-03-02", "2026-03-02", AgeBasis::CompletedYears, {76, 76}},
        {"1950-03-02", "2026-01-01", AgeBasis::CalendarYear, {76, 76}},
        {"1952-02-29", "2026-02-28", AgeBasis::CompletedYears, {73, 73}},
        {"1952-02-29", "2026-03-01", AgeBasis::CompletedYears, {74, 74}},
        {"1950-03", "2026-03-15", AgeBasis::CompletedYears, {75, 76}},
        {"1950-03", "2026-04-01", AgeBasis::CompletedYears, {76, 76}},
        {"1950", "2026-06-01", AgeBasis::CompletedYears, {75, 76}},
        {"1950", "2026-06-01", AgeBasis::CalendarYear, {76, 76}},
    };
    for (const AgeCase& c : cases) {
        EXPECT_EQ(ageOn(*Date::parse(c.on), date(c.birth), c.basis), c.expected)
            << c.birth << " on " << c.on;
    }
}

TEST(AgeTest, IsNotKnownWithoutABirthOrBeforeIt) {
    const Date day = *Date::parse("1950-06-01");
    EXPECT_FALSE(ageOn(day, PartialDate(), AgeBasis::CalendarYear));
    EXPECT_FALSE(ageOn(day, date("1950-06-02"), AgeBasis::CompletedYears));
    EXPECT_FALSE(ageOn(day, date("1950"), AgeBasis::CompletedYears));
}

}  // namespace
}  // namespace nuanyang
