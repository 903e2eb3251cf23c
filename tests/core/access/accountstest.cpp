#include "core/access/accounts.h"
#include "tests/core/access/accessfixture.h"

namespace nuanyang::core::access {
namespace {

class AccountsTest : public AccessFixture {
protected:
    std::string addingFails(NewAccount wanted) {
        const auto added = m_access->accounts().add(ownersCall(), wanted);
        return added ? "" : added.error().code;
    }
};

TEST_F(AccountsTest, OwnerIsMadeOnce) {
    EXPECT_EQ(m_access->accounts().createOwner("Somebody Else").value().name, "Wang Min");
    EXPECT_EQ(m_access->accounts().list(ownersCall()).value().size(), 1U);
}

TEST_F(AccountsTest, AddedAccountIsListed) {
    addAccount({" Li Na ", Role::UnitClerk, UnitId{7}, "canteens"});
    const auto accounts = m_access->accounts().list(ownersCall()).value();
    ASSERT_EQ(accounts.size(), 2U);
    EXPECT_EQ(accounts[1].name, "Li Na");
    EXPECT_EQ(accounts[1].role, Role::UnitClerk);
    EXPECT_EQ(accounts[1].unit, UnitId{7});
    EXPECT_EQ(accounts[1].department, "canteens");
    EXPECT_TRUE(accounts[1].enabled);
    EXPECT_FALSE(accounts[1].hasPassword);
    EXPECT_FALSE(accounts[1].owner);
}

TEST_F(AccountsTest, NameIsTakenInAnyCase) {
    EXPECT_EQ(addingFails({"WANG min", Role::Leader, {}, ""}), "access.account.exists");
    EXPECT_EQ(addingFails({"", Role::Leader, {}, ""}), "access.account.nameInvalid");
}

TEST_F(AccountsTest, ClerkNeedsAUnit) {
    EXPECT_EQ(addingFails({"clerk", Role::UnitClerk, {}, ""}), "access.account.unitRequired");
}

TEST_F(AccountsTest, OnlyThoseWhoMayEditAccounts) {
    addClerk();
    const Call call = callOf(signedIn("clerk"));
    Accounts& accounts = m_access->accounts();
    EXPECT_EQ(accounts.list(call).error().code, "access.privilege.missing");
    EXPECT_EQ(accounts.add(call, {"x", Role::Leader, {}, ""}).error().kind, ErrorKind::Denied);
    EXPECT_EQ(accounts.change(call, m_owner, {}).error().kind, ErrorKind::Denied);
    EXPECT_EQ(accounts.setPassword(call, m_owner, "mine now").error().kind, ErrorKind::Denied);
    EXPECT_EQ(refusals().size(), 4U);
    EXPECT_EQ(refusals()[0].actor, "clerk");
}

TEST_F(AccountsTest, OwnPasswordNeedsNoPrivilege) {
    addClerk();
    ASSERT_TRUE(
        m_access->accounts().setPassword(callOf(signedIn("clerk")), "clerk", "lunch at noon"));
    EXPECT_EQ(refusalOf("clerk", "lunch at noon"), "");
}

TEST_F(AccountsTest, UnknownNameIsToldToThoseAloneWhoMayKnow) {
    addClerk();
    const Call call = callOf(signedIn("clerk"));
    EXPECT_EQ(m_access->accounts().setPassword(call, "nobody", "x").error().kind,
              ErrorKind::Denied);
    EXPECT_EQ(m_access->accounts().setPassword(ownersCall(), "nobody", "x").error().code,
              "access.account.notFound");
}

TEST_F(AccountsTest, LastAdministratorStays) {
    AccountChange off;
    off.enabled = false;
    EXPECT_EQ(m_access->accounts().change(ownersCall(), m_owner, off).error().code,
              "access.account.lastAdministrator");
    addAccount({"second", Role::Administrator, {}, ""});
    EXPECT_TRUE(m_access->accounts().change(ownersCall(), m_owner, off));
    EXPECT_EQ(m_access->signIn({}, {}).value().name(), "second");
}

TEST_F(AccountsTest, NewPasswordEndsTheWaitOfItsAccount) {
    addClerk();
    giveOwnerAPassword();
    ASSERT_TRUE(m_access->accounts().setPassword(ownersCall(), "clerk", "lunch at noon"));
    for (int i = 0; i < 5; ++i) {
        (void)m_access->signIn("clerk", "guess");
    }
    ASSERT_TRUE(m_access->accounts().setPassword(ownersCall(), "clerk", "supper at six"));
    EXPECT_EQ(refusalOf("clerk", "lunch at noon"), "access.signIn.refused");
    EXPECT_EQ(refusalOf("clerk", "supper at six"), "");
}

TEST_F(AccountsTest, UnclaimedHouseIsClaimedOnceAndByAnAdministratorAlone) {
    addClerk();
    EXPECT_EQ(m_access->accounts().claim(m_owner, "sunny day").error().code,
              "access.signIn.required");
    ASSERT_TRUE(m_access->accounts().setPassword(ownersCall(), "clerk", "lunch at noon"));
    EXPECT_EQ(m_access->accounts().claim("clerk", "mine").error().code, "access.signIn.required");
    ASSERT_TRUE(m_access->accounts().claim(m_owner, "sunny day"));
    EXPECT_EQ(refusalOf(m_owner, "sunny day"), "");
    EXPECT_EQ(m_access->accounts().claim(m_owner, "mine").error().code, "access.signIn.required");
}

TEST_F(AccountsTest, RefusedChangeChangesNothing) {
    AccountChange demoted;
    demoted.role = Role::Auditor;
    demoted.department = "x";
    EXPECT_FALSE(m_access->accounts().change(ownersCall(), m_owner, demoted));
    const auto accounts = m_access->accounts().list(ownersCall()).value();
    EXPECT_EQ(accounts[0].role, Role::Administrator);
    EXPECT_EQ(accounts[0].department, "");
}

}  // namespace
}  // namespace nuanyang::core::access
