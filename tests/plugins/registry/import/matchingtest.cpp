#include <gtest/gtest.h>

#include "registry/domain/import/matching.h"

namespace nuanyang::registry::imports {
namespace {

PersonRecord person(int id, FieldValues values) {
    return {SubjectId{id}, std::move(values)};
}

const FieldValues known{{Field::Name, "单秀英"},      {Field::Sex, "female"},
                        {Field::Birth, "1949-12-31"}, {Field::NationalId, "990101194912310028"},
                        {Field::StaffNo, "00123"},    {Field::Unit, "1"},
                        {Field::Phone, "15412345678"}};

FieldValues with(FieldValues values, const FieldValues& others) {
    for (const auto& [field, value] : others) {
        if (value.empty()) {
            values.erase(field);
        } else {
            values[field] = value;
        }
    }
    return values;
}

struct Case {
    const char* what;
    FieldValues row;
    FieldValues record;
    Verdict verdict;
};

TEST(MatchingTest, DecidesOnTheSignals) {
    const FieldValues bare{{Field::Name, "单秀英"}, {Field::Unit, "1"}};
    const Case cases[] = {
        {"the same row again", known, known, Verdict::Same},
        {"the same number, everything else new",
         {{Field::Name, "单秀英"}, {Field::NationalId, "990101194912310028"}, {Field::Unit, "2"}},
         known,
         Verdict::Same},
        {"the old form of the number",
         {{Field::Name, "单秀英"}, {Field::NationalId, "990101491231002"}},
         known,
         Verdict::Same},
        {"the same number and another name", with(known, {{Field::Name, "李明"}}), known,
         Verdict::Ask},
        {"the same number and a name that is read alike", with(known, {{Field::Name, "单秀瑛"}}),
         known, Verdict::Same},
        {"another number",
         with(
             known,
             {{Field::NationalId, "990101194912310116"}, {Field::StaffNo, ""}, {Field::Phone, ""}}),
         with(known, {{Field::NationalId, "990102193505050021"}}), Verdict::Different},
        {"the same staff number and name, no number",
         {{Field::Name, "单秀英"}, {Field::StaffNo, "00123"}},
         known,
         Verdict::Same},
        {"the same staff number and another name",
         {{Field::Name, "李明"}, {Field::StaffNo, "00123"}},
         known,
         Verdict::Ask},
        {"name, birth and unit",
         {{Field::Name, "单秀英"}, {Field::Birth, "1949-12-31"}, {Field::Unit, "1"}},
         known,
         Verdict::Same},
        {"name, month of birth and unit",
         {{Field::Name, "单秀英"}, {Field::Birth, "1949-12"}, {Field::Unit, "1"}},
         known,
         Verdict::Same},
        {"name and birth in another unit",
         {{Field::Name, "单秀英"}, {Field::Birth, "1949-12-31"}, {Field::Unit, "2"}},
         known,
         Verdict::Ask},
        {"name and unit alone",
         {{Field::Name, "单秀英"}, {Field::Unit, "1"}, {Field::Diet, "素食"}},
         known,
         Verdict::Ask},
        {"nothing but what is there", bare, bare, Verdict::Same},
        {"name and another birth",
         {{Field::Name, "单秀英"}, {Field::Birth, "1952"}, {Field::Unit, "1"}},
         known,
         Verdict::Different},
        {"name, another birth and the same phone",
         {{Field::Name, "单秀英"}, {Field::Birth, "1952"}, {Field::Phone, "15412345678"}},
         known,
         Verdict::Ask},
        {"a former name and the birth",
         {{Field::Name, "单小英"}, {Field::Birth, "1949-12-31"}, {Field::Unit, "1"}},
         with(known, {{Field::FormerNames, "单小英"}}),
         Verdict::Same},
        {"a name read alike and the birth",
         {{Field::Name, "单秀瑛"}, {Field::Birth, "1949-12-31"}, {Field::Unit, "1"}},
         known,
         Verdict::Ask},
        {"a name read alike alone",
         {{Field::Name, "单秀瑛"}, {Field::Unit, "1"}},
         known,
         Verdict::Different},
        {"the other sex",
         {{Field::Name, "单秀英"}, {Field::Sex, "male"}, {Field::Unit, "1"}},
         known,
         Verdict::Different},
        {"nobody alike", {{Field::Name, "李明"}, {Field::Unit, "1"}}, known, Verdict::Different},
    };
    for (const Case& c : cases) {
        const PersonRecord found[] = {person(7, c.record)};
        EXPECT_EQ(match(person(0, c.row), found).verdict, c.verdict) << c.what;
    }
}

TEST(MatchingTest, TwoWhoAreTheSameAreAskedAbout) {
    const PersonRecord found[] = {person(7, known), person(8, known)};
    const Match two = match(person(0, known), found);
    EXPECT_EQ(two.verdict, Verdict::Ask);
    EXPECT_EQ(two.candidates.size(), 2U);
    EXPECT_EQ(match(person(0, known), {}).verdict, Verdict::Different);
}

TEST(MatchingTest, TheLikeliestStandsFirstAndSaysWhy) {
    const PersonRecord found[] = {
        person(7, {{Field::Name, "单秀英"}, {Field::Unit, "2"}, {Field::Birth, "1949-12-31"}}),
        person(8, known)};
    const Match result = match(person(0, known), found);
    EXPECT_EQ(result.verdict, Verdict::Same);
    ASSERT_EQ(result.candidates.size(), 2U);
    EXPECT_EQ(result.candidates[0].person, SubjectId{8});
    EXPECT_EQ(result.candidates[1].verdict, Verdict::Ask);
    EXPECT_EQ(result.candidates[1].signals,
              (std::vector<Signal>{Signal::SameName, Signal::SameBirth, Signal::OtherUnit}));
    EXPECT_EQ(wordFor(Signal::NothingNew), "nothingNew");
    EXPECT_EQ(wordFor(Signal::SameNumber), "sameNumber");
}

TEST(MatchingTest, SaysByWhatToLook) {
    const LookupKeys keys = lookupKeys(person(0, with(known, {{Field::FormerNames, "单小英"}})));
    EXPECT_EQ(keys.numbers, (std::vector<std::string>{"990101194912310028", "990101491231002"}));
    EXPECT_EQ(keys.staffNo, "00123");
    EXPECT_EQ(keys.names, (std::vector<std::string>{"单秀英", "单小英"}));
    EXPECT_EQ(keys.letters, "shanxiuying");
}

}  // namespace
}  // namespace nuanyang::registry::imports
