#include <gtest/gtest.h>

#include "core/access/unitreference.h"

namespace nuanyang::core::access {
namespace {

using Units = std::vector<module::UnitDirectory::Unit>;

const Units units{{UnitId{3}, "幼儿园"}, {UnitId{4}, "Canteen"}, {UnitId{5}, "canteen"}};

TEST(UnitReferenceTest, NameOrIdServes) {
    EXPECT_EQ(resolveUnit(units, " 幼儿园 "), UnitId{3});
    EXPECT_EQ(resolveUnit(units, "3"), UnitId{3});
}

TEST(UnitReferenceTest, WhatNamesNoUnitIsNotFound) {
    EXPECT_EQ(resolveUnit(units, "9").error().code, "access.unit.notFound");
    EXPECT_EQ(resolveUnit(units, "小学").error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(resolveUnit({}, "小学"));
}

TEST(UnitReferenceTest, NameOfTwoUnitsIsNoAnswer) {
    EXPECT_EQ(resolveUnit(units, "CANTEEN").error().code, "access.unit.ambiguous");
    EXPECT_EQ(resolveUnit(units, "4"), UnitId{4});
}

TEST(UnitReferenceTest, WithoutADirectoryAnIdIsTakenAsItIs) {
    EXPECT_EQ(resolveUnit({}, "9"), UnitId{9});
}

}  // namespace
}  // namespace nuanyang::core::access
