// What a file may change in a record that is there already.
#include <gtest/gtest.h>

#include "registry/domain/import/updating.h"

namespace nuanyang::registry::imports {
namespace {

struct Case {
    const char* what;
    Field field;
    std::string known;
    std::string read;
    std::string origin;
    std::string becomes;  ///< what it becomes; empty: nothing happens, `?`: it is asked
};

class UpdatingTest : public testing::TestWithParam<Case> {};

TEST_P(UpdatingTest, DecidesAboutOneField) {
    const Case& each = GetParam();
    PersonRecord known;
    known.put(each.field, each.known);
    const auto updates =
        decide(known, {{each.field, each.read}}, [&](Field) { return each.origin; });
    if (each.becomes.empty()) {
        EXPECT_TRUE(updates.empty()) << each.what;
        return;
    }
    ASSERT_EQ(updates.size(), 1U) << each.what;
    EXPECT_EQ(updates[0].finding.has_value(), each.becomes == "?") << each.what;
    if (updates[0].finding) {
        EXPECT_EQ(updates[0].finding->error.code, "registry.import.value.differs");
        EXPECT_EQ(updates[0].finding->choices, (std::vector{each.known, each.read}));
    } else {
        EXPECT_EQ(updates[0].value, each.becomes) << each.what;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Fields, UpdatingTest,
    testing::Values(
        Case{"an empty field is filled in", Field::Address, "", "东区1栋", "manual", "东区1栋"},
        Case{"a file empties nothing", Field::Address, "东区1栋", "", "import:1", ""},
        Case{"the same says nothing new", Field::Rank, "worker", "worker", "manual", ""},
        Case{"a file's own value is replaced", Field::Address, "东区1栋", "西区2栋", "import:1",
             "西区2栋"},
        Case{"what somebody typed is asked about", Field::Address, "东区1栋", "西区2栋",
             "registry.set", "?"},
        Case{"a birth is never overwritten", Field::Birth, "1950-03-02", "1951-03-02", "import:1",
             "?"},
        Case{"a coarser date that fits says nothing new", Field::Birth, "1950-03-02", "1950-03",
             "manual", ""},
        Case{"a finer date that fits is better", Field::Birth, "1950-03", "1950-03-02", "manual",
             "1950-03-02"},
        Case{"sets are added to", Field::Phone, "15400000001", "15400000002", "manual",
             "15400000001,15400000002"},
        Case{"a known part of a set says nothing new", Field::Honours,
             "model-worker,advanced-worker", "advanced-worker", "manual", ""}));

TEST(UpdatingTextTest, WhatIsSensitiveIsMaskedInTheSentence) {
    PersonRecord known;
    known.put(Field::NationalId, "99010219300220163X");
    const auto updates = decide(known, {{Field::NationalId, "990102193002201648"}},
                                [](Field) { return std::string("manual"); });
    ASSERT_EQ(updates.size(), 1U);
    EXPECT_EQ(updates[0].finding->error.arguments.at("known").find("19300220"), std::string::npos);
}

}  // namespace
}  // namespace nuanyang::registry::imports
