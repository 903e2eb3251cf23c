#include <gtest/gtest.h>

#include "registry/domain/import/rowsorter.h"
#include "registry/domain/textlist.h"
#include "tests/plugins/registry/import/sheets.h"

namespace nuanyang::registry::imports {
namespace {

/// `0:name 1:sex …`
std::string meanings(const std::vector<Column>& columns) {
    std::vector<std::string> parts;
    for (const Column& column : columns) {
        parts.push_back(std::to_string(column.index) + "=" + column.meaning.key());
    }
    return join(parts, " ");
}

/// What each row is, the columns where they change.
std::vector<std::string> sorted(const std::vector<TableRow>& rows) {
    const HeadingBook book;
    const auto head = findHead(rows, book);
    if (!head) {
        return {"no head"};
    }
    RowSorter sorter(book, *head);
    std::vector<std::string> kinds;
    for (const TableRow& row : rows) {
        kinds.emplace_back(wordFor(sorter.sort(row).kind));
    }
    return kinds;
}

std::string headOf(const std::vector<TableRow>& rows) {
    const auto head = findHead(rows, HeadingBook());
    return head ? meanings(head->columns) : "none";
}

using Kinds = std::vector<std::string>;

TEST(TableFinderTest, FindsTheHeaderBelowItsTitles) {
    const auto rows = sheet({{"后勤集团离退休人员名册"},
                             {},
                             {"填报单位：幼儿园", "", "", "2026年11月"},
                             {"序号", "姓 名", "性别", "出生年月\n(格式)", "备注"},
                             {"1", "单秀英", "女", "1950.03", ""}});
    const auto head = findHead(rows, HeadingBook());
    ASSERT_TRUE(head);
    EXPECT_EQ(head->firstRow, 4);
    EXPECT_EQ(head->lastRow, 4);
    EXPECT_EQ(meanings(head->columns), "0=sequence 1=name 2=sex 3=birth 4=note");
    EXPECT_EQ(head->titles,
              (std::vector<std::string>{"后勤集团离退休人员名册", "填报单位:幼儿园 2026年11月"}));
    EXPECT_EQ(sorted(rows), (Kinds{"title", "blank", "note", "head", "person"}));
}

TEST(TableFinderTest, TheColumnsMayStandAnywhere) {
    const auto rows = sheet({{"", "", "电话", "", "身份证号码", "姓名"},
                             {"", "", "15412345678", "", "11010519491231002X", "单秀英"}});
    EXPECT_EQ(headOf(rows), "2=channel:self 4=nationalId 5=name");
    EXPECT_EQ(sorted(rows), (Kinds{"head", "person"}));
}

TEST(TableFinderTest, AHeaderOfTwoRowsHasGroupCells) {
    const auto rows = sheet({{"离退休人员信息表"},
                             {"序号", "姓名", "联系方式", "", "配偶", "", "", "备注"},
                             {"", "", "手机", "固定电话", "姓名", "电话", "工作单位", ""},
                             {"1", "单秀英", "15412345678", "", "李建国", "15487654321", "", ""}});
    EXPECT_EQ(headOf(rows),
              "0=sequence 1=name 2=channel:self 3=channel:self 4=relativeName:spouse"
              " 5=channel:spouse 6=relativeNote:spouse 7=note");
    EXPECT_EQ(sorted(rows), (Kinds{"title", "head", "head", "person"}));
}

TEST(TableFinderTest, GroupsMayStandAboveEverything) {
    const auto rows = sheet({{"基本信息", "", "", "紧急联系人", "", ""},
                             {"姓名", "性别", "出生日期", "姓名", "关系", "电话"},
                             {"单秀英", "女", "1950-03-02", "李红", "女儿", "15412345678"}});
    EXPECT_EQ(headOf(rows),
              "0=name 1=sex 2=birth 3=relativeName:other 4=relation:other 5=channel:other");
    EXPECT_EQ(sorted(rows), (Kinds{"head", "head", "person"}));
}

TEST(TableFinderTest, GroupAndHeadingMakeOneMeaningTogether) {
    const auto rows = sheet({{"姓名", "出生", "退休", "", "入党"},
                             {"", "年月", "时间", "部门", "时间"},
                             {"单秀英", "1950.03", "2005.03", "幼儿园", ""}});
    EXPECT_EQ(headOf(rows), "0=name 1=birth 2=retiredOn 3=originalUnit 4=joinedParty");
}

TEST(TableFinderTest, NeighboursSettleWhatAHeadingCannotSay) {
    EXPECT_EQ(headOf(sheet({{"姓名", "性别", "联系电话", "联系人", "与本人关系", "联系电话"}})),
              "0=name 1=sex 2=channel:self 3=relativeName:other 4=relation:other 5=channel:other");
    EXPECT_EQ(headOf(sheet({{"序号", "编号", "姓名", "性别"}})),
              "0=sequence 1=staffNo 2=name 3=sex");
    EXPECT_EQ(headOf(sheet({{"姓名", "单位", "部门", "性别"}})),
              "0=name 1=unit 2=originalUnit 3=sex");
    EXPECT_EQ(headOf(sheet({{"姓名", "性别", "电话", "亲属", "姓名", "电话"}})),
              "0=name 1=sex 2=channel:self 3=relativeName:relative 4=relativeName:relative"
              " 5=channel:relative");
}

TEST(TableFinderTest, AFoldedListIsNotMistakenForRelatives) {
    EXPECT_EQ(headOf(sheet({{"序号", "姓名", "电话", "序号", "姓名", "电话"}})),
              "0=sequence 1=name 2=channel:self 3=unknown 4=unknown 5=unknown");
}

TEST(TableFinderTest, SeveralPhonesAndColumnsWithoutAHeading) {
    const auto rows = sheet({{"姓名", "性别", "电话", "", "", "", "备注"},
                             {"单秀英", "女", "15412345678", "65102345", "", "", "好", "没有标题"},
                             {"李明", "男", "15412345679", "", "65102346", "", "", ""}});
    EXPECT_EQ(headOf(rows),
              "0=name 1=sex 2=channel:self 3=channel:self 4=channel:self 6=note 7=unknown");
}

TEST(TableFinderTest, WordsOfTheDataMakeNoHeader) {
    const auto rows = sheet({{"姓名", "人员状态", "离退休类别", "健康状况"},
                             {"单秀英", "健在", "退休", "健康"},
                             {"李明", "健在", "离休", "住院"}});
    EXPECT_EQ(sorted(rows), (Kinds{"head", "person", "person"}));
    EXPECT_EQ(headOf(sheet({{"单秀英", "女", "退休"}, {"李明", "男", "退休"}})), "none");
    EXPECT_EQ(headOf({}), "none");
}

TEST(RowSorterTest, SaysWhatStandsBelowAndBetween) {
    const auto rows = sheet({{"序号", "姓名", "性别", "单位", "备注"},
                             {"1", "2", "3", "4", "5"},
                             {"例", "张某某", "男", "幼儿园", "填写示例"},
                             {"一、幼儿园"},
                             {"1", "单秀英", "女", "幼儿园", ""},
                             {"2", "", "", "", ""},
                             {"小计", "1人"},
                             {},
                             {"序 号", "姓 名", "性 别", "单 位", "备 注"},
                             {"3", "李明", "男", "建安中心", ""},
                             {"", "", "女", "建安中心", "姓名看不清"},
                             {"合计", "", "2人", "", ""},
                             {"", "合计：2人", "", "", ""},
                             {"共2人"},
                             {"说明：本表由各单位填写，一式两份，加盖公章后报集团工会。"},
                             {"注：1.年龄按周岁", "", "", "", ""},
                             {"填表人：王某", "", "", "审核：", ""},
                             {"填表人：", "王某", "", "审核：", "李某"},
                             {"", "填表人：王某", "", "审核：李某", ""},
                             {"4", "*张三", "男", "", ""}});
    EXPECT_EQ(sorted(rows),
              (Kinds{"head",  "note",      "note",   "title",  "person", "blank", "total",
                     "blank", "headAgain", "person", "person", "total",  "total", "total",
                     "note",  "note",      "note",   "note",   "note",   "person"}));
}

TEST(RowSorterTest, EveryIgnoredRowHasItsReason) {
    const auto rows = sheet({{"序号", "姓名", "性别"},
                             {"1", "2", "3"},
                             {"1", "单秀英", "女"},
                             {"2", "", ""},
                             {"合计", "1", ""}});
    const HeadingBook book;
    RowSorter sorter(book, *findHead(rows, book));
    std::vector<std::string> reasons;
    for (const TableRow& row : rows) {
        reasons.push_back(sorter.sort(row).reason);
    }
    EXPECT_EQ(reasons, (Kinds{"registry.label.row.head", "registry.label.row.columnNumbers", "",
                              "registry.label.row.onlyNumber", "registry.label.row.total"}));
}

TEST(RowSorterTest, AnotherHeaderChangesTheColumns) {
    const auto rows = sheet({{"离休人员"},
                             {"姓名", "性别", "出生年月"},
                             {"李明", "男", "1925.03"},
                             {},
                             {"退休人员"},
                             {"性别", "姓名", "联系人", ""},
                             {"", "", "姓名", "电话"},
                             {"女", "单秀英", "李红", "15412345678"}});
    const HeadingBook book;
    RowSorter sorter(book, *findHead(rows, book));
    Kinds kinds;
    std::string columns;
    std::string title;
    for (const TableRow& row : rows) {
        const SortedRow kind = sorter.sort(row);
        kinds.emplace_back(wordFor(kind.kind));
        if (kind.kind == RowKind::Person) {
            title += sorter.title() + " ";
            columns += sorter.columnsChanged() ? "[" + meanings(sorter.columns()) + "]" : "";
        }
    }
    EXPECT_EQ(kinds,
              (Kinds{"title", "head", "person", "blank", "title", "head", "head", "person"}));
    EXPECT_EQ(columns, "[0=name 1=sex 2=birth][0=sex 1=name 2=relativeName:other 3=channel:other]");
    EXPECT_EQ(title, "离休人员 退休人员 ");
}

TEST(RowSorterTest, WhatSomebodyHasChangedHoldsFurtherDown) {
    const auto rows = sheet({{"姓名", "性别", "片区"},
                             {"李明", "男", "东区"},
                             {"姓名", "片区", "性别"},
                             {"单秀英", "西区", "女"}});
    const HeadingBook book;
    TableHead head = *findHead(rows, book);
    head.columns[2].meaning = Meaning::of(Field::Address);
    RowSorter sorter(book, head);
    for (const TableRow& row : rows) {
        sorter.sort(row);
    }
    EXPECT_EQ(meanings(sorter.columns()), "0=name 1=address 2=sex");
}

TEST(RowSorterTest, NamesOfPeopleAreNoTitles) {
    const auto rows = sheet({{"姓名", "性别"},
                             {"欧阳德全"},
                             {"共明"},
                             {"买买提·艾力"},
                             {"附属小学退休人员"},
                             {"张三", "男"}});
    EXPECT_EQ(sorted(rows), (Kinds{"head", "person", "person", "person", "title", "person"}));
}

}  // namespace
}  // namespace nuanyang::registry::imports
