#include <fstream>
#include <gmock/gmock.h>

#include "documentfixture.h"

namespace nuanyang::core::documents {
namespace {

using nuanyang::documents::ColumnKind;
using nuanyang::documents::TableLayout;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class TableWriterTest : public DocumentTest {
protected:
    static TableLayout layout(std::initializer_list<ColumnKind> kinds) {
        TableLayout made{"名册", {}};
        for (const ColumnKind kind : kinds) {
            made.columns.push_back({"列" + std::to_string(made.columns.size() + 1), kind, 12});
        }
        return made;
    }
    /// Writes the rows below the headings.
    std::filesystem::path save(const std::string& name, const TableLayout& table,
                               const Texts& rows) {
        auto writer = m_tables.create(path(name), table);
        EXPECT_TRUE(writer) << writer.error().code;
        for (const auto& row : rows) {
            const auto written = (*writer)->row(row);
            EXPECT_TRUE(written) << written.error().code;
        }
        const auto finished = (*writer)->finish();
        EXPECT_TRUE(finished) << finished.error().code;
        return path(name);
    }
    std::vector<std::string> filesLeft() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder())) {
            names.push_back(entry.path().filename().string());
        }
        return names;
    }
    static std::string bytesOf(const std::filesystem::path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    FileTables m_tables;
};

const Texts difficult{
    {"张三", "440524195003101234", "0012"},
    {"=1+1", "+8610", "-5"},
    {"@a", "a,b;c\td", "say \"hi\""},
    {"第一行\n第二行", "甲\r\n乙", "丙\r丁"},
    {" 前", "后 ", "\t"},
    {"_x000D_", "<&>'\"", "𠀀😀"},
    {"\"", "\"\"", "a\"b"},
    {"\xEF\xBB\xBF", "sep=;", "TRUE"},
};

TEST_F(TableWriterTest, WhatIsWrittenComesBackAsItWas) {
    Texts expected = difficult;
    expected.insert(expected.begin(), {"列1", "列2", "列3"});
    const TableLayout table = layout({ColumnKind::Text, ColumnKind::Text, ColumnKind::Text});
    for (const char* const name : {"a.csv", "a.tsv", "a.xlsx", "A.XLSX"}) {
        EXPECT_EQ(textsOf(save(name, table, difficult)), expected) << name;
    }
}

TEST_F(TableWriterTest, TextsOfAWorkbookStayText) {
    const auto file = save("a.xlsx", layout({ColumnKind::Text, ColumnKind::Text}),
                           {{"440524195003101234", "1950.1"}});
    EXPECT_THAT(rowsOf(file).at(1).cells, ElementsAre(text("440524195003101234"), text("1950.1")));
}

TEST_F(TableWriterTest, DatesOfAWorkbookAreDatesAsPreciseAsTheyWere) {
    const auto file = save("a.xlsx", layout({ColumnKind::Date}),
                           {{"1950-03-01"},
                            {"1950-03"},
                            {"1950"},
                            {"不详"},
                            {"1900-03-01"},
                            {"1900-02-28"},
                            {"1850-01-01"},
                            {"2026-02-30"},
                            {"9999-12-31"}});
    std::vector<TableCell> cells;
    for (const TableRow& row : rowsOf(file)) {
        cells.push_back(row.cells.at(0));
    }
    EXPECT_THAT(cells, ElementsAre(text("列1"), date("1950-03-01"), date("1950-03"), text("1950"),
                                   text("不详"), date("1900-03-01"), text("1900-02-28"),
                                   text("1850-01-01"), text("2026-02-30"), date("9999-12-31")));
}

TEST_F(TableWriterTest, NumbersOfAWorkbookAreNumbersUnlessTheyWouldChange) {
    const auto file = save("a.xlsx", layout({ColumnKind::Number}),
                           {{"42"},
                            {"-0.5"},
                            {"500.00"},
                            {"007"},
                            {"+5"},
                            {"1e3"},
                            {"1234567890123456"},
                            {"123456789012345"},
                            {"."},
                            {"5."},
                            {"-"},
                            {"0"},
                            {"0.10"}});
    std::vector<TableCell> cells;
    for (const TableRow& row : rowsOf(file)) {
        cells.push_back(row.cells.at(0));
    }
    EXPECT_THAT(cells, ElementsAre(text("列1"), number("42"), number("-0.5"), number("500"),
                                   text("007"), text("+5"), text("1e3"), text("1234567890123456"),
                                   number("123456789012345"), text("."), text("5."), text("-"),
                                   number("0"), number("0.1")));
}

TEST_F(TableWriterTest, TextFilesAreUtf8WithMarkAndQuoteWhatReadsAsFormula) {
    EXPECT_EQ(bytesOf(save("a.csv", layout({ColumnKind::Text, ColumnKind::Date}),
                           {{"=1+1", "1950-03"}, {"a", ""}, {"@x"}})),
              "\xEF\xBB\xBF列1,列2\r\n\"=1+1\",1950-03\r\na,\r\n\"@x\",\r\n");
    EXPECT_EQ(
        bytesOf(save("a.tsv", layout({ColumnKind::Text, ColumnKind::Text}), {{"a,b", "c\td"}})),
        "\xEF\xBB\xBF列1\t列2\r\na,b\t\"c\td\"\r\n");
}

TEST_F(TableWriterTest, NothingIsLeftWithoutFinish) {
    for (const char* const name : {"a.csv", "a.xlsx"}) {
        auto writer = m_tables.create(path(name), layout({ColumnKind::Text}));
        ASSERT_TRUE(writer);
        ASSERT_TRUE((*writer)->row({"张三"}));
    }
    EXPECT_THAT(filesLeft(), IsEmpty());
}

TEST_F(TableWriterTest, TheFileBeforeStaysUntilTheNewOneIsWhole) {
    for (const char* const name : {"a.csv", "a.xlsx"}) {
        write(name, "old");
        auto writer = m_tables.create(path(name), layout({ColumnKind::Text}));
        ASSERT_TRUE(writer);
        ASSERT_TRUE((*writer)->row({"张三"}));
        EXPECT_EQ(bytesOf(path(name)), "old");
        ASSERT_TRUE((*writer)->finish());
        EXPECT_EQ(textsOf(path(name)), (Texts{{"列1"}, {"张三"}}));
    }
    EXPECT_THAT(filesLeft(), UnorderedElementsAre("a.csv", "a.xlsx"));
}

TEST_F(TableWriterTest, EndingsAndPlacesThatDoNotWorkAreRefused) {
    const TableLayout table = layout({ColumnKind::Text});
    EXPECT_EQ(m_tables.create(path("a.xls"), table).error().code, "documents.file.unknownEnding");
    EXPECT_EQ(m_tables.create(path("no/a.csv"), table).error().code, "documents.file.notWritten");
    std::filesystem::create_directory(path("folder.csv"));
    const Error folderError = m_tables.create(path("folder.csv"), table).error();
    EXPECT_EQ(folderError.code, "documents.file.notWritten");
    EXPECT_EQ(folderError.arguments.at("file"), "folder.csv");
}

TEST_F(TableWriterTest, CellsThatAWorkbookCannotHoldAreRefused) {
    auto writer = m_tables.create(path("a.xlsx"), layout({ColumnKind::Text}));
    ASSERT_TRUE(writer);
    EXPECT_TRUE((*writer)->row({std::string(32'767, 'x')}));
    const auto failure = (*writer)->row({std::string(32'768, 'x')});
    ASSERT_FALSE(failure);
    EXPECT_EQ(failure.error().code, "documents.cell.tooLong");
    EXPECT_EQ(failure.error().arguments.at("row"), "3");
    EXPECT_EQ((*writer)->row({"\xFF"}).error().code, "documents.cell.notText");
    EXPECT_EQ((*writer)->row({std::string("a\0b", 3)}).error().code, "documents.cell.notText");
}

TEST_F(TableWriterTest, NamesOfSheetsAreMadeToFit) {
    TableLayout table = layout({ColumnKind::Text});
    table.sheet = "甲/乙:[丙]'";
    EXPECT_EQ(infoOf(save("a.xlsx", table, {})).sheets.at(0).name, "甲_乙__丙__");
    table.sheet = "";
    EXPECT_EQ(infoOf(save("b.xlsx", table, {})).sheets.at(0).name, "Sheet1");
    table.sheet.clear();
    for (int i = 0; i < 40; ++i) {
        table.sheet += "名";
    }
    EXPECT_EQ(infoOf(save("c.xlsx", table, {})).sheets.at(0).name.size(), 31U * 3);
}

TEST_F(TableWriterTest, LongTablesComeBackWhole) {
    Texts rows;
    for (int i = 0; i < 5000; ++i) {
        rows.push_back({"张" + std::to_string(i), "", "1950-03-01"});
    }
    const TableLayout table = layout({ColumnKind::Text, ColumnKind::Text, ColumnKind::Date});
    for (const char* const name : {"a.csv", "a.xlsx"}) {
        const auto read = textsOf(save(name, table, rows));
        ASSERT_EQ(read.size(), rows.size() + 1) << name;
        EXPECT_TRUE(std::equal(rows.begin(), rows.end(), read.begin() + 1)) << name;
    }
}

}  // namespace
}  // namespace nuanyang::core::documents
