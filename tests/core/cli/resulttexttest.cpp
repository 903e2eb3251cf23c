#include <gtest/gtest.h>

#include "core/cli/resulttext.h"

namespace nuanyang::core::cli {
namespace {

std::string text(const Json& result, Language language = Language::English) {
    const Vocabulary vocabulary{[](const std::string& key) { return key == "id" ? "编号" : key; },
                                [](const std::string& key, const std::string& value) {
                                    return key == "sex" && value == "female" ? "女" : value;
                                }};
    return resultText(result, vocabulary, language);
}

TEST(ResultTextTest, RowsBecomeATable) {
    const Json rows{{{"id", "1"}, {"name", "李娜"}}, {{"id", "12"}, {"name", "Bob"}}};
    EXPECT_EQ(text(rows),
              "编号  name\n"
              "----  ----\n"
              "   1  李娜\n"
              "  12  Bob\n");
}

TEST(ResultTextTest, KeyOfOneRowAloneIsAColumnOfAll) {
    const Json rows{{{"a", "x"}}, {{"b", "y"}}};
    EXPECT_EQ(text(rows), "a  b\n-  -\nx\n   y\n");
}

TEST(ResultTextTest, ObjectBecomesLinesAndItsRowsTablesBelow) {
    const Json report{{"onDuty", 734}, {"byUnit", {{{"unit", "a"}, {"retired", 2}}}}, {"id", "7"}};
    EXPECT_EQ(text(report),
              "onDuty  734\n"
              "编号    7\n"
              "\n"
              "byUnit\n"
              "unit  retired\n"
              "----  -------\n"
              "a           2\n");
}

TEST(ResultTextTest, NoRowsAreSaid) {
    EXPECT_EQ(text(Json::array()), "Nothing found.\n");
    EXPECT_EQ(text(Json::array(), Language::Chinese), "没有记录。\n");
}

TEST(ResultTextTest, ValuesAreWords) {
    const Json row{{"on", true}, {"unit", nullptr}, {"also", {"a", "b"}}, {"stages", {{"id", 2}}}};
    EXPECT_EQ(text(row), "on      yes\nunit\nalso    a, b\nstages  编号 2\n");
    EXPECT_EQ(text(Json{{"on", false}}, Language::Chinese), "on  否\n");
}

TEST(ResultTextTest, CodesBecomeWordsUnderTheirKeyAlone) {
    EXPECT_EQ(text(Json{{"sex", "female"}, {"name", "female"}}), "sex   女\nname  female\n");
    EXPECT_EQ(text(Json{{"sex", {"female", "x"}}}), "sex  女, x\n");
}

TEST(ResultTextTest, StoredTextCannotSteerTheTerminalOrBreakALine) {
    EXPECT_EQ(text(Json{{"note", "a\nb\x1b[2J"}}), "note  a b [2J\n");
}

}  // namespace
}  // namespace nuanyang::core::cli
