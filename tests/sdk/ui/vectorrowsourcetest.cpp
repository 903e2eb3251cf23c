#include <gtest/gtest.h>

#include "sdk/ui/testing/fakeviewcontext.h"
#include "sdk/ui/vectorrowsource.h"

namespace nuanyang::ui {
namespace {

class VectorRowSourceTest : public ::testing::Test {
protected:
    static TableRow row(RowId id, const QString& name, const QString& pinyin, const QString& age) {
        return {id, {{.text = name, .sortKey = pinyin}, {.text = age}}, CellTone::Neutral};
    }
    std::vector<RowId> order(const RowQuery& query) {
        std::vector<RowId> ids;
        const auto result = source.order(
            query,
            [&ids](std::span<const RowId> piece) {
                ids.insert(ids.end(), piece.begin(), piece.end());
                return true;
            },
            call);
        EXPECT_TRUE(result);
        return ids;
    }

    VectorRowSource source{
        {"name", "age"},
        {row(1, "张秀英", "zhang xiu ying", "9"), row(2, "曾国华", "zeng guo hua", "81"),
         row(3, "李建国", "li jian guo", "100")}};
    Call call{FakeViewContext::owner(), "test.list", *Date::create(2026, 3, 2), Language::English};
};

TEST_F(VectorRowSourceTest, KeepsItsOwnOrderUnlessAskedToSort) {
    EXPECT_EQ(order({}), (std::vector<RowId>{1, 2, 3}));
}

TEST_F(VectorRowSourceTest, SortsBySortKeyBothWays) {
    EXPECT_EQ(order({.sortColumn = "name"}), (std::vector<RowId>{3, 2, 1}));
    EXPECT_EQ(order({.sortColumn = "name", .descending = true}), (std::vector<RowId>{1, 2, 3}));
}

TEST_F(VectorRowSourceTest, SortsNumbersByTheirValue) {
    EXPECT_EQ(order({.sortColumn = "age"}), (std::vector<RowId>{1, 2, 3}));
}

TEST_F(VectorRowSourceTest, EveryWordOfTheFilterHasToBeFound) {
    EXPECT_EQ(order({.filter = "国"}), (std::vector<RowId>{2, 3}));
    EXPECT_EQ(order({.filter = "国 81"}), (std::vector<RowId>{2}));
    EXPECT_EQ(order({.filter = "zeng"}), (std::vector<RowId>{2}));
    EXPECT_TRUE(order({.filter = "zeng 100"}).empty());
}

TEST_F(VectorRowSourceTest, TypingAheadMatchesPinyinAndText) {
    EXPECT_EQ(*source.seek({.sortColumn = "name"}, "ze", call), std::optional<RowId>(2));
    EXPECT_EQ(*source.seek({.sortColumn = "name"}, "李", call), std::optional<RowId>(3));
    EXPECT_EQ(*source.seek({.sortColumn = "name"}, "x", call), std::nullopt);
}

TEST_F(VectorRowSourceTest, LeavesOutIdsThatItDoesNotHave) {
    const std::vector<RowId> ids{3, 7};
    const auto rows = source.rows(ids, {"name"}, call);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().id, 3);
}

}  // namespace
}  // namespace nuanyang::ui
