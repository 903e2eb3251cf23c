#include <gtest/gtest.h>

#include "core/access/accountrules.h"

namespace nuanyang::core::access {
namespace {

Account account(std::int64_t id, std::string name, Role role, bool hasPassword) {
    Account made;
    made.id = AccountId{id};
    made.name = std::move(name);
    made.role = role;
    made.hasPassword = hasPassword;
    return made;
}

Account administrator(std::int64_t id, bool hasPassword) {
    return account(id, "admin" + std::to_string(id), Role::Administrator, hasPassword);
}

Account disabled(Account from) {
    from.enabled = false;
    return from;
}

TEST(AccountRulesTest, PasswordsAreAskedForOnceAnybodyHasOne) {
    EXPECT_FALSE(rules::asksForPassword({administrator(1, false)}));
    EXPECT_TRUE(rules::asksForPassword(
        {administrator(1, false), account(2, "clerk", Role::UnitClerk, true)}));
}

TEST(AccountRulesTest, UnclaimedWhileOnlyOthersThanAdministratorsHavePasswords) {
    const Account clerk = account(2, "clerk", Role::UnitClerk, true);
    EXPECT_FALSE(rules::isUnclaimed({administrator(1, false)}));
    EXPECT_TRUE(rules::isUnclaimed({administrator(1, false), clerk}));
    EXPECT_FALSE(rules::isUnclaimed({administrator(1, true), clerk}));
}

TEST(AccountRulesTest, OpenHouseIsTheOwnersWhoeverElseAdministers) {
    Account owner = administrator(2, false);
    owner.owner = true;
    const std::vector<Account> accounts{administrator(1, false), owner};
    EXPECT_EQ(rules::openHouseAccount(accounts)->id, AccountId{2});
}

TEST(AccountRulesTest, OpenHouseWithoutTheOwnerIsTheNextAdministrators) {
    Account owner = disabled(administrator(1, false));
    owner.owner = true;
    EXPECT_EQ(rules::openHouseAccount({owner, administrator(3, false)})->id, AccountId{3});
    EXPECT_EQ(rules::openHouseAccount({owner}), nullptr);
}

TEST(AccountRulesTest, AccountIsFoundByNameInAnyCaseAndById) {
    const std::vector<Account> accounts{account(12, "Li Na", Role::Leader, false)};
    EXPECT_NE(rules::findAccount(accounts, " li NA"), nullptr);
    EXPECT_NE(rules::findAccount(accounts, "12"), nullptr);
    EXPECT_EQ(rules::findAccount(accounts, "1"), nullptr);
    EXPECT_EQ(rules::findAccount(accounts, ""), nullptr);
}

TEST(AccountRulesTest, LastAdministratorCannotBeDisabled) {
    const std::vector<Account> accounts{administrator(1, true),
                                        account(2, "clerk", Role::UnitClerk, true)};
    const auto result = rules::checkAdministratorStays(accounts, disabled(accounts[0]));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "access.account.lastAdministrator");
    EXPECT_EQ(result.error().kind, ErrorKind::Conflict);
}

TEST(AccountRulesTest, LastAdministratorCannotTakeAnotherRole) {
    const std::vector<Account> accounts{administrator(1, false)};
    Account demoted = accounts[0];
    demoted.role = Role::Auditor;
    EXPECT_FALSE(rules::checkAdministratorStays(accounts, demoted));
}

TEST(AccountRulesTest, AdministratorWhoCannotSignInDoesNotCount) {
    const std::vector<Account> accounts{administrator(1, true), administrator(2, false)};
    EXPECT_FALSE(rules::checkAdministratorStays(accounts, disabled(accounts[0])));
    EXPECT_TRUE(rules::checkAdministratorStays(accounts, disabled(accounts[1])));
}

TEST(AccountRulesTest, OneOfTwoAdministratorsMayGo) {
    const std::vector<Account> accounts{administrator(1, true), administrator(2, true)};
    EXPECT_TRUE(rules::checkAdministratorStays(accounts, disabled(accounts[0])));
}

TEST(AccountRulesTest, ChangeTouchesOnlyWhatItNames) {
    Account before = account(2, "clerk", Role::UnitClerk, true);
    before.unit = UnitId{7};
    before.department = "canteens";
    AccountChange change;
    change.enabled = false;
    const auto after = rules::changed(before, change);
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->enabled);
    EXPECT_EQ(after->unit, UnitId{7});
    EXPECT_EQ(after->department, "canteens");
}

TEST(AccountRulesTest, UnitClerkNeedsAUnit) {
    AccountChange change;
    change.role = Role::UnitClerk;
    const auto after = rules::changed(account(2, "x", Role::Leader, false), change);
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().code, "access.account.unitRequired");
    change.unit = std::optional(UnitId{7});
    EXPECT_TRUE(rules::changed(account(2, "x", Role::Leader, false), change));
}

}  // namespace
}  // namespace nuanyang::core::access
