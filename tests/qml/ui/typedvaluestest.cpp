// How typed dates and amounts are understood.
#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "Nuanyang/Ui/datetext.h"
#include "Nuanyang/Ui/days.h"
#include "Nuanyang/Ui/moneytext.h"

namespace {

using nuanyang::ui::DateText;
using nuanyang::ui::Days;
using nuanyang::ui::MoneyText;

struct Typed {
    std::string text;
    std::string value;
    DateText::Precision precision;
    DateText::Problem problem = DateText::None;
};

const std::vector<Typed> typedDates = {
    {"", "", DateText::Empty},
    {"1950", "1950", DateText::Year},
    {"1950年", "1950", DateText::Year},
    {"1950.03", "1950-03", DateText::Month},
    {"195003", "1950-03", DateText::Month},
    {"1950-3", "1950-03", DateText::Month},
    {"1950.3", "1950-03", DateText::Month},
    {"1950年3月", "1950-03", DateText::Month},
    {"1950年1月", "1950-01", DateText::Month},
    {"1950-1", "1950-01", DateText::Month},
    {"1950.10", "1950-10", DateText::Month},
    {"1950-3-2", "1950-03-02", DateText::Day},
    {"1950.3.2", "1950-03-02", DateText::Day},
    {"1950/3/2", "1950-03-02", DateText::Day},
    {"19500302", "1950-03-02", DateText::Day},
    {"1950年3月2日", "1950-03-02", DateText::Day},
    {"1950 年 3 月 2 号", "1950-03-02", DateText::Day},
    {"１９５０．０３．０２", "1950-03-02", DateText::Day},
    {" 1950-03-02 ", "1950-03-02", DateText::Day},
    {"2024-02-29", "2024-02-29", DateText::Day},
    {"不详", "", DateText::Unknown},
    {"Unknown", "", DateText::Unknown},
    {"1950.1", "", DateText::Empty, DateText::JanuaryOrOctober},
    {"１９５０．１", "", DateText::Empty, DateText::JanuaryOrOctober},
    {"2023-02-29", "", DateText::Empty, DateText::NoSuchDay},
    {"1950-13", "", DateText::Empty, DateText::NoSuchDay},
    {"1950-00", "", DateText::Empty, DateText::NoSuchDay},
    {"1950-03-00", "", DateText::Empty, DateText::NoSuchDay},
    {"1950-03-32", "", DateText::Empty, DateText::NoSuchDay},
    {"50-03-02", "", DateText::Empty, DateText::NotADate},
    {"spring", "", DateText::Empty, DateText::NotADate},
    {"1950-3-2-1", "", DateText::Empty, DateText::NotADate},
    {"195030", "", DateText::Empty, DateText::NoSuchDay},
};

TEST(DateTextTest, UnderstandsTheFormsThatOfficesWrite) {
    for (const Typed& typed : typedDates) {
        DateText date;
        date.setText(QString::fromStdString(typed.text));
        EXPECT_EQ(date.value().toStdString(), typed.value) << typed.text;
        EXPECT_EQ(date.precision(), typed.precision) << typed.text;
        EXPECT_EQ(date.problem(), typed.problem) << typed.text;
    }
}

TEST(DateTextTest, KeepsWhatWasWrittenWhenTidied) {
    DateText date;
    date.setText("1950年3月");
    date.tidy();
    EXPECT_EQ(date.text(), "1950-03");
    EXPECT_EQ(date.written(), "1950年3月");
}

TEST(DateTextTest, LeavesAloneWhatItDoesNotUnderstand) {
    DateText date;
    date.setText("spring");
    date.tidy();
    EXPECT_EQ(date.text(), "spring");
}

TEST(DateTextTest, ComparesALessPreciseDateWithTheSamePartOfTheLimit) {
    DateText date;
    date.setLatest("2026-11-21");
    date.setEarliest("1900-06-15");
    date.setText("2026-11");
    EXPECT_EQ(date.problem(), DateText::None);
    date.setText("2026-11-22");
    EXPECT_EQ(date.problem(), DateText::TooLate);
    EXPECT_EQ(date.value(), "");
    date.setText("1900");
    EXPECT_EQ(date.problem(), DateText::None);
    date.setText("1900-06-14");
    EXPECT_EQ(date.problem(), DateText::TooEarly);
}

TEST(DateTextTest, LooksAgainWhenALimitIsSetLater) {
    DateText date;
    date.setText("2026-11-22");
    date.setLatest("2026-11-21");
    EXPECT_EQ(date.problem(), DateText::TooLate);
    date.setLatest("");
    EXPECT_EQ(date.value(), "2026-11-22");
}

TEST(DateTextTest, TakesAValueAndEmptiesOnRubbish) {
    DateText date;
    date.setValue("1950-03");
    EXPECT_EQ(date.text(), "1950-03");
    EXPECT_EQ(date.precision(), DateText::Month);
    date.setValue("rubbish");
    EXPECT_EQ(date.value(), "");
}

TEST(DaysTest, GridBeginsOnTheMondayBeforeTheFirst) {
    EXPECT_EQ(Days::instance()->gridStart("2026-11-21"), "2026-10-26");
    EXPECT_EQ(Days::instance()->gridStart("2026-06-15"), "2026-06-01");
}

TEST(DaysTest, StartFillsWhatAPartialDateLeavesOpen) {
    EXPECT_EQ(Days::instance()->start("1950", "2026-11-21"), "1950-01-01");
    EXPECT_EQ(Days::instance()->start("1950-03", "2026-11-21"), "1950-03-01");
    EXPECT_EQ(Days::instance()->start("1950-03-02", "2026-11-21"), "1950-03-02");
    EXPECT_EQ(Days::instance()->start("", "2026-11-21"), "2026-11-21");
}

TEST(DaysTest, AddsDaysAndMonths) {
    EXPECT_EQ(Days::instance()->add("2024-02-28", 1), "2024-02-29");
    EXPECT_EQ(Days::instance()->addMonths("2024-01-31", 1), "2024-02-29");
    EXPECT_EQ(Days::instance()->addMonths("2024-01-15", -12), "2023-01-15");
}

TEST(DaysTest, SpeaksLunar) {
    EXPECT_EQ(Days::instance()->lunarText("2026-02-17"), "正月初一");
    EXPECT_EQ(Days::instance()->lunarText("1850-01-01"), "");
    EXPECT_EQ(Days::instance()->lunarText("1950-03"), "");
}

TEST(DaysTest, ReadsLunarDays) {
    const auto read = [](const char* text) {
        return Days::instance()->ofLunarText(QString::fromUtf8(text)).toStdString();
    };
    EXPECT_EQ(read("农历2026年正月初一"), "2026-02-17");
    EXPECT_EQ(read("2026年正月初一"), "2026-02-17");
    EXPECT_EQ(read("二〇二六年正月初一"), "2026-02-17");
    EXPECT_EQ(read("农历2026年1月1日"), "2026-02-17");
    EXPECT_EQ(read("2014年九月初九"), "2014-10-02");
    EXPECT_EQ(read("2014年闰九月初九"), "2014-11-01");
    EXPECT_EQ(read("2026年2月17日"), "");
    EXPECT_EQ(read("2026-02-17"), "");
    EXPECT_EQ(read("2026年闰正月初一"), "");
}

TEST(MoneyTextTest, ReadsAmountsAsFen) {
    const std::vector<std::pair<const char*, double>> amounts = {
        {"0", 0},
        {"500", 50000},
        {"500.5", 50050},
        {"500.05", 50005},
        {".5", 50},
        {"1,234.50", 123450},
        {"１２３．４５", 12345},
        {"¥500", 50000},
        {"500元", 50000},
        {"999999999999.99", 99999999999999.0},
    };
    for (const auto& [text, fen] : amounts) {
        MoneyText money;
        money.setText(QString::fromUtf8(text));
        EXPECT_EQ(money.problem(), MoneyText::None) << text;
        EXPECT_EQ(money.fen(), fen) << text;
    }
}

TEST(MoneyTextTest, SaysWhatIsWrong) {
    const std::vector<std::pair<const char*, MoneyText::Problem>> wrong = {
        {"abc", MoneyText::NotANumber}, {"1.2.3", MoneyText::NotANumber},
        {"-", MoneyText::NotANumber},   {"1.234", MoneyText::ThirdDecimal},
        {"-5", MoneyText::Negative},    {"1234567890123", MoneyText::TooLarge},
        {"1e5", MoneyText::NotANumber},
    };
    for (const auto& [text, problem] : wrong) {
        MoneyText money;
        money.setText(QString::fromUtf8(text));
        EXPECT_EQ(money.problem(), problem) << text;
    }
}

TEST(MoneyTextTest, KeepsTheLastGoodAmountWhileWrong) {
    MoneyText money;
    money.setText("12.50");
    money.setText("12.505");
    EXPECT_EQ(money.fen(), 1250);
    EXPECT_EQ(money.text(), "12.505");
}

TEST(MoneyTextTest, AllowsLessThanNothingOnlyWhereAsked) {
    MoneyText money;
    money.setNegativeAllowed(true);
    money.setText("-12.30");
    EXPECT_EQ(money.fen(), -1230);
    EXPECT_EQ(MoneyText::format(money.fen()), "-12.30");
}

TEST(MoneyTextTest, WritesGroupsAndTwoDecimals) {
    EXPECT_EQ(MoneyText::format(0), "0.00");
    EXPECT_EQ(MoneyText::format(5), "0.05");
    EXPECT_EQ(MoneyText::format(29356420), "293,564.20");
    EXPECT_EQ(MoneyText::format(100000000), "1,000,000.00");
}

TEST(MoneyTextTest, NotANumberEmptiesIt) {
    MoneyText money;
    money.setFen(500);
    money.setFen(std::nan(""));
    EXPECT_TRUE(money.isEmpty());
    EXPECT_EQ(money.text(), "");
}

}  // namespace
