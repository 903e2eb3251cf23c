#include <gtest/gtest.h>

#include "registry/domain/personcheck.h"

namespace nuanyang::registry {
namespace {

const Date today = *Date::parse("2026-11-21");

PersonRecord record(FieldValues values) {
    values.try_emplace(Field::Name, "单秀英");
    values.try_emplace(Field::Unit, "1");
    PersonRecord person(SubjectId{7}, values);
    complete(person, person.values());
    return person;
}

std::vector<std::string> codesOf(const PersonRecord& person) {
    std::vector<std::string> codes;
    for (const Problem& problem : check(person, today)) {
        codes.push_back(problem.error.code);
    }
    return codes;
}

using Codes = std::vector<std::string>;

TEST(PersonCheckTest, NothingIsWrongWithANameAndAUnit) {
    EXPECT_EQ(codesOf(record({})), Codes{});
}

TEST(PersonCheckTest, NameAndUnitMustBeThere) {
    PersonRecord nobody;
    EXPECT_EQ(codesOf(nobody), (Codes{"registry.name.missing", "registry.unit.missing"}));
}

struct Case {
    FieldValues values;
    const char* code;
};

TEST(PersonCheckTest, FindsWhatCannotBe) {
    const Case cases[] = {
        {{{Field::Birth, "2027"}}, "registry.birth.future"},
        {{{Field::Birth, "1950"}, {Field::RetiredOn, "1949-12"}}, "registry.retired.beforeBirth"},
        {{{Field::Birth, "1950-03"}, {Field::Died, "1950-02"}}, "registry.death.beforeBirth"},
        {{{Field::Died, "2026-11-22"}}, "registry.death.future"},
        {{{Field::Died, "2026-11-20"}, {Field::LifeState, "living"}}, "registry.death.stateLiving"},
        {{{Field::WorkStart, "1970"}, {Field::RetiredOn, "1969-12"}},
         "registry.retired.beforeWork"},
        {{{Field::JoinedParty, "1980-07"}, {Field::FullMember, "1980-06"}},
         "registry.party.fullBeforeJoined"},
        {{{Field::Birth, "1950"}, {Field::JoinedParty, "1949"}}, "registry.party.beforeBirth"},
        {{{Field::BranchPost, "secretary"}}, "registry.branch.postAlone"},
        {{{Field::Category, "veteran-cadre"}, {Field::Birth, "1950"}},
         "registry.category.tooYoung"},
        {{{Field::NationalId, "11010519491231002X"}, {Field::Birth, "1949-12-30"}},
         "registry.birth.differsFromNumber"},
        {{{Field::NationalId, "11010519491231002X"}, {Field::Sex, "male"}},
         "registry.sex.differsFromNumber"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(codesOf(record(c.values)), Codes{c.code});
    }
}

TEST(PersonCheckTest, WhatIsKnownInPartIsNotAContradiction) {
    EXPECT_EQ(codesOf(record({{Field::Birth, "1950"}, {Field::Died, "1950"}})), Codes{});
    EXPECT_EQ(codesOf(record({{Field::Died, "2026-11"}})), Codes{});
    EXPECT_EQ(codesOf(record({{Field::NationalId, "11010519491231002X"}, {Field::Birth, "1949"}})),
              Codes{});
}

TEST(PersonCheckTest, ErrorsComeBeforeWarnings) {
    const auto problems = check(record({{Field::NationalId, "11010519491231002X"},
                                        {Field::Sex, "male"},
                                        {Field::Died, "1940"}}),
                                today);
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].severity, Severity::Error);
    EXPECT_EQ(firstError(problems)->error.code, "registry.death.beforeBirth");
    EXPECT_EQ(problems[1].severity, Severity::Warning);
    EXPECT_EQ(problems[1].error.arguments.at("field"), "sex");
}

TEST(PersonCompleteTest, TakesBirthAndSexFromTheNumberWhereTheFileHasNone) {
    const PersonRecord person = record({{Field::NationalId, "11010519491231002X"}});
    EXPECT_EQ(person.text(Field::Birth), "1949-12-31");
    EXPECT_EQ(person.sex(), Sex::Female);
}

TEST(PersonCompleteTest, ADateOfDeathIsADeathAndLivingTakesItBack) {
    PersonRecord person = record({{Field::Died, "2026-01-02"}});
    EXPECT_FALSE(person.isLiving());
    person.put(Field::LifeState, "living");
    complete(person, {{Field::LifeState, "living"}});
    EXPECT_TRUE(person.isLiving());
    EXPECT_FALSE(person.has(Field::Died));
}

}  // namespace
}  // namespace nuanyang::registry
