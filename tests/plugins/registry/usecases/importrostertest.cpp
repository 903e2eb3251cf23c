// A roster goes in whole: everybody who can be taken, every row that cannot, and back out again.
#include <gtest/gtest.h>

#include "registry/usecases/changeperson.h"
#include "registry/usecases/import/answerimport.h"
#include "registry/usecases/import/importroster.h"
#include "registry/usecases/import/listimports.h"
#include "registry/usecases/import/undoimport.h"
#include "registry/usecases/listpeople.h"
#include "registry/usecases/showperson.h"
#include "tests/plugins/registry/faketablefiles.h"
#include "tests/plugins/registry/registryfixture.h"

namespace nuanyang::registry {
namespace {

using Rows = std::vector<std::vector<std::string>>;

const std::vector<std::string> head{"序号", "姓名", "性别", "出生日期", "单位", "手机号码", "地址"};

class ImportRosterTest : public RegistryFixture {
protected:
    Result<ImportReport> import(const Rows& rows, ImportRun run = ImportRun::Keep,
                                std::optional<Call> call = {}) {
        m_files.clear();
        m_files.add("名册", rows);
        return ImportRoster(*m_database, m_files)
            .run(call ? *call : m_owner, RosterFile{"roster.xlsx", {}, {}, {}}, run);
    }

    static Rows twoPeople() {
        return {{"幼儿园离退休人员名册"},
                head,
                {"1", "单秀英", "女", "1950-03-02", "幼儿园", "15400000001", "东区1栋"},
                {"2", "曾志强", "男", "1948-05-07", "建安中心", "15400000002", "西区2栋"},
                {"合计", "2人"}};
    }

    std::size_t people() { return ListPeople(*m_database).run(m_owner, {}, 0)->size(); }

    std::string field(const std::string& name, Field which) {
        const auto lines = ListPeople(*m_database).run(m_owner, {}, 0).value();
        for (const PersonLine& line : lines) {
            if (line.name == name) {
                return ShowPerson(*m_database).run(m_owner, line.id)->field(which).value;
            }
        }
        return "nobody";
    }

    FakeTableFiles m_files;
};

TEST_F(ImportRosterTest, EverybodyIsTakenAndEveryOtherRowNamed) {
    const auto report = import(twoPeople());
    ASSERT_OK(report);
    EXPECT_EQ(report->counts, (storage::ImportCounts{2, 2, 0, 0, 0}));
    EXPECT_EQ(report->problems.size(), 0U);
    ASSERT_EQ(report->ignored.size(), 3U);
    EXPECT_EQ(report->ignored[0].reason.code, "registry.label.row.title");
    EXPECT_EQ(report->ignored[2].reason.code, "registry.label.row.total");
    EXPECT_EQ(field("单秀英", Field::Address), "东区1栋");
    EXPECT_EQ(field("曾志强", Field::Unit), m_centre.toString());
}

TEST_F(ImportRosterTest, TheSameFileAgainChangesNothing) {
    ASSERT_OK(import(twoPeople()));
    const auto events = eventTypes().size();
    const auto again = import(twoPeople());
    ASSERT_OK(again);
    EXPECT_EQ(again->counts, (storage::ImportCounts{2, 0, 0, 2, 0}));
    EXPECT_EQ(eventTypes().size(), events);
}

TEST_F(ImportRosterTest, ATrialSaysWhatWouldHappenAndWritesNothing) {
    const auto trial = import(twoPeople(), ImportRun::Try);
    ASSERT_OK(trial);
    EXPECT_EQ(trial->counts.imported, 2);
    EXPECT_FALSE(trial->batch);
    EXPECT_EQ(people(), 0U);
    EXPECT_TRUE(ListImports(*m_database).run(m_owner, 10)->empty());
}

TEST_F(ImportRosterTest, ANewerFileReplacesWhatAnOlderOneSaid) {
    ASSERT_OK(import(twoPeople()));
    Rows newer = twoPeople();
    newer[2][6] = "南区3栋";
    const auto report = import(newer);
    ASSERT_OK(report);
    EXPECT_EQ(report->counts.updated, 1);
    EXPECT_EQ(report->counts.unchanged, 1);
    EXPECT_EQ(field("单秀英", Field::Address), "南区3栋");
}

TEST_F(ImportRosterTest, WhatSomebodyTypedIsAskedAboutAndAnswered) {
    ASSERT_OK(import(twoPeople()));
    const SubjectId person = ListPeople(*m_database).run(m_owner, {}, 0)->back().id;
    ASSERT_OK(SetPerson(*m_database).run(m_owner, person, {{"address", "北区4栋"}}));
    const auto report = import(twoPeople());
    ASSERT_OK(report);
    ASSERT_EQ(report->problems.size(), 1U);
    const auto& asked = report->problems[0];
    EXPECT_EQ(asked.finding.error.code, "registry.import.value.differs");
    EXPECT_EQ(report->counts.unchanged, 2);

    const ImportAnswer answer{*report->batch, asked.row, "address", asked.finding.choices[1]};
    ASSERT_OK(AnswerImport(*m_database).run(m_owner, answer));
    EXPECT_EQ(ShowPerson(*m_database).run(m_owner, person)->field(Field::Address).value,
              asked.finding.choices[1]);
    EXPECT_TRUE(ListProblems(*m_database).run(m_owner, *report->batch)->problems.empty());
    EXPECT_EQ(AnswerImport(*m_database).run(m_owner, answer).error().code,
              "registry.import.notAsked");
}

TEST_F(ImportRosterTest, ARejectedRowIsMendedInPlace) {
    Rows rows = twoPeople();
    rows[2][4] = "幼儿圆";
    const auto report = import(rows);
    ASSERT_OK(report);
    EXPECT_EQ(report->counts, (storage::ImportCounts{2, 1, 0, 0, 1}));
    ASSERT_EQ(report->problems.size(), 1U);
    EXPECT_EQ(report->problems[0].finding.error.code, "registry.import.unit.doubtful");

    const auto mended =
        AnswerImport(*m_database).run(m_owner, {*report->batch, 3, "unit", "幼儿园"});
    ASSERT_OK(mended);
    EXPECT_EQ(mended->outcome, "imported");
    EXPECT_EQ(field("单秀英", Field::Unit), m_kindergarten.toString());
    EXPECT_EQ(ListImports(*m_database).run(m_owner, 10)->front().counts,
              (storage::ImportCounts{2, 2, 0, 0, 0}));
}

TEST_F(ImportRosterTest, TakingItBackLeavesThingsAsTheyWere) {
    const SubjectId known = add({{"name", "单秀英"},
                                 {"sex", "female"},
                                 {"birth", "1950-03-02"},
                                 {"unit", "幼儿园"},
                                 {"phone", "15400000001"}});
    const auto report = import(twoPeople());
    ASSERT_OK(report);
    EXPECT_EQ(report->counts, (storage::ImportCounts{2, 1, 1, 0, 0}));
    EXPECT_EQ(*UndoImport(*m_database).run(m_owner, *report->batch), 2);
    EXPECT_EQ(people(), 1U);
    EXPECT_EQ(ShowPerson(*m_database).run(m_owner, known)->field(Field::Address).value, "");
    EXPECT_EQ(UndoImport(*m_database).run(m_owner, *report->batch).error().code,
              "registry.import.takenBack");
}

TEST_F(ImportRosterTest, NothingIsTakenBackThatSomebodyHasWorkedOn) {
    const auto report = import(twoPeople());
    ASSERT_OK(report);
    const SubjectId person = ListPeople(*m_database).run(m_owner, {}, 0)->front().id;
    ASSERT_OK(SetPerson(*m_database).run(m_owner, person, {{"diet", "少盐"}}));
    const auto refused = UndoImport(*m_database).run(m_owner, *report->batch);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "registry.import.changedSince");
    EXPECT_EQ(people(), 2U);
}

TEST_F(ImportRosterTest, AClerkTakesInTheirOwnPeopleOnly) {
    const auto report = import(twoPeople(), ImportRun::Keep, m_clerk);
    ASSERT_OK(report);
    EXPECT_EQ(report->counts, (storage::ImportCounts{2, 1, 0, 0, 1}));
    ASSERT_EQ(report->problems.size(), 1U);
    EXPECT_EQ(report->problems[0].finding.error.code, "registry.import.unit.notYours");
    EXPECT_EQ(people(), 1U);
}

TEST_F(ImportRosterTest, ACancelledImportLeavesNothingBehind) {
    std::stop_source stop;
    stop.request_stop();
    const Call cancelled(m_owner.caller(), "registry.import", m_owner.today(), Language::Chinese,
                         stop.get_token());
    EXPECT_EQ(import(twoPeople(), ImportRun::Keep, cancelled).error().code, "call.cancelled");
    EXPECT_EQ(people(), 0U);
    EXPECT_TRUE(ListImports(*m_database).run(m_owner, 10)->empty());
}

TEST_F(ImportRosterTest, AFileWithoutATableIsRefusedInWords) {
    const auto refused = import({{"今天天气很好"}, {"明天开会"}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "registry.import.noTable");
}

TEST_F(ImportRosterTest, SomebodyTwiceInOneFileIsOnePerson) {
    Rows rows = twoPeople();
    rows.insert(rows.begin() + 3, rows[2]);
    const auto report = import(rows);
    ASSERT_OK(report);
    EXPECT_EQ(report->counts, (storage::ImportCounts{3, 2, 0, 1, 0}));
    ASSERT_EQ(report->problems.size(), 1U);
    EXPECT_EQ(report->problems[0].finding.error.code, "registry.import.row.again");
}

}  // namespace
}  // namespace nuanyang::registry
