#include <gtest/gtest.h>

#include "registry/domain/fieldreader.h"
#include "registry/domain/import/rosterreader.h"
#include "registry/domain/textlist.h"
#include "tests/plugins/registry/import/sheets.h"

namespace nuanyang::registry::imports {
namespace {

const Date today = *Date::parse("2026-11-21");

class RosterReaderTest : public testing::Test {
protected:
    /// The row below a header of one line; with the unit 幼儿园 for whoever has none.
    ReadRow readCells(std::vector<const char*> headings, std::vector<TableCell> cells) {
        TableRow head{1, {}};
        for (const char* heading : headings) {
            head.cells.push_back(text(heading));
        }
        const HeadingBook book;
        RosterReader reader(columnsOf(std::span(&head, 1), book), m_words,
                            {today, m_unit, m_answers});
        return reader.read({2, std::move(cells)});
    }
    ReadRow read(std::vector<const char*> headings, std::vector<const char*> cells) {
        std::vector<TableCell> texts;
        for (const char* cell : cells) {
            texts.push_back(text(cell));
        }
        return readCells(std::move(headings), std::move(texts));
    }

    /// `birth=1950-03 name=张三`, without the unit where it is the usual one.
    static std::string valuesOf(const ReadRow& row) {
        std::vector<std::string> parts;
        for (const auto& [field, value] : row.values) {
            if (field != Field::Unit || value != "1") {
                parts.push_back(std::string(specOf(field).key) + "=" + value);
            }
        }
        return join(parts, " ");
    }
    static std::string channelsOf(const ReadRow& row) {
        std::vector<std::string> parts;
        for (const ReadChannel& channel : row.channels) {
            parts.push_back(channel.owner + ":" + channel.relation + ":" + channel.value);
        }
        return join(parts, " ");
    }
    /// `question registry.import.date.ambiguous@3`
    static std::string problemsOf(const ReadRow& row) {
        std::vector<std::string> parts;
        for (const RowProblem& problem : row.problems) {
            parts.push_back(std::string(wordFor(problem.finding.severity)) + " " +
                            problem.finding.error.code +
                            (problem.column ? "@" + std::to_string(*problem.column) : ""));
        }
        return join(parts, "; ");
    }

    Vocabulary m_words = officeWords();
    std::string m_unit = "1";
    Answers m_answers;
};

TEST_F(RosterReaderTest, ReadsAWholeRow) {
    const ReadRow row = read(
        {"序号",         "工号",       "姓 名",    "性别",     "身份证号", "出生年月", "民族",
         "单位",         "离退休类别", "职级",     "政治面貌", "入党时间", "手机号码", "家庭住址",
         "年龄",         "健康状况",   "居住状态", "婚姻状况", "文化程度", "特困年度", "荣誉",
         "参加工作时间", "退休时间",   "人员状态", "备注"},
        {"1",        "00123",   "单 秀 英",      "女",      "990101194912310028",
         "1949.12",  "汉",      "建安中心",      "退休",    "工人",
         "中共党员", "1985.07", "154 1234 5678", "东区3栋", "76",
         "高血压",   "独居",    "丧偶",          "初中",    "2023-2025",
         "省劳模",   "1968.09", "1999年12月",    "健在",    "爱好书法"});
    EXPECT_EQ(valuesOf(row),
              "name=单秀英 sex=female birth=1949-12 nationalId=990101194912310028 staffNo=00123"
              " ethnicGroup=01 marital=widowed education=junior category=retired rank=worker"
              " workStart=1968-09 retiredOn=1999-12 unit=2 political=01 joinedParty=1985-07"
              " honours=model-worker address=东区3栋 living=alone phone=15412345678 health=chronic"
              " illness=高血压 hardship=2023,2024,2025 lifeState=living note=爱好书法");
    EXPECT_EQ(problemsOf(row), "");
    EXPECT_FALSE(row.isRejected());
    EXPECT_EQ(row.birthWritten, "1949.12");
}

TEST_F(RosterReaderTest, WhatItReadsTheRegistryReads) {
    const ReadRow row = read({"姓名", "性别", "单位", "支部", "荣誉", "农历生日", "电话", "民族"},
                             {"单秀英", "女", "幼儿园", "退休第一党支部", "劳模、优秀党员",
                              "八月十五", "15412345678/65102345", "土家族"});
    for (const auto& [field, value] : row.values) {
        const auto again = readField(specOf(field), value, m_words);
        ASSERT_TRUE(again) << specOf(field).key;
        EXPECT_EQ(*again, value) << specOf(field).key;
    }
}

struct Case {
    const char* what;
    std::vector<const char*> headings;
    std::vector<const char*> cells;
    const char* values;
    const char* problems;
    const char* channels = "";
};

TEST_F(RosterReaderTest, PutsTogetherWhatSeveralCellsSay) {
    const Case cases[] = {
        {"a finer date refines a rough one",
         {"姓名", "出生年月", "出生日期"},
         {"单秀英", "1950.03", "1950-03-02"},
         "name=单秀英 birth=1950-03-02",
         ""},
        {"another column answers the question",
         {"姓名", "出生年月", "出生日期"},
         {"单秀英", "1950.1", "1950-10-02"},
         "name=单秀英 birth=1950-10-02",
         ""},
        {"two dates that cannot both be",
         {"姓名", "出生年月", "出生日期"},
         {"单秀英", "1950.03", "1951-03-02"},
         "name=单秀英",
         "question registry.import.values.differ@2"},
        {"phones of several columns",
         {"姓名", "手机", "固定电话", "电话"},
         {"单秀英", "15412345678", "65102345", "15412345678"},
         "name=单秀英 phone=15412345678,65102345",
         ""},
        {"notes are joined, labelled ones with their heading",
         {"姓名", "备注", "孤寡", "说明"},
         {"单秀英", "住院", "是", "已核实"},
         "name=单秀英 note=住院；孤寡：是；已核实",
         ""},
        {"category and rank in one word",
         {"姓名", "人员类别"},
         {"李明", "退休工人"},
         "name=李明 category=retired rank=worker",
         ""},
        {"a category in the column of ranks",
         {"姓名", "身份"},
         {"李明", "离休干部"},
         "name=李明 category=veteran-cadre",
         ""},
        {"where somebody lives in the column that asks with whom",
         {"姓名", "居住状态"},
         {"李明", "返乡"},
         "name=李明 residence=hometown",
         ""},
        {"model workers by a mark and by a level",
         {"姓名", "劳模", "荣誉称号"},
         {"李明", "省级", "先进工作者"},
         "name=李明 honours=advanced-worker,model-worker",
         ""},
        {"no model worker", {"姓名", "是否劳模"}, {"李明", "否"}, "name=李明", ""},
        {"a death in the state",
         {"姓名", "人员状态"},
         {"李明", "2019年5月去世"},
         "name=李明 lifeState=dead died=2019-05",
         ""},
        {"hints beside the name",
         {"姓名"},
         {"李 明（女）（曾用名李红）"},
         "name=李明 formerNames=李红 sex=female",
         ""},
        {"a cause in place of the years",
         {"姓名", "特困情况", "特困年度"},
         {"李明", "大病", "2024、2025年"},
         "name=李明 hardship=2024,2025 hardshipCause=大病",
         ""},
        {"what says nothing",
         {"姓名", "曾用名", "出生年月", "手机", "职级", "备注"},
         {"李明", "无", "不详", "/", "—", "-"},
         "name=李明",
         ""},
    };
    for (const Case& c : cases) {
        const ReadRow row = read(c.headings, c.cells);
        EXPECT_EQ(valuesOf(row), c.values) << c.what;
        EXPECT_EQ(problemsOf(row), c.problems) << c.what;
    }
}

TEST_F(RosterReaderTest, KnowsWhoseNumbersAndNamesTheyAre) {
    const Case cases[] = {
        {"numbers with words in one cell",
         {"姓名", "联系电话"},
         {"李明", "15412345678（儿子 张三）/010-62345678"},
         "name=李明 phone=01062345678",
         "",
         "child:儿子 张三:15412345678"},
        {"a contact in three columns",
         {"姓名", "手机", "联系人", "与本人关系", "联系电话"},
         {"李明", "15412345678", "李红", "女儿", "15487654321"},
         "name=李明 phone=15412345678 children=女儿 李红",
         "",
         "child:女儿 李红:15487654321"},
        {"a spouse with work and number",
         {"姓名", "配偶姓名", "配偶工作单位", "配偶电话"},
         {"李明", "单秀英", "附小退休", "15487654321"},
         "name=李明 spouse=单秀英，配偶工作单位：附小退休",
         "",
         "spouse:单秀英:15487654321"},
        {"two children",
         {"姓名", "子女姓名", "子女电话", "子女姓名", "子女电话"},
         {"李明", "李红", "15411111111", "李刚", "15422222222"},
         "name=李明 children=李红；李刚",
         "",
         "child:李红:15411111111 child:李刚:15422222222"},
        {"a contact without a number is noted",
         {"姓名", "联系人", "关系"},
         {"李明", "李红", "侄女"},
         "name=李明 note=联系人：侄女 李红",
         ""},
        {"the number of a relative",
         {"姓名", "亲属电话"},
         {"李明", "15487654321"},
         "name=李明",
         "",
         "relative::15487654321"},
    };
    for (const Case& c : cases) {
        const ReadRow row = read(c.headings, c.cells);
        EXPECT_EQ(valuesOf(row), c.values) << c.what;
        EXPECT_EQ(problemsOf(row), c.problems) << c.what;
        EXPECT_EQ(channelsOf(row), c.channels) << c.what;
    }
}

TEST_F(RosterReaderTest, AsksAndWarnsAndRefuses) {
    const Case cases[] = {
        {"nobody's name",
         {"姓名", "性别", "电话"},
         {"", "女", "15412345678"},
         "sex=female phone=15412345678",
         "error registry.import.name.missing"},
        {"two readings",
         {"姓名", "出生年月"},
         {"李明", "1950.1"},
         "name=李明",
         "question registry.import.date.ambiguous@1"},
        {"the number settles two readings",
         {"姓名", "出生年月", "身份证号"},
         {"李明", "1950.1", "990101195010020034"},
         "name=李明 birth=1950-10 nationalId=990101195010020034",
         "warning registry.import.date.settledByNumber@1"},
        {"birth and sex against the number",
         {"姓名", "性别", "出生年月", "身份证号"},
         {"单秀英", "男", "1950.03", "990101194912310028"},
         "name=单秀英 sex=male birth=1950-03 nationalId=990101194912310028",
         "warning registry.birth.differsFromNumber@2; warning registry.sex.differsFromNumber@1"},
        {"a rounded number",
         {"姓名", "身份证号"},
         {"李明", "4.40524E+17"},
         "name=李明",
         "question registry.import.identity.rounded@1"},
        {"an unknown word",
         {"姓名", "职级"},
         {"李明", "皇帝"},
         "name=李明",
         "question registry.import.word.unknown@1"},
        {"a unit that is nearly one",
         {"姓名", "单位"},
         {"李明", "附小"},
         "name=李明",
         "error registry.import.unit.doubtful@1"},
        {"a death before the birth",
         {"姓名", "出生年月", "去世时间"},
         {"李明", "1950.03", "1949.05"},
         "name=李明 birth=1950-03",
         "question registry.death.beforeBirth@2"},
        {"years of hardship by a mark",
         {"姓名", "特困户"},
         {"李明", "是"},
         "name=李明",
         "question registry.import.hardship.year@1"},
        {"a name with more than a name in it",
         {"姓名"},
         {"李明（东区）"},
         "name=李明 note=东区",
         "warning registry.import.name.words@0"},
    };
    for (const Case& c : cases) {
        const ReadRow row = read(c.headings, c.cells);
        EXPECT_EQ(valuesOf(row), c.values) << c.what;
        EXPECT_EQ(problemsOf(row), c.problems) << c.what;
        EXPECT_EQ(row.isRejected(), std::string(c.problems).starts_with("error")) << c.what;
    }
}

TEST_F(RosterReaderTest, NumbersAndErrorsOfSpreadsheetsAreRead) {
    const ReadRow row = readCells({"姓名", "工号", "出生年月", "身份证号", "手机", "备注"},
                                  {text("李明"),
                                   number("123.0"),
                                   number("1950.1"),
                                   number("440524188001010000"),
                                   number("15412345678"),
                                   {TableCell::Kind::Error, "#N/A"}});
    EXPECT_EQ(valuesOf(row), "name=李明 staffNo=123 phone=15412345678");
    EXPECT_EQ(problemsOf(row),
              "question registry.import.date.ambiguous@2; question "
              "registry.import.identity.rounded@3; warning registry.import.cell.error@5");
    EXPECT_EQ(row.problems[0].finding.choices, (std::vector<std::string>{"1950-01", "1950-10"}));
    EXPECT_EQ(row.problems[0].row, 2);
}

TEST_F(RosterReaderTest, WithoutAUnitNobodyCanBeRecorded) {
    m_unit.clear();
    EXPECT_EQ(problemsOf(read({"姓名"}, {"李明"})), "error registry.import.unit.missing");
    EXPECT_EQ(valuesOf(read({"姓名", "原单位"}, {"李明", "建安中心"})),
              "name=李明 unit=2 originalUnit=建安中心");
    EXPECT_EQ(problemsOf(read({"姓名", "单位"}, {"李明", "汽车队"})),
              "error registry.import.unit.unknown@1");
}

TEST_F(RosterReaderTest, AnAnswerHoldsForEveryCellThatSaysTheSame) {
    m_answers = {{{Field::Unit, "附小"}, "3"}, {{Field::Rank, "皇帝"}, ""}};
    const ReadRow row = read({"姓名", "单位", "职级"}, {"李明", "附小", "皇帝"});
    EXPECT_EQ(valuesOf(row), "name=李明 unit=3");
    EXPECT_EQ(problemsOf(row), "");
}

TEST_F(RosterReaderTest, LongTextsAreCutAndShortRowsAreRead) {
    std::string text500;
    for (int i = 0; i < 600; ++i) {
        text500 += "长";
    }
    const ReadRow row = readCells({"姓名", "备注", "电话"}, {text("李明"), text(text500)});
    EXPECT_EQ(charactersOf(row.values.at(Field::Note)).size(), 500U);
    EXPECT_EQ(problemsOf(row), "warning registry.import.text.cut@1");
    EXPECT_EQ(valuesOf(read({"姓名", "备注", "电话"}, {"李明"})), "name=李明");
}

}  // namespace
}  // namespace nuanyang::registry::imports
