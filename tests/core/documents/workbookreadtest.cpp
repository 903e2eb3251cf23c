#include <gmock/gmock.h>

#include "documentfixture.h"
#include "handmadeworkbook.h"

namespace nuanyang::core::documents {
namespace {

using testing::ElementsAre;

class WorkbookReadTest : public DocumentTest {
protected:
    std::filesystem::path save(const HandmadeWorkbook& workbook) const {
        workbook.save(path("名册.xlsx"));
        return path("名册.xlsx");
    }
    std::vector<TableRow> rows(const HandmadeWorkbook& workbook) const {
        return rowsOf(save(workbook));
    }
    /// The cells of a workbook with one row of this content.
    std::vector<TableCell> cells(const std::string& content, const std::string& styles = "",
                                 const std::string& shared = "") const {
        HandmadeWorkbook workbook("<sheetData><row r=\"1\">" + content + "</row></sheetData>");
        const auto read = rows(workbook.styles(styles).sharedTexts(shared));
        return read.empty() ? std::vector<TableCell>() : read.at(0).cells;
    }
};

TEST_F(WorkbookReadTest, NumbersKeepTheirDigits) {
    EXPECT_THAT(cells("<c r=\"A1\"><v>1950.1</v></c><c r=\"B1\"><v>4.4052419500310125E+17</v></c>"
                      "<c r=\"C1\" t=\"n\"><v> -0.50 </v></c><c r=\"D1\"><v>00123</v></c>"),
                ElementsAre(number("1950.1"), number("4.4052419500310125E+17"), number("-0.50"),
                            number("00123")));
}

TEST_F(WorkbookReadTest, WhatIsNoNumberAmongNumbersIsText) {
    EXPECT_THAT(cells("<c r=\"A1\"><v>不详</v></c>"), ElementsAre(text("不详")));
}

TEST_F(WorkbookReadTest, SharedTextsAreJoinedAndReadingsLeftOut) {
    const std::string shared =
        "<si><t>张三</t></si>"
        "<si><r><rPr><b/></rPr><t>李</t></r><r><t xml:space=\"preserve\"> 四</t></r></si>"
        "<si><t>単</t><rPh sb=\"0\" eb=\"1\"><t>タン</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si/><si><t>第一行\n第二行_x000D_</t></si>";
    EXPECT_THAT(cells("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                      "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
                      "<c r=\"E1\" t=\"s\"><v>4</v></c><c r=\"F1\" t=\"s\"/>",
                      "", shared),
                ElementsAre(text("张三"), text("李 四"), text("単"), TableCell(),
                            text("第一行\n第二行\r")));
}

TEST_F(WorkbookReadTest, InlineTextsAreRead) {
    EXPECT_THAT(
        cells("<c r=\"A1\" t=\"inlineStr\"><is><t>王五</t></is></c>"
              "<c r=\"B1\" t=\"inlineStr\"><is><r><t>赵</t></r><r><t>六</t></r>"
              "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"
              "<c r=\"C1\" t=\"inlineStr\"><is><t/></is></c>"
              "<c r=\"D1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 甲&amp;乙 </t></is></c>"),
        ElementsAre(text("王五"), text("赵六"), TableCell(), text(" 甲&乙 ")));
}

TEST_F(WorkbookReadTest, FormulasGiveTheirLastResult) {
    EXPECT_THAT(cells("<c r=\"A1\"><f>B1+1</f><v>42</v></c>"
                      "<c r=\"B1\" t=\"str\"><f>A1&amp;\"人\"</f><v>42人</v></c>"
                      "<c r=\"C1\" t=\"b\"><f>A1&gt;1</f><v>1</v></c>"
                      "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                      "<c r=\"E1\"><f>SUM(A1:A9)</f><v></v></c>"
                      "<c r=\"F1\"><f>NOW()</f></c>"
                      "<c r=\"G1\" t=\"str\"><f>\"\"</f><v></v></c>"
                      "<c r=\"H1\" t=\"b\"><v>0</v></c>"),
                ElementsAre(number("42"), text("42人"), truth(true), failed("#DIV/0!"),
                            failed("=SUM(A1:A9)"), failed("=NOW()"), TableCell(), truth(false)));
}

TEST_F(WorkbookReadTest, DatesAreAsPreciseAsTheirStyle) {
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
        "<numFmt numFmtId=\"57\" formatCode=\"0.00\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/>"
        "<xf numFmtId=\"27\"/><xf numFmtId=\"57\"/><xf numFmtId=\"20\"/><xf numFmtId=\"22\"/>"
        "</cellXfs><dxfs><dxf><numFmt numFmtId=\"176\" formatCode=\"0\"/></dxf></dxfs>";
    EXPECT_THAT(cells("<c r=\"A1\" s=\"0\"><v>18323</v></c><c r=\"B1\" s=\"1\"><v>18323</v></c>"
                      "<c r=\"C1\" s=\"2\"><v>18323</v></c><c r=\"D1\" s=\"3\"><v>18323</v></c>"
                      "<c r=\"E1\" s=\"4\"><v>18323</v></c><c r=\"F1\" s=\"5\"><v>0.5</v></c>"
                      "<c r=\"G1\" s=\"6\"><v>18323.5</v></c><c r=\"H1\" s=\"1\"><v>60</v></c>"
                      "<c r=\"I1\" s=\"99\"><v>18323</v></c>"
                      "<c r=\"J1\" s=\"1\"><f>TODAY()</f><v>18323</v></c>",
                      styles),
                ElementsAre(number("18323"), date("1950-03-01"), date("1950-03"), date("1950-03"),
                            number("18323"), number("0.5"), date("1950-03-01T12:00"), number("60"),
                            number("18323"), date("1950-03-01")));
}

TEST_F(WorkbookReadTest, IsoDatesOfTheStrictStandardAreDates) {
    EXPECT_THAT(cells("<c r=\"A1\" t=\"d\"><v>1950-03-01T00:00:00</v></c>"
                      "<c r=\"B1\" t=\"d\"><v>1950-03-01</v></c>"
                      "<c r=\"C1\" t=\"d\"><v>1950-03-01T08:30:00</v></c>"
                      "<c r=\"D1\" t=\"d\"><v>08:30:00</v></c>"),
                ElementsAre(date("1950-03-01"), date("1950-03-01"), date("1950-03-01T08:30:00"),
                            text("08:30:00")));
}

TEST_F(WorkbookReadTest, DaysMayCountFrom1904) {
    HandmadeWorkbook workbook(
        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>16861</v></c></row></sheetData>");
    workbook.styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>");
    workbook.set("xl/workbook.xml",
                 "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" r:id=\"rId1\" "
                 "xmlns:r=\"x\"/></sheets></workbook>");
    EXPECT_THAT(rows(workbook).at(0).cells, ElementsAre(date("1950-03-01")));
}

TEST_F(WorkbookReadTest, GapsAreKept) {
    const auto read = rows(HandmadeWorkbook(
        "<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c>"
        "<c r=\"E2\" s=\"1\"/></row><row r=\"3\"/><row r=\"4\"><c r=\"A4\" s=\"1\"/></row>"
        "<row r=\"9\"><c r=\"A9\"><v>3</v></c></row></sheetData>"));
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].number, 2);
    EXPECT_THAT(read[0].cells, ElementsAre(TableCell(), number("1"), TableCell(), number("2")));
    EXPECT_EQ(read[1].number, 9);
    EXPECT_THAT(read[1].cells, ElementsAre(number("3")));
}

TEST_F(WorkbookReadTest, CellsAndRowsWithoutReferenceFollowOneAnother) {
    const auto read = rows(HandmadeWorkbook(
        "<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>"
        "<row><c r=\"B7\"><v>4</v></c><c><v>5</v></c></row></sheetData>"));
    ASSERT_EQ(read.size(), 3U);
    EXPECT_EQ(read[0].number, 1);
    EXPECT_THAT(read[0].cells, ElementsAre(number("1"), TableCell(), number("2")));
    EXPECT_EQ(read[1].number, 2);
    EXPECT_EQ(read[2].number, 7);
    EXPECT_THAT(read[2].cells, ElementsAre(TableCell(), number("4"), number("5")));
}

TEST_F(WorkbookReadTest, NothingOfTheRowBeforeStaysInTheNext) {
    const auto read = rows(HandmadeWorkbook(
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c>"
        "<c r=\"C1\"><v>3</v></c></row><row r=\"2\"><c r=\"C2\"><v>4</v></c></row></sheetData>"));
    ASSERT_EQ(read.size(), 2U);
    EXPECT_THAT(read[1].cells, ElementsAre(TableCell(), TableCell(), number("4")));
}

TEST_F(WorkbookReadTest, RowsOutsideOfTheDataAreNotRows) {
    EXPECT_TRUE(rows(HandmadeWorkbook("<sheetData/><extLst><row r=\"1\"><c r=\"A1\"><v>1</v></c>"
                                      "</row></extLst>"))
                    .empty());
}

TEST_F(WorkbookReadTest, PrefixedElementsAreRead) {
    HandmadeWorkbook workbook;
    workbook.set("xl/worksheets/sheet1.xml",
                 "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\">"
                 "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>张三</x:t></x:is></x:c>"
                 "</x:row></x:sheetData></x:worksheet>");
    EXPECT_THAT(rows(workbook).at(0).cells, ElementsAre(text("张三")));
}

TEST_F(WorkbookReadTest, SheetsAreFoundByRelationshipsOfTheStrictStandard) {
    const std::string types = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    HandmadeWorkbook workbook;
    workbook.remove("xl/workbook.xml").remove("xl/_rels/workbook.xml.rels");
    workbook.set("_rels/.rels",
                 "<Relationships><Relationship Id=\"r\" Type=\"" + types +
                     "/officeDocument\" Target=\"/book/main.xml\"/></Relationships>");
    workbook.set("book/main.xml",
                 "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:r=\"" +
                     types + "\"><sheets><sheet name=\"一\" r:id=\"a\"/></sheets></workbook>");
    workbook.set("book/_rels/main.xml.rels",
                 "<Relationships><Relationship Id=\"a\" Type=\"" + types +
                     "/worksheet\" Target=\"../tables/T1.xml\"/></Relationships>");
    workbook.set("tables/t1.xml",
                 "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData>"
                 "</worksheet>");
    EXPECT_THAT(rows(workbook).at(0).cells, ElementsAre(number("7")));
}

TEST_F(WorkbookReadTest, SheetsAreListedInOrderWithTheHiddenOnes) {
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    HandmadeWorkbook workbook;
    workbook.set("xl/workbook.xml",
                 "<workbook xmlns:r=\"x\"><sheets>"
                 "<sheet name=\"旧\" state=\"hidden\" r:id=\"r1\"/>"
                 "<sheet name=\"图\" r:id=\"r2\"/><sheet name=\"新\" r:id=\"r3\"/>"
                 "<sheet name=\"密\" state=\"veryHidden\" r:id=\"r3\"/></sheets></workbook>");
    workbook.set("xl/_rels/workbook.xml.rels",
                 "<Relationships><Relationship Id=\"r1\" Type=\"" + types +
                     "/worksheet\" Target=\"worksheets/old.xml\"/><Relationship Id=\"r2\" Type=\"" +
                     types +
                     "/chartsheet\" Target=\"charts/c.xml\"/><Relationship Id=\"r3\" Type=\"" +
                     types + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    workbook.set("xl/worksheets/old.xml",
                 "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
    workbook.set("xl/worksheets/sheet1.xml",
                 "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
    const auto file = save(workbook);
    const auto info = infoOf(file);
    ASSERT_EQ(info.sheets.size(), 3U);
    EXPECT_EQ(info.format, nuanyang::documents::TableFormat::Xlsx);
    EXPECT_EQ(info.sheets[0].name, "旧");
    EXPECT_TRUE(info.sheets[0].hidden);
    EXPECT_EQ(info.sheets[1].name, "新");
    EXPECT_FALSE(info.sheets[1].hidden);
    EXPECT_TRUE(info.sheets[2].hidden);

    EXPECT_EQ(textsOf(file), (Texts{{"2"}}));
    EXPECT_EQ(textsOf(file, "旧"), (Texts{{"1"}}));
    const auto missing = FileTables().open(file, "没有");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, "documents.sheet.missing");
    EXPECT_EQ(missing.error().arguments.at("allowed"), "旧, 新, 密");
}

TEST_F(WorkbookReadTest, ProgressRunsFromNothingToAll) {
    std::string content = "<sheetData>";
    for (int i = 1; i <= 20'000; ++i) {
        content +=
            "<row r=\"" + std::to_string(i) + "\"><c><v>" + std::to_string(i) + "</v></c></row>";
    }
    const auto file = save(HandmadeWorkbook(content + "</sheetData>"));
    FileTables tables;
    auto reader = tables.open(file, {});
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->progress(), 0);
    TableRow row;
    for (int i = 0; i < 10'000; ++i) {
        ASSERT_TRUE((*reader)->next(row).value());
    }
    EXPECT_GT((*reader)->progress(), 0.3);
    EXPECT_LT((*reader)->progress(), 0.8);
    while ((*reader)->next(row).value()) {
    }
    EXPECT_EQ((*reader)->progress(), 1);
    EXPECT_FALSE((*reader)->next(row).value());
}

}  // namespace
}  // namespace nuanyang::core::documents
