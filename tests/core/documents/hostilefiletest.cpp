#include <fstream>
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "documentfixture.h"
#include "handmadeworkbook.h"

namespace nuanyang::core::documents {
namespace {

using std::string_view_literals::operator""sv;

class HostileFileTest : public DocumentTest {
protected:
    std::filesystem::path save(const HandmadeWorkbook& workbook) const {
        workbook.save(path("a.xlsx"));
        return path("a.xlsx");
    }
    static std::string bytesOf(const std::filesystem::path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        text += piece;
    }
    return text;
}

TEST_F(HostileFileTest, ArchivesThatBurstAreRefused) {
    ReadLimits limits;
    limits.unsuspected = ReadLimits::mebibyte;
    HandmadeWorkbook sheet("<sheetData>" + repeated("<row><c/></row>", 120'000) + "</sheetData>");
    EXPECT_EQ(codeOf(save(sheet), limits), "documents.file.bomb");

    HandmadeWorkbook blanks(std::string(3'000'000, ' ') + "<sheetData/>");
    EXPECT_EQ(codeOf(save(blanks), limits), "documents.file.bomb");

    HandmadeWorkbook texts;
    texts.sharedTexts(repeated("<si/>", 600'000));
    EXPECT_EQ(codeOf(save(texts), limits), "documents.file.bomb");

    HandmadeWorkbook book;
    book.set("xl/workbook.xml", "<workbook>" + std::string(3'000'000, ' ') + "</workbook>");
    EXPECT_EQ(codeOf(save(book), limits), "documents.file.bomb");
}

TEST_F(HostileFileTest, ABombIsRefusedWithinTheLimitsThatPeopleWorkWith) {
    HandmadeWorkbook blanks(std::string(20'000'000, ' ') + "<sheetData/>");
    EXPECT_EQ(codeOf(save(blanks)), "documents.file.bomb");
}

TEST_F(HostileFileTest, PartsLargerThanTheLimitAreRefusedPackedOrNot) {
    ReadLimits limits;
    limits.sheetBytes = 100'000;
    limits.partBytes = 10'000;
    HandmadeWorkbook sheet("<sheetData/>" + std::string(200'000, ' '));
    EXPECT_EQ(codeOf(save(sheet.stored()), limits), "documents.file.bomb");
    HandmadeWorkbook styles;
    styles.styles(std::string(20'000, ' '));
    EXPECT_EQ(codeOf(save(styles.stored()), limits), "documents.file.bomb");
}

TEST_F(HostileFileTest, DirectoriesOfTooManyEntriesAreRefusedBeforeTheyAreRead) {
    ReadLimits limits;
    limits.archiveEntries = 5;
    EXPECT_EQ(codeOf(save(HandmadeWorkbook()), limits), "documents.file.bomb");
    limits = {};
    limits.archiveDirectoryBytes = 100;
    EXPECT_EQ(codeOf(save(HandmadeWorkbook()), limits), "documents.file.bomb");
}

TEST_F(HostileFileTest, TooManyColumnsAreRefusedNamedOrNot) {
    HandmadeWorkbook far("<sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData>");
    const Error error = failureOf(save(far));
    EXPECT_EQ(error.code, "documents.table.tooManyColumns");
    EXPECT_EQ(error.arguments.at("limit"), "16384");
    EXPECT_EQ(error.arguments.at("file"), "a.xlsx");

    HandmadeWorkbook farther("<sheetData><row><c r=\"ZZZZZZZZ1\"/></row></sheetData>");
    EXPECT_EQ(codeOf(save(farther)), "documents.table.tooManyColumns");
    HandmadeWorkbook many("<sheetData><row>" + repeated("<c/>", 100'000) + "</row></sheetData>");
    EXPECT_EQ(codeOf(save(many)), "documents.table.tooManyColumns");
    HandmadeWorkbook last("<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>");
    EXPECT_EQ(rowsOf(save(last)).at(0).cells.size(), 16'384U);
}

TEST_F(HostileFileTest, RowsBehindTheLastOneOrOutOfOrderAreRefused) {
    HandmadeWorkbook behind("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>");
    EXPECT_EQ(codeOf(save(behind)), "documents.table.tooManyRows");
    HandmadeWorkbook next(
        "<sheetData><row r=\"1048576\"><c><v>1</v></c></row><row><c><v>1</v></c>"
        "</row></sheetData>");
    EXPECT_EQ(codeOf(save(next)), "documents.table.tooManyRows");
    HandmadeWorkbook twice(
        "<sheetData><row r=\"5\"><c><v>1</v></c></row><row r=\"5\"><c><v>1</v>"
        "</c></row></sheetData>");
    const Error error = failureOf(save(twice));
    EXPECT_EQ(error.code, "documents.table.damaged");
    EXPECT_EQ(error.arguments.at("row"), "5");
    HandmadeWorkbook zero("<sheetData><row r=\"x\"><c><v>1</v></c></row></sheetData>");
    EXPECT_EQ(codeOf(save(zero)), "documents.table.damaged");
}

TEST_F(HostileFileTest, CellsAndRowsTooLongAreRefused) {
    ReadLimits limits;
    limits.cellBytes = 100;
    limits.rowBytes = 150;
    const std::string cell = "<c t=\"str\"><v>" + std::string(90, 'x') + "</v></c>";
    HandmadeWorkbook row("<sheetData><row>" + cell + cell + "</row></sheetData>");
    EXPECT_EQ(codeOf(save(row), limits), "documents.table.rowTooLong");
    HandmadeWorkbook value("<sheetData><row><c t=\"str\"><v>" + std::string(101, 'x') +
                           "</v></c></row></sheetData>");
    EXPECT_EQ(codeOf(save(value), limits), "documents.table.cellTooLong");
    HandmadeWorkbook shared;
    shared.sharedTexts("<si><t>" + std::string(101, 'x') + "</t></si>");
    EXPECT_EQ(codeOf(save(shared), limits), "documents.table.cellTooLong");
}

TEST_F(HostileFileTest, TheTableOfTextsIsLimited) {
    ReadLimits limits;
    limits.sharedTextBytes = 2 * ReadLimits::mebibyte;
    HandmadeWorkbook empty;
    empty.sharedTexts(repeated("<si/>", 200'000)).stored();
    const Error error = failureOf(save(empty), limits);
    EXPECT_EQ(error.code, "documents.table.tooMuchText");
    EXPECT_EQ(error.arguments.at("limit"), "2");
    HandmadeWorkbook long1;
    long1.sharedTexts(repeated("<si><t>" + std::string(1000, 'x') + "</t></si>", 3000)).stored();
    EXPECT_EQ(codeOf(save(long1), limits), "documents.table.tooMuchText");
}

TEST_F(HostileFileTest, TextNumbersOutsideOfTheTableAreDamage) {
    HandmadeWorkbook workbook("<sheetData><row><c t=\"s\"><v>3</v></c></row></sheetData>");
    EXPECT_EQ(codeOf(save(workbook)), "documents.table.damaged");
}

TEST_F(HostileFileTest, MalformedXmlIsDamageWithTheLastGoodRow) {
    HandmadeWorkbook workbook("<sheetData><row><c><v>1</v></c></row><row><c><v>2</c></row>");
    const Error error = failureOf(save(workbook));
    EXPECT_EQ(error.code, "documents.table.damaged");
    EXPECT_EQ(error.arguments.at("row"), "1");
    HandmadeWorkbook cut;
    cut.set("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>");
    EXPECT_EQ(codeOf(save(cut)), "documents.table.damaged");
    HandmadeWorkbook nothing;
    nothing.set("xl/worksheets/sheet1.xml", "");
    EXPECT_EQ(codeOf(save(nothing)), "documents.table.damaged");
    HandmadeWorkbook styles;
    styles.set("xl/styles.xml", "<styleSheet><");
    EXPECT_EQ(codeOf(save(styles)), "documents.file.damaged");
}

TEST_F(HostileFileTest, EntitiesAreNeverExpanded) {
    HandmadeWorkbook workbook;
    workbook.set("xl/worksheets/sheet1.xml",
                 "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
                 "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                 "<worksheet><sheetData><row><c t=\"str\"><v>&b;&f;</v></c></row></sheetData>"
                 "</worksheet>");
    EXPECT_EQ(codeOf(save(workbook)), "documents.table.damaged");
}

TEST_F(HostileFileTest, TheParserIsHeldWithinItsMemory) {
    ReadLimits limits;
    limits.xmlParserBytes = 512 * 1024;
    std::string names;
    for (int i = 0; i < 20'000; ++i) {
        names += "<element" + std::to_string(i) + "/>";
    }
    EXPECT_EQ(codeOf(save(HandmadeWorkbook(names + "<sheetData/>")), limits),
              "documents.table.damaged");

    limits = {};
    limits.xmlTokenBytes = 100'000;
    HandmadeWorkbook attribute("<a b=\"" + std::string(500'000, 'x') + "\"/>");
    EXPECT_EQ(codeOf(save(attribute), limits), "documents.table.damaged");
    HandmadeWorkbook deep(repeated("<a>", 1000));
    EXPECT_EQ(codeOf(save(deep)), "documents.table.damaged");
}

TEST_F(HostileFileTest, TruncatedArchivesAreDamaged) {
    const std::string whole =
        bytesOf(save(HandmadeWorkbook("<sheetData><row><c><v>1</v></c></row></sheetData>")));
    for (const std::size_t size : {std::size_t{4}, whole.size() / 2, whole.size() - 1}) {
        EXPECT_EQ(codeOf(write("cut.xlsx", whole.substr(0, size))), "documents.file.damaged")
            << size;
    }
}

TEST_F(HostileFileTest, FlippedBytesAreDamageOrChangeNothing) {
    const auto file = save(
        HandmadeWorkbook("<sheetData>" + repeated("<row><c t=\"str\"><v>离退休</v></c></row>", 50) +
                         "</sheetData>"));
    const std::string whole = bytesOf(file);
    const auto read = rowsOf(file);
    std::size_t damaged = 0;
    for (std::size_t at = 0; at < whole.size(); at += 13) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        const auto other = write("flipped.xlsx", flipped);
        if (codeOf(other).empty()) {
            EXPECT_EQ(rowsOf(other), read) << at;
        } else {
            ++damaged;
        }
    }
    EXPECT_GT(damaged, 20U);
}

TEST_F(HostileFileTest, EncryptedEntriesAskForThePasswordToBeTakenAway) {
    EXPECT_EQ(codeOf(save(HandmadeWorkbook().encrypted())), "documents.file.encrypted");
}

TEST_F(HostileFileTest, OtherArchivesAreNamed) {
    HandmadeWorkbook zip;
    zip.remove("_rels/.rels").remove("xl/workbook.xml").set("a.txt", "a");
    EXPECT_EQ(failureOf(save(zip)).arguments.at("kind"), "ZIP");
    zip.set("content.xml", "<a/>").set("META-INF/manifest.xml", "<a/>");
    EXPECT_EQ(failureOf(save(zip)).arguments.at("kind"), "OpenDocument");

    HandmadeWorkbook word;
    word.set("xl/workbook.xml", "<document/>");
    EXPECT_EQ(failureOf(save(word)).code, "documents.file.otherFormat");
    HandmadeWorkbook binary;
    binary.set("_rels/.rels",
               "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
               "Target=\"xl/workbook.bin\"/></Relationships>");
    EXPECT_EQ(failureOf(save(binary)).arguments.at("kind"), "XLSB");
}

TEST_F(HostileFileTest, WorkbooksWithoutASheetToReadSaySo) {
    HandmadeWorkbook workbook;
    workbook.set("xl/workbook.xml", "<workbook><sheets/></workbook>");
    EXPECT_EQ(codeOf(save(workbook)), "documents.sheet.none");
    HandmadeWorkbook lost;
    lost.remove("xl/worksheets/sheet1.xml");
    EXPECT_EQ(codeOf(save(lost)), "documents.file.damaged");
}

/// As [MS-CFB] lays it out: a header, a directory sector, and an allocation table behind it.
std::string compoundFile(const std::vector<std::string>& streams) {
    constexpr std::size_t sector = 512;
    std::string file(3 * sector, '\0');
    const auto put = [&](std::size_t at, std::string_view bytes) {
        file.replace(at, bytes.size(), bytes);
    };
    put(0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
    put(30, "\x09"sv);
    put(76, "\x01"sv);
    put(2 * sector, "\xFE\xFF\xFF\xFF"sv);
    std::size_t entry = sector;
    for (const std::string& name : streams) {
        for (std::size_t i = 0; i < name.size(); ++i) {
            file[entry + 2 * i] = name[i];
        }
        entry += 128;
    }
    return file;
}

TEST_F(HostileFileTest, CompoundFilesAreToldApartByTheirStreams) {
    EXPECT_EQ(codeOf(write("a.xlsx", compoundFile({"Root Entry", "EncryptedPackage"}))),
              "documents.file.encrypted");
    EXPECT_EQ(codeOf(write("a.xls", compoundFile({"Root Entry", "Workbook"}))),
              "documents.file.oldExcel");
    EXPECT_EQ(codeOf(write("b.xls", compoundFile({"Root Entry", "Book"}))),
              "documents.file.oldExcel");
    EXPECT_EQ(codeOf(write("c.xls", compoundFile({"Root Entry", "WordDocument"}))),
              "documents.file.otherFormat");
    EXPECT_EQ(codeOf(write("d.xls", compoundFile({}).substr(0, 20))), "documents.file.otherFormat");
}

TEST_F(HostileFileTest, ADirectoryOfACompoundFileThatRunsInACircleEnds) {
    std::string file = compoundFile({"Root Entry"});
    file.replace(2 * 512, 4, std::string("\0\0\0\0", 4));
    EXPECT_EQ(codeOf(write("a.xlsx", file)), "documents.file.otherFormat");
}

TEST_F(HostileFileTest, WhatIsNoTableIsCalledByItsName) {
    const std::tuple<std::string_view, const char*, const char*> cases[] = {
        {""sv, "documents.file.empty", ""},
        {"<html><table><tr><td>姓名</td></tr></table></html>"sv, "documents.file.otherFormat",
         "HTML"},
        {"\xEF\xBB\xBF\n <TABLE border=1>"sv, "documents.file.otherFormat", "HTML"},
        {"<!DOCTYPE html>"sv, "documents.file.otherFormat", "HTML"},
        {"<?xml version=\"1.0\"?><Workbook/>"sv, "documents.file.otherFormat", "XML"},
        {"%PDF-1.7"sv, "documents.file.otherFormat", "PDF"},
        {"\x09\x08\x08\x00\x00\x05\x10\x00"sv, "documents.file.oldExcel", ""},
        {"\x09\x04\x06\x00\x00\x00\x10\x00"sv, "documents.file.oldExcel", ""},
        {"\x7F\x45LF\x00\x00"sv, "documents.file.unknownFormat", ""},
        {"姓名,性别\n张三,\0\n"sv, "documents.file.unknownFormat", ""},
    };
    for (const auto& [bytes, code, kind] : cases) {
        const auto file = write("名册.xls", bytes);
        const Error error = failureOf(file);
        EXPECT_EQ(error.code, code) << bytes;
        EXPECT_EQ(FileTables().inspect(file).error().code, code) << bytes;
        EXPECT_EQ(error.arguments.at("file"), "名册.xls");
        if (*kind != '\0') {
            EXPECT_EQ(error.arguments.at("kind"), kind);
        }
    }
}

TEST_F(HostileFileTest, FoldersDevicesAndMissingFilesAreRefused) {
    EXPECT_EQ(codeOf(folder()), "documents.file.notAFile");
    EXPECT_EQ(codeOf("/dev/zero"), "documents.file.notAFile");
    ASSERT_EQ(::mkfifo(path("pipe.csv").c_str(), 0600), 0);
    EXPECT_EQ(codeOf(path("pipe.csv")), "documents.file.notAFile");
    EXPECT_EQ(codeOf(path("nowhere.xlsx")), "documents.file.missing");
}

TEST_F(HostileFileTest, AFileIsReadAsWhatItIs) {
    EXPECT_EQ(textsOf(write("名册.xlsx", "姓名,工号\n张三,0012\n")),
              (Texts{{"姓名", "工号"}, {"张三", "0012"}}));
    HandmadeWorkbook workbook("<sheetData><row><c><v>7</v></c></row></sheetData>");
    workbook.save(path("名册.csv"));
    EXPECT_EQ(textsOf(path("名册.csv")), (Texts{{"7"}}));
    EXPECT_EQ(infoOf(path("名册.csv")).format, nuanyang::documents::TableFormat::Xlsx);
}

}  // namespace
}  // namespace nuanyang::core::documents
