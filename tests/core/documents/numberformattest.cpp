#include <gtest/gtest.h>

#include "core/documents/numberformat.h"

namespace nuanyang::core::documents {
namespace {

TEST(NumberFormatTest, TellsDatesByTheirLettersOutsideOfQuotesAndBrackets) {
    const std::pair<const char*, ShownAs> cases[] = {
        {"General", ShownAs::Number},
        {"0.00", ShownAs::Number},
        {"@", ShownAs::Number},
        {"", ShownAs::Number},
        {"0.00E+00", ShownAs::Number},
        {"##0.0e-0", ShownAs::Number},
        {"#,##0\"day\"", ShownAs::Number},
        {"0\\d", ShownAs::Number},
        {"[Red]0;[Yellow]-0", ShownAs::Number},
        {"General\"年\"", ShownAs::Number},
        {"_d0", ShownAs::Number},
        {"yyyy-mm-dd", ShownAs::Day},
        {"yyyy\\-mm\\-dd;@", ShownAs::Day},
        {"YYYY/M/D", ShownAs::Day},
        {"yyyy\"年\"m\"月\"d\"日\"", ShownAs::Day},
        {"yyyy年m月d日", ShownAs::Day},
        {"[$-804]yyyy\"年\"m\"月\"d\"日\";@", ShownAs::Day},
        {"[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", ShownAs::Day},
        {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", ShownAs::Day},
        {"e/m/d", ShownAs::Day},
        {"m\"月\"d\"日\"", ShownAs::Day},
        {"[$-804]aaaa", ShownAs::Day},
        {"yyyy.mm", ShownAs::Month},
        {"yyyymm", ShownAs::Month},
        {"yyyy\"年\"m\"月\"", ShownAs::Month},
        {"[DBNum1][$-804]yyyy\"年\"m\"月\"", ShownAs::Month},
        {"mmm-yy", ShownAs::Month},
        {"yyyy", ShownAs::Year},
        {"yyyy\"年\"", ShownAs::Year},
        {"yyyy-mm-dd hh:mm:ss", ShownAs::DayAndTime},
        {"yyyy/m/d h:mm;@", ShownAs::DayAndTime},
        {"m/d/yy h:mm AM/PM", ShownAs::DayAndTime},
        {"h:mm", ShownAs::Number},
        {"mm:ss.0", ShownAs::Number},
        {"[h]:mm:ss", ShownAs::Number},
        {"[mm]:ss", ShownAs::Number},
        {"h\"时\"mm\"分\"", ShownAs::Number},
        {"0;yyyy", ShownAs::Number},
        {"\"yyyy", ShownAs::Number},
        {"[yyyy", ShownAs::Number},
        {"\\", ShownAs::Number},
    };
    for (const auto& [format, shown] : cases) {
        EXPECT_EQ(shownAs(format), shown) << format;
    }
}

TEST(NumberFormatTest, KnowsTheBuiltInFormatsOfChinese) {
    for (const int month : {17, 27, 36, 50, 52, 57}) {
        EXPECT_EQ(shownAsBuiltIn(month), ShownAs::Month) << month;
    }
    for (const int day : {14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58}) {
        EXPECT_EQ(shownAsBuiltIn(day), ShownAs::Day) << day;
    }
    for (const int none : {0, 1, 2, 9, 18, 21, 32, 33, 34, 35, 45, 46, 47, 49, 55, 56, 59, -1}) {
        EXPECT_EQ(shownAsBuiltIn(none), ShownAs::Number) << none;
    }
    EXPECT_EQ(shownAsBuiltIn(22), ShownAs::DayAndTime);
}

TEST(NumberFormatTest, CountsDaysAsSpreadsheetsDo) {
    const std::tuple<const char*, bool, const char*> cases[] = {
        {"1", false, "1900-01-01"},       {"59", false, "1900-02-28"},
        {"61", false, "1900-03-01"},      {"18323", false, "1950-03-01"},
        {"18323.0", false, "1950-03-01"}, {"1.8323E+4", false, "1950-03-01"},
        {"2958465", false, "9999-12-31"}, {"0", true, "1904-01-01"},
        {"16861", true, "1950-03-01"},    {"2957003", true, "9999-12-31"},
    };
    for (const auto& [days, since1904, iso] : cases) {
        EXPECT_EQ(isoDate(days, ShownAs::Day, since1904), iso) << days;
    }
}

TEST(NumberFormatTest, HasNoDateForNumbersThatAreNoDay) {
    for (const char* const days :
         {"0", "0.5", "60", "-1", "2958466", "1e300", "nan", "inf", "", "x", "12x", "1 2"}) {
        EXPECT_EQ(isoDate(days, ShownAs::Day, false), std::nullopt) << days;
    }
    EXPECT_EQ(isoDate("18323", ShownAs::Number, false), std::nullopt);
}

TEST(NumberFormatTest, GivesDatesAsPreciseAsTheyAreShown) {
    EXPECT_EQ(isoDate("18323", ShownAs::Month, false), "1950-03");
    EXPECT_EQ(isoDate("18323", ShownAs::Year, false), "1950");
    EXPECT_EQ(isoDate("18323.75", ShownAs::Day, false), "1950-03-01");
    EXPECT_EQ(isoDate("18323.75", ShownAs::DayAndTime, false), "1950-03-01T18:00");
    EXPECT_EQ(isoDate("18323.000694444445", ShownAs::DayAndTime, false), "1950-03-01T00:01");
    EXPECT_EQ(isoDate("18323.000706018518", ShownAs::DayAndTime, false), "1950-03-01T00:01:01");
    EXPECT_EQ(isoDate("18323", ShownAs::DayAndTime, false), "1950-03-01");
    EXPECT_EQ(isoDate("18323.999999999", ShownAs::DayAndTime, false), "1950-03-02");
}

}  // namespace
}  // namespace nuanyang::core::documents
