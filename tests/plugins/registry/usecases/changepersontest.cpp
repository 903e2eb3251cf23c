#include "registry/api/personevents.h"
#include "registry/usecases/changeperson.h"
#include "registry/usecases/personhistory.h"
#include "registry/usecases/showperson.h"
#include "tests/plugins/registry/registryfixture.h"

namespace nuanyang::registry {
namespace {

class ChangePersonTest : public RegistryFixture {
protected:
    std::string shown(SubjectId person, Field field, std::optional<Date> on = {}) {
        const auto record = ShowPerson(*m_database).run(m_owner, person, on);
        EXPECT_TRUE(record) << describe(record.error());
        return record ? record->field(field).value : "";
    }
    Result<PersonSaved> set(SubjectId person, const WrittenFields& fields,
                            const char* on = nullptr) {
        return SetPerson(*m_database)
            .run(m_owner, person, fields, on != nullptr ? std::optional(day(on)) : std::nullopt);
    }
};

TEST_F(ChangePersonTest, KeepsEveryFieldThatWasGiven) {
    const WrittenFields fields{{"name", "单秀英"},
                               {"sex", "female"},
                               {"birth", "1949-12-31"},
                               {"nationalId", "11010519491231002X"},
                               {"staffNo", "00123"},
                               {"category", "retired"},
                               {"rank", "professional"},
                               {"unit", "幼儿园"},
                               {"branch", "退休第一党支部"},
                               {"branchPost", "secretary"},
                               {"honours", "model-worker"},
                               {"residence", "campus"},
                               {"address", "东区3栋"},
                               {"phone", "13812345678,02365102345"},
                               {"health", "chronic,long-ill-home"},
                               {"hardship", "2024,2025"},
                               {"economy", "low-pension"},
                               {"skills", "幼儿教育,钢琴"},
                               {"willing", "true"},
                               {"diet", "低盐"},
                               {"retiredOn", "2004-12"},
                               {"formerNames", "单小英,李英"},
                               {"lunarBirthday", "闰七月廿三"},
                               {"ethnicGroup", "15"},
                               {"nativePlace", "云溪县"},
                               {"marital", "widowed"},
                               {"education", "vocational"},
                               {"degree", "bachelor"},
                               {"post", "副园长"},
                               {"title", "高级教师"},
                               {"workStart", "1968-09"},
                               {"originalUnit", "机修厂"},
                               {"political", "01"},
                               {"joinedParty", "1985-07-01"},
                               {"fullMember", "1986-07-01"},
                               {"living", "alone"},
                               {"spouse", "李建国，退休"},
                               {"children", "长女 李红，在外地"},
                               {"illness", "高血压"},
                               {"hardshipCause", "大病"},
                               {"note", "独居"}};
    const SubjectId person = add(fields);
    const auto open = RevealPerson(*m_database).run(m_owner, person, "核对");
    ASSERT_OK(open);
    for (const auto& [key, value] : fields) {
        const Field field = findField(key)->field;
        EXPECT_EQ(open->field(field).value,
                  field == Field::Unit ? m_kindergarten.toString() : value)
            << key;
    }
    EXPECT_EQ(open->field(Field::LifeState).value, "living");
    EXPECT_TRUE(open->warnings.empty());
}

TEST_F(ChangePersonTest, EveryFieldSaysWhereItsValueCameFrom) {
    const SubjectId person = add({{"name", "李明"}, {"rank", "worker"}, {"title", "技师"}});
    const auto sourceOf = [&](Field field) {
        return ShowPerson(*m_database).run(m_owner, person)->field(field).source;
    };
    EXPECT_EQ(sourceOf(Field::Rank), "manual");
    ASSERT_OK(set(person, {{"rank", "section"}}, "2026-06-01"));
    EXPECT_EQ(sourceOf(Field::Rank), "registry.test");
    EXPECT_EQ(sourceOf(Field::Title), "manual");
    // A change of the past leaves the present value where it came from.
    ASSERT_OK(set(person, {{"title", "高级技师"}}, "2026-06-01"));
    ASSERT_OK(set(person, {{"title", "工人"}}, "2026-01-01"));
    EXPECT_EQ(shown(person, Field::Title), "高级技师");
    EXPECT_EQ(sourceOf(Field::Title), "registry.test");
}

TEST_F(ChangePersonTest, ANameAndAUnitAreEnough) {
    const SubjectId person = add({{"name", "李明"}});
    EXPECT_EQ(shown(person, Field::Sex), "unknown");
    EXPECT_EQ(shown(person, Field::Rank), "");
    EXPECT_EQ(shown(person, Field::LifeState), "living");
}

TEST_F(ChangePersonTest, AClerksOwnUnitIsTaken) {
    const auto saved = AddPerson(*m_database).run(m_clerk, {{"name", "李明"}});
    ASSERT_OK(saved);
    EXPECT_EQ(shown(saved->person, Field::Unit), m_kindergarten.toString());
}

TEST_F(ChangePersonTest, RefusesAndLeavesNothingBehind) {
    const AddPerson addPerson(*m_database);
    EXPECT_CODE("registry.name.missing", addPerson.run(m_owner, {{"unit", "幼儿园"}}));
    EXPECT_CODE("registry.unit.missing", addPerson.run(m_owner, {{"name", "李明"}}));
    EXPECT_CODE("registry.field.unknown", addPerson.run(m_owner, {{"shoe", "42"}}));
    EXPECT_CODE(
        "registry.death.beforeBirth",
        addPerson.run(m_owner,
                      {{"name", "李明"}, {"unit", "幼儿园"}, {"birth", "1950"}, {"died", "1949"}}));
    EXPECT_EQ(m_service->subjectCounts()->total, 0);
    EXPECT_TRUE(eventTypes().empty());
}

TEST_F(ChangePersonTest, WarnsButKeepsBothWhenFileAndNumberDiffer) {
    const auto saved = AddPerson(*m_database)
                           .run(m_owner, {{"name", "李明"},
                                          {"unit", "幼儿园"},
                                          {"birth", "1949-11-09"},
                                          {"nationalId", "11010519491231002X"}});
    ASSERT_OK(saved);
    ASSERT_EQ(saved->warnings.size(), 1U);
    EXPECT_EQ(saved->warnings[0].error.code, "registry.birth.differsFromNumber");
    EXPECT_EQ(shown(saved->person, Field::Birth), "1949-11-09");
}

TEST_F(ChangePersonTest, ANumberBelongsToOnePerson) {
    const SubjectId first = add({{"name", "李明"}, {"staffNo", "007"}});
    const auto second =
        AddPerson(*m_database)
            .run(m_owner, {{"name", "王芳"}, {"unit", "幼儿园"}, {"staffNo", "007"}});
    EXPECT_CODE("registry.staffNo.taken", second);
    EXPECT_EQ(second.error().arguments.at("name"), "李明");
    ASSERT_OK(VoidPerson(*m_database).run(m_owner, first, "重复"));
    EXPECT_OK(AddPerson(*m_database)
                  .run(m_owner, {{"name", "王芳"}, {"unit", "幼儿园"}, {"staffNo", "007"}}));
    EXPECT_CODE("registry.staffNo.taken", RestorePerson(*m_database).run(m_owner, first));
}

TEST_F(ChangePersonTest, AChangeHoldsFromItsDayAndThePastStays) {
    const SubjectId person = add({{"name", "李明"}, {"rank", "worker"}, {"health", "healthy"}});
    ASSERT_OK(set(person, {{"rank", "section"}, {"health", "chronic"}}, "2026-06-01"));
    EXPECT_EQ(shown(person, Field::Rank), "section");
    EXPECT_EQ(shown(person, Field::Rank, day("2026-05-31")), "worker");
    EXPECT_EQ(shown(person, Field::Health, day("2026-05-31")), "healthy");
    EXPECT_EQ(shown(person, Field::Health, day("2026-06-01")), "chronic");
    ASSERT_OK(set(person, {{"rank", "staff"}}, "2026-03-01"));
    EXPECT_EQ(shown(person, Field::Rank), "section");
    EXPECT_EQ(shown(person, Field::Rank, day("2026-04-01")), "staff");
    EXPECT_EQ(shown(person, Field::Rank, day("2026-02-01")), "worker");
    const auto record = ShowPerson(*m_database).run(m_owner, person, day("2026-04-01"));
    EXPECT_EQ(record->field(Field::Rank).since, day("2026-03-01"));
}

TEST_F(ChangePersonTest, ACorrectionIsAsIfItHadAlwaysBeenSo) {
    const SubjectId person = add({{"name", "李明"}, {"birth", "1950"}});
    ASSERT_OK(set(person, {{"name", "黎明"}, {"birth", "1951-02"}}));
    EXPECT_EQ(shown(person, Field::Name, day("2000-01-01")), "黎明");
    EXPECT_EQ(shown(person, Field::Birth, day("2000-01-01")), "1951-02");
}

TEST_F(ChangePersonTest, AnEmptyValueClears) {
    const SubjectId person =
        add({{"name", "李明"}, {"phone", "13812345678"}, {"honours", "model-worker"}});
    ASSERT_OK(set(person, {{"phone", ""}, {"honours", ""}, {"rank", ""}}));
    EXPECT_EQ(shown(person, Field::Phone), "");
    EXPECT_EQ(shown(person, Field::Honours), "");
    EXPECT_EQ(shown(person, Field::Honours, day("2026-11-20")), "model-worker");
}

TEST_F(ChangePersonTest, TheFutureCannotBeSet) {
    const SubjectId person = add({{"name", "李明"}});
    EXPECT_CODE("registry.on.future", set(person, {{"rank", "worker"}}, "2026-11-22"));
}

TEST_F(ChangePersonTest, WhatDidNotChangeLeavesNoTrace) {
    const SubjectId person = add({{"name", "李明"}, {"rank", "worker"}});
    const auto before = eventTypes();
    ASSERT_OK(set(person, {{"rank", "worker"}}));
    EXPECT_EQ(eventTypes(), before);
    EXPECT_EQ(PersonHistory(*m_database).run(m_owner, person)->size(), 1U);
}

TEST_F(ChangePersonTest, ADeathIsAnEventAndCanBeWithdrawn) {
    const SubjectId person = add({{"name", "李明"}, {"birth", "1940"}});
    ASSERT_OK(set(person, {{"died", "2026-11-03"}}));
    EXPECT_EQ(shown(person, Field::LifeState), "dead");
    EXPECT_EQ(shown(person, Field::LifeState, day("2026-11-02")), "living");
    EXPECT_EQ(eventTypes(),
              (std::vector<std::string>{"registry.person.added", "registry.person.died"}));
    EXPECT_EQ(PersonDied::fromJson(events()[1].payload)->died.toString(), "2026-11-03");
    ASSERT_OK(set(person, {{"died", "2026-11-04"}}));
    EXPECT_EQ(events().back().type, "registry.person.changed");
    ASSERT_OK(set(person, {{"lifeState", "living"}}));
    EXPECT_EQ(shown(person, Field::Died), "");
    const auto withdrawn = DeathWithdrawn::fromJson(events().back().payload);
    ASSERT_OK(withdrawn);
    EXPECT_EQ(withdrawn->died.toString(), "2026-11-04");
}

TEST_F(ChangePersonTest, TellsWhatChangedAndFromWhen) {
    const SubjectId person = add({{"name", "李明"}});
    ASSERT_OK(set(person, {{"rank", "section"}, {"unit", "建安中心"}}, "2026-10-01"));
    const auto log = events();
    ASSERT_EQ(log.size(), 3U);
    const auto changed = PersonChanged::fromJson(log[1].payload);
    ASSERT_OK(changed);
    EXPECT_EQ(changed->fields, std::vector<std::string>{"rank"});
    EXPECT_EQ(changed->from, day("2026-10-01"));
    EXPECT_FALSE(changed->correction);
    const auto moved = PersonMoved::fromJson(log[2].payload);
    ASSERT_OK(moved);
    EXPECT_EQ(moved->fromUnit, m_kindergarten);
    EXPECT_EQ(moved->toUnit, m_centre);
    EXPECT_EQ(log[2].subject, person);
    EXPECT_EQ(*m_service->unitOf(person), m_centre);
}

TEST_F(ChangePersonTest, AVoidRecordIsClosedUntilItIsRestored) {
    const SubjectId person = add({{"name", "李明"}});
    const VoidPerson voidPerson(*m_database);
    EXPECT_CODE("registry.reason.missing", voidPerson.run(m_owner, person, "  "));
    ASSERT_OK(voidPerson.run(m_owner, person, "登记错了"));
    EXPECT_CODE("registry.person.voided", voidPerson.run(m_owner, person, "再来"));
    EXPECT_CODE("registry.person.voided", set(person, {{"rank", "worker"}}));
    const auto shownVoid = ShowPerson(*m_database).run(m_owner, person);
    ASSERT_OK(shownVoid);
    EXPECT_TRUE(shownVoid->voided);
    EXPECT_EQ(shownVoid->voidReason, "登记错了");
    EXPECT_EQ(events().back().type, "registry.person.voided");
    ASSERT_OK(RestorePerson(*m_database).run(m_owner, person));
    ASSERT_OK(set(person, {{"rank", "worker"}}));
    EXPECT_CODE("registry.person.notVoided", RestorePerson(*m_database).run(m_owner, person));
}

TEST_F(ChangePersonTest, HistoryTellsItNewestFirstAndMasked) {
    const SubjectId person = add({{"name", "李明"}, {"phone", "13812345678"}, {"rank", "worker"}});
    ASSERT_OK(set(person, {{"rank", "section"}}, "2026-06-01"));
    ASSERT_OK(set(person, {{"phone", "13987654321"}}));
    ASSERT_OK(set(person, {{"name", "黎明"}}));
    const auto lines = PersonHistory(*m_database).run(m_owner, person);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 4U);
    EXPECT_EQ((*lines)[0].what, HistoryLine::What::Corrected);
    EXPECT_EQ((*lines)[0].before, "李明");
    EXPECT_EQ((*lines)[1].before, "138****5678");
    EXPECT_EQ((*lines)[1].after, "139****4321");
    EXPECT_EQ((*lines)[2].what, HistoryLine::What::Changed);
    EXPECT_EQ((*lines)[2].afterDisplay, "正科级");
    EXPECT_EQ((*lines)[2].from, day("2026-06-01"));
    EXPECT_EQ((*lines)[2].by, "owner");
    EXPECT_EQ((*lines)[3].what, HistoryLine::What::Added);
}

TEST_F(ChangePersonTest, AFormSeesAllItsProblemsAtOnce) {
    const CheckPerson checkPerson(*m_database);
    const auto problems = checkPerson.run(
        m_owner, std::nullopt, {{"name", ""}, {"birth", "1950-13"}, {"rank", "emperor"}});
    ASSERT_OK(problems);
    std::vector<std::string> codes;
    for (const Problem& problem : *problems) {
        codes.push_back(problem.error.code);
    }
    EXPECT_EQ(codes, (std::vector<std::string>{"registry.date.invalid", "registry.code.unknown",
                                               "registry.name.missing", "registry.unit.missing"}));
}

TEST_F(ChangePersonTest, TheAuditChainHoldsAfterAllOfIt) {
    const SubjectId person = add({{"name", "李明"}, {"phone", "13812345678"}, {"rank", "worker"}});
    ASSERT_OK(
        set(person, {{"rank", "section"}, {"unit", "建安中心"}, {"phone", ""}}, "2026-06-01"));
    ASSERT_OK(VoidPerson(*m_database).run(m_owner, person, "错"));
    const auto verdict = m_service->verifyAudit();
    ASSERT_OK(verdict);
    EXPECT_TRUE(verdict->intact()) << verdict->breaks.front().code << verdict->breaks.front().table;
}

}  // namespace
}  // namespace nuanyang::registry
