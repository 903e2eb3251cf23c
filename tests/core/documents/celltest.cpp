#include <gtest/gtest.h>

#include "core/documents/cellreference.h"
#include "core/documents/celltext.h"
#include "core/documents/relationships.h"

namespace nuanyang::core::documents {
namespace {

TEST(CellReferenceTest, ReadsColumnAndRow) {
    EXPECT_EQ(parseCellReference("A1"), (CellReference{0, 1}));
    EXPECT_EQ(parseCellReference("Z9"), (CellReference{25, 9}));
    EXPECT_EQ(parseCellReference("AA10"), (CellReference{26, 10}));
    EXPECT_EQ(parseCellReference("XFD1048576"), (CellReference{16'383, 1'048'576}));
}

TEST(CellReferenceTest, LeavesOutWhatIsNone) {
    for (const char* const none : {"", "A", "1", "a1", "A0", "A1B", "1A", "A-1", "A 1"}) {
        EXPECT_EQ(parseCellReference(none), std::nullopt) << none;
    }
}

TEST(CellReferenceTest, StaysWithinItsNumbersFarOut) {
    const auto far = parseCellReference(std::string(100, 'Z') + std::string(100, '9'));
    ASSERT_TRUE(far);
    EXPECT_EQ(far->column, CellReference::far - 1);
    EXPECT_EQ(far->row, CellReference::far);
}

TEST(CellTextTest, PutsEscapedCharactersBack) {
    const std::pair<const char*, const char*> cases[] = {
        {"甲_x000D_\n乙", "甲\r\n乙"},
        {"_x0041_", "A"},
        {"_x5f20_三", "张三"},
        {"_x005F_x000D_", "_x000D_"},
        {"_xD83D__xDE00_", "😀"},
        {"_xD83D_", "_xD83D_"},
        {"_xDE00__xD83D_", "_xDE00__xD83D_"},
        {"_x0000_", "_x0000_"},
        {"_x00G0_", "_x00G0_"},
        {"_x-041_", "_x-041_"},
        {"_x004", "_x004"},
        {"_x_x0041_", "_xA"},
        {"a_xb", "a_xb"},
    };
    for (const auto& [written, read] : cases) {
        std::string text = written;
        unescapeCellText(text);
        EXPECT_EQ(text, read) << written;
    }
}

TEST(PartNameTest, FollowsTargetsFromRootAndFromTheirPart) {
    EXPECT_EQ(partName("xl/workbook.xml", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
    EXPECT_EQ(partName("xl/workbook.xml", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
    EXPECT_EQ(partName("xl/worksheets/s.xml", "../sharedStrings.xml"), "xl/sharedStrings.xml");
    EXPECT_EQ(partName("", "xl/workbook.xml"), "xl/workbook.xml");
    EXPECT_EQ(partName("", "./xl//workbook.xml"), "xl/workbook.xml");
    EXPECT_EQ(partName("xl/a.xml", "../../../b.xml"), "b.xml");
    EXPECT_EQ(partName("xl/a.xml", ""), "xl");
}

}  // namespace
}  // namespace nuanyang::core::documents
