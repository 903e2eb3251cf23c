#include <gtest/gtest.h>

#include "registry/domain/import/datereader.h"
#include "registry/domain/textlist.h"
#include "tests/plugins/registry/import/sheets.h"

namespace nuanyang::registry::imports {
namespace {

const Date today = *Date::parse("2026-11-21");

struct Case {
    TableCell cell;
    const char* date;
    const char* choices = "";
    const char* code = "";
};

void expectAll(const std::vector<Case>& cases, DateUse use) {
    for (const Case& c : cases) {
        const DateReading reading = readDate(c.cell, use, today);
        std::vector<std::string> choices;
        for (const PartialDate& choice : reading.choices) {
            choices.push_back(choice.toString());
        }
        EXPECT_EQ(reading.date.toString(), c.date) << c.cell.text;
        EXPECT_EQ(join(choices, " "), c.choices) << c.cell.text;
        EXPECT_EQ(reading.findings.empty() ? "" : reading.findings.front().error.code, c.code)
            << c.cell.text;
    }
}

TEST(DateReaderTest, ReadsTheFormsThatOfficesWrite) {
    expectAll(
        {
            {text("1950.03"), "1950-03"},
            {text("195003"), "1950-03"},
            {text("1950-3-2"), "1950-03-02"},
            {text("1950年3月"), "1950-03"},
            {text("1950年3月2日"), "1950-03-02"},
            {text("1950 年 3 月 2 日"), "1950-03-02"},
            {text("1950/3/2"), "1950-03-02"},
            {text("1950/03"), "1950-03"},
            {text("1950-1"), "1950-01"},
            {text("1950.3.2"), "1950-03-02"},
            {text("1950.03.02"), "1950-03-02"},
            {text("１９５０．０３"), "1950-03"},
            {text("19500302"), "1950-03-02"},
            {text("1950"), "1950"},
            {text("1950年"), "1950"},
            {text("50.3.2"), "1950-03-02"},
            {text("50年3月"), "1950-03"},
            {text("1950、3"), "1950-03"},
            {text("1950。3。2"), "1950-03-02"},
            {text("1950·12"), "1950-12"},
            {text("一九五〇年十二月"), "1950-12"},
            {text("一九五○年三月二十三日"), "1950-03-23"},
            {text("民国38年"), "1949"},
            {text("民国38年5月"), "1949-05"},
            {text("1950-03-02 00:00:00"), "1950-03-02"},
            {text("1950/3/10 0:00:00"), "1950-03-10"},
            {text("1950.11"), "1950-11"},
            {text("1950.10"), "1950-10"},
            {text("1950年3月生"), "1950-03"},
            {text("1950.3.2出生"), "1950-03-02"},
            {text("03/1950"), "1950-03"},
            {text("25/3/1950"), "1950-03-25"},
            {text("18323"), "1950-03-01"},
            {number("18323"), "1950-03-01"},
            {number("18323.5"), "1950-03-01"},
            {number("1950"), "1950"},
            {number("195003"), "1950-03"},
            {number("19500302"), "1950-03-02"},
            {number("1950.03"), "1950-03"},
            {number("1950.12"), "1950-12"},
            {number("1950.3"), "1950-03"},
            {number("1950.0"), "1950"},
            {number("1950.1199999999999"), "1950-12"},
            {date("1950-03"), "1950-03"},
            {date("1950-03-02"), "1950-03-02"},
        },
        DateUse::Birth);
}

TEST(DateReaderTest, AsksWhereThereAreTwoReadings) {
    const char* ambiguous = "registry.import.date.ambiguous";
    expectAll(
        {
            {number("1950.1"), "", "1950-01 1950-10", ambiguous},
            {text("1950.1"), "", "1950-01 1950-10", ambiguous},
            {number("1950.0999999999999"), "", "1950-01 1950-10", ambiguous},
            {text("2/3/1950"), "", "1950-03-02 1950-02-03", ambiguous},
            {number("19503"), "", "1950-03 1953-05-24", ambiguous},
            {text("1950111"), "", "1950-01-11 1950-11-01", ambiguous},
        },
        DateUse::Birth);
}

TEST(DateReaderTest, TheCenturyIsTheOneInWhichItCanHaveBeen) {
    expectAll({{text("26.3"), "1926-03"}, {text("50.3"), "1950-03"}}, DateUse::Birth);
    expectAll({{text("50.3"), "1950-03"},
               {text("05.3"), "2005-03"},
               {text("26.3"), "2026-03"},
               {text("1985.7入党"), "1985-07"},
               {text("2005年3月退休"), "2005-03"}},
              DateUse::Past);
}

TEST(DateReaderTest, NeverGuesses) {
    const char* unreadable = "registry.import.date.unreadable";
    expectAll(
        {
            {text("1950.13"), "", "", unreadable},
            {text("1950-02-30"), "", "", unreadable},
            {text("属虎"), "", "", unreadable},
            {text("五十年代"), "", "", unreadable},
            {text("1950.3-1951.2"), "", "", unreadable},
            {number("1.9E+03"), "", "", unreadable},
            {text("123"), "", "", unreadable},
        },
        DateUse::Birth);
}

TEST(DateReaderTest, KeepsWhatIsNotKnownAndWhatIsAbout) {
    const DateReading unknown = readDate(text("不详"), DateUse::Birth, today);
    EXPECT_FALSE(unknown.date.isKnown());
    EXPECT_EQ(unknown.written, "不详");
    EXPECT_TRUE(unknown.findings.empty());
    for (const char* nothing : {"", "/", "-", "—", "无", "  "}) {
        const DateReading reading = readDate(text(nothing), DateUse::Birth, today);
        EXPECT_EQ(reading.written, "") << nothing;
        EXPECT_TRUE(reading.findings.empty()) << nothing;
    }
    const DateReading about = readDate(text("约1950"), DateUse::Birth, today);
    EXPECT_EQ(about.date.toString(), "1950");
    EXPECT_EQ(about.written, "约1950");
    EXPECT_EQ(about.findings.front().error.code, "registry.import.date.approximate");
    EXPECT_EQ(readDate(text("1950.03"), DateUse::Birth, today).written, "1950.03");
    EXPECT_EQ(readDate(text("1950-03"), DateUse::Birth, today).written, "");
}

TEST(DateReaderTest, ALunarBirthIsBothDays) {
    const DateReading reading = readDate(text("农历1950年八月十五"), DateUse::Birth, today);
    EXPECT_EQ(reading.lunar, "八月十五");
    EXPECT_EQ(reading.date.toString(), "1950-09-26");
    EXPECT_EQ(reading.findings.front().error.code, "registry.import.date.lunar");
}

}  // namespace
}  // namespace nuanyang::registry::imports
