#include <cstdlib>
#include <gmock/gmock.h>
#include <xlsxwriter.h>

#include "documentfixture.h"

namespace nuanyang::core::documents {
namespace {

using testing::ElementsAre;

/// Files as other programs write them.
class OpenpyxlTest : public DocumentTest {
protected:
    void SetUp() override {
        const std::string command =
            "/usr/bin/python3 " NUANYANG_DOCUMENT_TESTS "/openpyxlfiles.py " + folder().string();
        ASSERT_EQ(std::system(command.c_str()), 0);
    }
};

TEST_F(OpenpyxlTest, ARosterIsReadFromBothOfItsModes) {
    for (const char* const name : {"roster.xlsx", "writeonly.xlsx"}) {
        const auto rows = rowsOf(path(name), "离休");
        ASSERT_EQ(rows.size(), 3U) << name;
        EXPECT_THAT(rows[0].cells, ElementsAre(text("姓名"), text("身份证号"), text("出生年月"),
                                               text("工号"), text("在职"), text("年龄")));
        EXPECT_THAT(rows[1].cells,
                    ElementsAre(text("张三"), text("440524195003101234"), date("1950-03-10"),
                                text("0012"), truth(true), failed("=2026-1950")));
        EXPECT_THAT(rows[2].cells,
                    ElementsAre(text("李 四\n(曾用名)"), number("4.405241950031012e+17"),
                                number("1950.1"), TableCell(), truth(false), failed("#N/A")));
    }
}

TEST_F(OpenpyxlTest, DatesAreAsPreciseAsTheirFormatInBothEpochs) {
    EXPECT_THAT(
        rowsOf(path("dates.xlsx")).at(0).cells,
        ElementsAre(date("1950-03-10"), date("1950-03"), date("1950"), date("1950-03-10T08:30"),
                    number("18332.35416666667"), number("18332.35416666667")));
    EXPECT_THAT(
        rowsOf(path("dates1904.xlsx")).at(0).cells,
        ElementsAre(date("1950-03-10"), date("1950-03"), date("1950"), date("1950-03-10T08:30"),
                    number("16870.35416666667"), number("16870.35416666667")));
}

TEST_F(OpenpyxlTest, TheFirstSheetThatIsNotHiddenIsReadWithItsGaps) {
    const auto rows = rowsOf(path("several.xlsx"));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].number, 1);
    EXPECT_THAT(rows[0].cells, ElementsAre(text("离退休人员名册")));
    EXPECT_EQ(rows[1].number, 4);
    EXPECT_THAT(rows[1].cells, ElementsAre(TableCell(), text("张三")));
    EXPECT_EQ(textsOf(path("several.xlsx"), "说明"), (Texts{{"不要看"}}));
}

class XlsxwriterTest : public DocumentTest {
protected:
    std::filesystem::path writeRoster(bool constantMemory) const {
        const auto file = path(constantMemory ? "constant.xlsx" : "common.xlsx");
        lxw_workbook_options options{};
        options.constant_memory = constantMemory ? LXW_TRUE : LXW_FALSE;
        lxw_workbook* const book = workbook_new_opt(file.c_str(), &options);
        lxw_worksheet* const sheet = workbook_add_worksheet(book, "退休");
        lxw_format* const month = workbook_add_format(book);
        format_set_num_format_index(month, 57);
        lxw_datetime day{1950, 3, 10, 0, 0, 0};
        worksheet_write_string(sheet, 0, 0, "姓名", nullptr);
        worksheet_write_string(sheet, 2, 0, "张三", nullptr);
        worksheet_write_string(sheet, 2, 1, " 440524195003101234 ", nullptr);
        worksheet_write_datetime(sheet, 2, 2, &day, month);
        worksheet_write_boolean(sheet, 2, 3, 1, nullptr);
        worksheet_write_formula_str(sheet, 2, 4, "=A3&\"同志\"", nullptr, "张三同志");
        worksheet_write_formula_num(sheet, 2, 5, "=1+1", nullptr, 2);
        worksheet_write_blank(sheet, 2, 6, month);
        worksheet_write_string(sheet, 3, 0, "张三", nullptr);
        EXPECT_EQ(workbook_close(book), LXW_NO_ERROR);
        return file;
    }
};

TEST_F(XlsxwriterTest, BothOfItsModesReadTheSame) {
    for (const bool constantMemory : {false, true}) {
        const auto rows = rowsOf(writeRoster(constantMemory));
        ASSERT_EQ(rows.size(), 3U);
        EXPECT_THAT(rows[0].cells, ElementsAre(text("姓名")));
        EXPECT_EQ(rows[1].number, 3);
        EXPECT_THAT(rows[1].cells,
                    ElementsAre(text("张三"), text(" 440524195003101234 "), date("1950-03"),
                                truth(true), text("张三同志"), number("2")));
        EXPECT_THAT(rows[2].cells, ElementsAre(text("张三")));
    }
}

/// Files that libreofficefiles.sh made.
class LibreOfficeTest : public DocumentTest {};

TEST_F(LibreOfficeTest, ARosterIsRead) {
    const auto rows = rowsOf(sample("roster.xlsx"));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].number, 1);
    EXPECT_THAT(rows[0].cells, ElementsAre(text("离退休人员名册")));
    EXPECT_EQ(rows[1].number, 4);
    EXPECT_THAT(
        rows[1].cells,
        ElementsAre(text("张三"), text("440524195003101234"), date("1950-03-10"), date("1950-03"),
                    date("1950-03-10T08:30"), number("0.5"), number("1950.1"), truth(true),
                    number("2"), text("张三同志"), failed("#DIV/0!")));
    EXPECT_EQ(rows[2].number, 5);
    EXPECT_THAT(rows[2].cells, ElementsAre(TableCell(), text("第一行\n第二行"), text("  姓 名 ")));
    EXPECT_FALSE(infoOf(sample("roster.xlsx")).sheets.at(0).hidden);
    EXPECT_TRUE(infoOf(sample("roster.xlsx")).sheets.at(1).hidden);
}

TEST_F(LibreOfficeTest, ItsOtherFormatsAreCalledByTheirNames) {
    EXPECT_EQ(codeOf(sample("roster.xls")), "documents.file.oldExcel");
    EXPECT_EQ(failureOf(sample("roster.ods")).arguments.at("kind"), "OpenDocument");
    EXPECT_EQ(failureOf(sample("roster.html")).arguments.at("kind"), "HTML");
    EXPECT_EQ(failureOf(sample("roster.fods")).arguments.at("kind"), "XML");
}

}  // namespace
}  // namespace nuanyang::core::documents
