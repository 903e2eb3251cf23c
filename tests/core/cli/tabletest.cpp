#include <gtest/gtest.h>

#include "core/cli/displaywidth.h"
#include "core/cli/table.h"

namespace nuanyang::core::cli {
namespace {

TEST(DisplayWidthTest, ChineseTakesTwoColumnsAndCombiningMarksNone) {
    EXPECT_EQ(displayWidth("abc"), 3);
    EXPECT_EQ(displayWidth("李娜"), 4);
    EXPECT_EQ(displayWidth("ａ，"), 4);
    EXPECT_EQ(displayWidth("e\u0301"), 1);
    EXPECT_EQ(displayWidth("\U00020000"), 2);
    EXPECT_EQ(displayWidth(""), 0);
}

TEST(DisplayWidthTest, BrokenUtf8TakesAColumnAByte) {
    EXPECT_EQ(displayWidth("a\xff"), 2);
}

TEST(DisplayWidthTest, PaddingCountsColumns) {
    EXPECT_EQ(padded("李", 4), "李  ");
    EXPECT_EQ(padded("7", 3, Align::Right), "  7");
    EXPECT_EQ(padded("李娜", 2), "李娜");
}

TEST(TextTableTest, ColumnsLineUpAcrossScripts) {
    TextTable table({"name", "n"});
    table.add({"李娜", "7"});
    table.add({"Bob", "12"});
    EXPECT_EQ(table.toString(),
              "name   n\n"
              "----  --\n"
              "李娜   7\n"
              "Bob   12\n");
}

TEST(TextTableTest, DatesAndWordsStandLeftAndNoLineEndsInBlanks) {
    TextTable table({"day", "note"});
    table.add({"2026-02-17", "x"});
    table.add({"1946", ""});
    EXPECT_EQ(table.toString(),
              "day         note\n"
              "----------  ----\n"
              "2026-02-17  x\n"
              "1946\n");
}

TEST(TextTableTest, ColumnWithOneWordIsNoColumnOfNumbers) {
    TextTable table({"a"});
    table.add({"10"});
    table.add({"x"});
    EXPECT_EQ(table.toString(), "a\n--\n10\nx\n");
}

}  // namespace
}  // namespace nuanyang::core::cli
