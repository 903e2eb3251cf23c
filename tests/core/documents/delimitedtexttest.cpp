#include <gmock/gmock.h>

#include "core/documents/delimitedtext.h"
#include "documentfixture.h"

namespace nuanyang::core::documents {
namespace {

using nuanyang::documents::TableFormat;
using testing::ElementsAre;

class DelimitedTextTest : public DocumentTest {
protected:
    Texts read(std::string_view bytes) const { return textsOf(write("a.csv", bytes)); }
};

TEST_F(DelimitedTextTest, ValuesStayTextAsTheyStand) {
    EXPECT_THAT(rowsOf(write("a.csv", "0012, 1950.10 ,TRUE,=1+1,440524195003101234\n")).at(0).cells,
                ElementsAre(text("0012"), text(" 1950.10 "), text("TRUE"), text("=1+1"),
                            text("440524195003101234")));
}

TEST_F(DelimitedTextTest, QuotedFieldsHoldDelimitersQuotesAndLineBreaks) {
    EXPECT_EQ(read("a,\"b,c\",\"d\"\"e\"\"\",\"f\r\ng\nh\"\r\n\"\",\"\"\"\",x\n"),
              (Texts{{"a", "b,c", "d\"e\"", "f\r\ng\nh"}, {"", "\"", "x"}}));
}

TEST_F(DelimitedTextTest, LinesEndInAnyOfTheThreeWays) {
    EXPECT_EQ(read("a,b\rc,d\r\ne,f\ng,h"),
              (Texts{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}}));
}

TEST_F(DelimitedTextTest, LoneQuotesAreText) {
    EXPECT_EQ(read("5\" 管,a\"b\"\n\"老张\"先生,2\n"),
              (Texts{{"5\" 管", "a\"b\""}, {"\"老张\"先生", "2"}}));
    EXPECT_EQ(read("甲,乙\n\"张三,1\n李四,2\n"),
              (Texts{{"甲", "乙"}, {"\"张三", "1"}, {"李四", "2"}}));
    EXPECT_EQ(read("甲,乙\n\"张三,1\n\"李四\",2\n"),
              (Texts{{"甲", "乙"}, {"\"张三", "1"}, {"李四", "2"}}));
    EXPECT_EQ(read("a,\""), (Texts{{"a", "\""}}));
}

TEST_F(DelimitedTextTest, AQuoteThatNeverClosesDoesNotSwallowTheFile) {
    std::string bytes = "甲,乙\n\"张三,1\n";
    for (int i = 0; i < 100'000; ++i) {
        bytes += "李四,2222222222\n";
    }
    const auto rows = rowsOf(write("a.csv", bytes));
    ASSERT_EQ(rows.size(), 100'002U);
    EXPECT_THAT(rows[1].cells, ElementsAre(text("\"张三"), text("1")));
}

TEST_F(DelimitedTextTest, RowsAreCountedAsSpreadsheetsDo) {
    const auto rows = rowsOf(write("a.csv", "a,\"1\n2\"\n\n,,\nb,c\n\n"));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].number, 1);
    EXPECT_EQ(rows[1].number, 4);
}

TEST_F(DelimitedTextTest, EmptyCellsAtTheEndFallAway) {
    EXPECT_THAT(rowsOf(write("a.csv", ",a,,\n")).at(0).cells, ElementsAre(TableCell(), text("a")));
}

TEST_F(DelimitedTextTest, FieldsAcrossThePiecesOfReadingStayWhole) {
    Texts expected;
    std::string bytes;
    for (int i = 0; i < 20'000; ++i) {
        const std::string number = std::to_string(i);
        expected.push_back({"离休" + number, "甲,\r\n\"" + number + "\""});
        bytes += "离休" + number + ",\"甲,\r\n\"\"" + number + "\"\"\"\r\n";
    }
    EXPECT_EQ(read(bytes), expected);
}

TEST(DelimiterTest, IsTheOneThatDividesTheRowsEvenly) {
    const std::pair<std::string, char> cases[] = {
        {"a,b,c\n1,2,3\n", ','},
        {"a\tb\tc\n1,5\t2;3\t3,4\n", '\t'},
        {"a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ';'},
        {"老同志名册\n\n姓名,电话;手机,地址\n张三,1;2,北京\n李四,3,上海\n", ','},
        {"姓名,身份证号,单位\n张三,440524195003101234\t,甲\n李四,440524195003101234\t,乙\n", ','},
        {"姓名\n张三\n", ','},
        {"", ','},
        {"\"a;b;c\",d\n\"e;f;g\",h\n", ','},
    };
    for (const auto& [sample, delimiter] : cases) {
        EXPECT_EQ(delimiterOf(sample, true), delimiter) << sample;
    }
}

TEST_F(DelimitedTextTest, TheFormatIsToldByTheContent) {
    EXPECT_EQ(infoOf(write("a.csv", "a\tb\n1\t2\n")).format, TableFormat::Tsv);
    EXPECT_EQ(infoOf(write("a.tsv", "a,b\n1,2\n")).format, TableFormat::Csv);
    EXPECT_EQ(infoOf(write("离休名册.txt", "a,b\n1,2\n")).sheets.at(0).name, "离休名册");
}

TEST_F(DelimitedTextTest, TheOnlySheetAnswersToTheNameOfTheFile) {
    const auto file = write("离休名册.csv", "a,b\n");
    EXPECT_EQ(textsOf(file, "离休名册"), (Texts{{"a", "b"}}));
    EXPECT_EQ(FileTables().open(file, "Sheet1").error().code, "documents.sheet.missing");
}

TEST_F(DelimitedTextTest, AnAnnouncedDelimiterIsTakenAndIsNoRow) {
    const auto rows = rowsOf(write("a.csv", "sep=;\r\na,1;b\n"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].number, 1);
    EXPECT_THAT(rows[0].cells, ElementsAre(text("a,1"), text("b")));
    EXPECT_EQ(read("sep=ab\nc,d\n"), (Texts{{"sep=ab"}, {"c", "d"}}));
}

TEST_F(DelimitedTextTest, TooMuchIsRefusedWithItsRow) {
    ReadLimits limits;
    limits.columns = 10;
    limits.cellBytes = 100;
    limits.rowBytes = 500;
    const auto failure = [&](const std::string& row) {
        return failureOf(write("a.csv", "a,b\n1,2\n" + row + "\n"), limits);
    };
    EXPECT_EQ(failure(std::string(10, ',')).code, "documents.table.tooManyColumns");
    EXPECT_EQ(failure(std::string(10, ',')).arguments.at("row"), "2");
    EXPECT_EQ(failure(std::string(9, ',')).code, "");
    EXPECT_EQ(failure(std::string(101, 'x')).code, "documents.table.cellTooLong");
    EXPECT_EQ(failure(std::string(100, 'x')).code, "");
    EXPECT_EQ(failure("\"" + std::string(101, 'x') + "\"").code, "documents.table.cellTooLong");
    std::string row;
    for (int i = 0; i < 6; ++i) {
        row += std::string(90, 'x') + ",";
    }
    EXPECT_EQ(failure(row).code, "documents.table.rowTooLong");
}

TEST_F(DelimitedTextTest, TenMillionColumnsAreRefused) {
    EXPECT_EQ(codeOf(write("a.csv", std::string(10'000'000, ','))),
              "documents.table.tooManyColumns");
}

TEST_F(DelimitedTextTest, OneEndlessFieldIsRefused) {
    EXPECT_EQ(codeOf(write("a.csv", std::string(5'000'000, 'x'))), "documents.table.cellTooLong");
    EXPECT_EQ(codeOf(write("a.csv", "\"" + std::string(5'000'000, 'x'))),
              "documents.table.cellTooLong");
}

}  // namespace
}  // namespace nuanyang::core::documents
