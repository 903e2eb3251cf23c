#include <algorithm>
#include <gtest/gtest.h>

#include "core/access/privileges.h"

namespace nuanyang::core::access {
namespace {

TEST(PrivilegesTest, RoleHasWhatDeclarationsGiveItAndNothingElse) {
    const std::vector<modules::Privilege> declared{
        {"registry.person.edit", {}, {"unit-clerk", "hr"}},
        {"registry.person.view", {}, {"unit-clerk", "leader"}},
        {"funds.pay", {}, {"hr"}}};
    EXPECT_EQ(privilegesOf(Role::UnitClerk, declared),
              (PrivilegeSet{"registry.person.edit", "registry.person.view"}));
    EXPECT_EQ(privilegesOf(Role::Leader, declared), PrivilegeSet{"registry.person.view"});
    EXPECT_TRUE(privilegesOf(Role::Auditor, declared).empty());
}

TEST(PrivilegesTest, UnknownRoleInADeclarationGivesNobodyAnything) {
    const std::vector<modules::Privilege> declared{{"x.y", {}, {"emperor"}}};
    for (const Role role : allRoles) {
        EXPECT_TRUE(privilegesOf(role, declared).empty());
    }
}

TEST(PrivilegesTest, AdministratorHasEveryRightOfTheHost) {
    EXPECT_EQ(privilegesOf(Role::Administrator, corePrivileges()).size(), corePrivileges().size());
}

TEST(PrivilegesTest, AuditorSeesTheLogAndChangesNothing) {
    EXPECT_EQ(privilegesOf(Role::Auditor, corePrivileges()),
              (PrivilegeSet{"access.user.view", "audit.view"}));
}

TEST(PrivilegesTest, HostNamesOnlyRolesThatExist) {
    for (const modules::Privilege& privilege : corePrivileges()) {
        for (const std::string& role : privilege.roles) {
            EXPECT_TRUE(parseRole(role)) << privilege.id << " " << role;
        }
    }
}

TEST(RoleTest, WordsReadBackAsTheRole) {
    for (const Role role : allRoles) {
        EXPECT_EQ(parseRole(toString(role)), role);
    }
    EXPECT_FALSE(parseRole("Administrator"));
    EXPECT_FALSE(parseRole(""));
}

TEST(RoleTest, UnitClerkSeesTheOwnUnitAlone) {
    const Scope scope = scopeOf(Role::UnitClerk, UnitId{7});
    EXPECT_TRUE(scope.contains(UnitId{7}));
    EXPECT_FALSE(scope.contains(UnitId{8}));
}

TEST(RoleTest, UnitClerkWithoutAUnitSeesNobody) {
    EXPECT_EQ(scopeOf(Role::UnitClerk, std::nullopt), Scope{});
}

TEST(RoleTest, AnyOtherRoleSeesEverybodyWhateverItsUnit) {
    EXPECT_TRUE(scopeOf(Role::Leader, UnitId{7}).contains(UnitId{8}));
}

}  // namespace
}  // namespace nuanyang::core::access
