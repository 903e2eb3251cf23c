#include <gmock/gmock.h>
#include <thread>

#include "core/access/accountname.h"
#include "core/access/guessthrottle.h"
#include "core/access/signin.h"
#include "tests/core/access/accessfixture.h"

namespace nuanyang::core::access {
namespace {

using namespace std::chrono_literals;

class SignInTest : public AccessFixture {};

TEST_F(SignInTest, FreshDirectoryAsksNobodyAndIsTheOwners) {
    EXPECT_FALSE(m_access->asksForPassword().value());
    const Caller caller = m_access->signIn({}, {}).value();
    EXPECT_EQ(caller.name(), "Wang Min");
    EXPECT_EQ(caller.role(), "administrator");
    EXPECT_TRUE(caller.scope().all);
    EXPECT_TRUE(caller.may("whatever.a.module.brings"));
}

TEST_F(SignInTest, OpenHouseLetsAnyAccountInByName) {
    addClerk();
    const Caller clerk = m_access->signIn("CLERK", {}).value();
    EXPECT_EQ(clerk.role(), "unit-clerk");
    EXPECT_FALSE(clerk.scope().all);
    EXPECT_EQ(clerk.scope().units, std::vector{UnitId{7}});
    EXPECT_EQ(refusalOf("nobody", {}), "access.account.notFound");
}

TEST_F(SignInTest, OncePasswordsAreThereACallWithoutANameIsDenied) {
    giveOwnerAPassword();
    EXPECT_TRUE(m_access->asksForPassword().value());
    EXPECT_EQ(refusalOf({}, {}), "access.signIn.required");
    EXPECT_EQ(refusalOf({}, "sunny day"), "access.signIn.required");
    EXPECT_EQ(m_access->signIn({}, {}).error().kind, ErrorKind::Denied);
}

TEST_F(SignInTest, PasswordOpensTheDoorAndAWrongOneDoesNot) {
    giveOwnerAPassword();
    EXPECT_EQ(refusalOf("wang min", "sunny day"), "");
    EXPECT_EQ(refusalOf("wang min", "rainy day"), "access.signIn.refused");
    EXPECT_EQ(refusalOf("wang min", {}), "access.signIn.passwordMissing");
    EXPECT_EQ(refusalOf("nobody", "sunny day"), "access.signIn.refused");
}

TEST_F(SignInTest, PrivilegesAreThoseOfTheRoleAmongWhatModulesDeclare) {
    addClerk();
    const Caller clerk = signedIn("clerk");
    EXPECT_TRUE(clerk.may("registry.person.edit"));
    EXPECT_FALSE(clerk.may("access.user.edit"));
    addAccount({"boss", Role::Leader, {}, ""});
    EXPECT_TRUE(signedIn("boss").may("registry.person.view"));
    EXPECT_FALSE(signedIn("boss").may("registry.person.edit"));
}

TEST_F(SignInTest, SecondAdministratorHasTheirRoleAndNotEverything) {
    addAccount({"second", Role::Administrator, {}, ""});
    const Caller second = signedIn("second");
    EXPECT_TRUE(second.may("access.user.edit"));
    EXPECT_FALSE(second.may("registry.person.edit"));
}

TEST_F(SignInTest, AccountWithoutAPasswordWaitsForOne) {
    addClerk();
    giveOwnerAPassword();
    EXPECT_EQ(refusalOf("clerk", {}), "access.account.passwordless");
    EXPECT_EQ(refusalOf("clerk", ""), "access.account.passwordless");
}

TEST_F(SignInTest, DisabledAccountIsToldSoOnlyWithTheRightPassword) {
    addClerk();
    ASSERT_TRUE(m_access->accounts().setPassword(ownersCall(), "clerk", "lunch at noon"));
    ASSERT_TRUE(m_access->accounts().claim(m_owner, "sunny day"));
    m_ownersPassword = "sunny day";
    AccountChange off;
    off.enabled = false;
    ASSERT_TRUE(m_access->accounts().change(ownersCall(), "clerk", off));
    EXPECT_EQ(refusalOf("clerk", "wrong"), "access.signIn.refused");
    EXPECT_EQ(refusalOf("clerk", "lunch at noon"), "access.account.disabled");
}

TEST_F(SignInTest, GuessingIsSlowedDownAndSaysForHowLong) {
    giveOwnerAPassword();
    for (int i = 0; i < guessing::freeFailures; ++i) {
        EXPECT_EQ(refusalOf(m_owner, "guess"), "access.signIn.refused");
    }
    const auto refused = m_access->signIn(m_owner, "sunny day");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "access.signIn.throttled");
    EXPECT_EQ(refused.error().arguments.at("seconds"), "2");
    pass(2s);
    EXPECT_EQ(refusalOf(m_owner, "guess"), "access.signIn.refused");
    EXPECT_EQ(m_access->signIn(m_owner, "guess").error().arguments.at("seconds"), "4");
}

TEST_F(SignInTest, WaitIsAnotherNamesNoConcern) {
    addClerk();
    giveOwnerAPassword();
    for (int i = 0; i < guessing::freeFailures; ++i) {
        (void)m_access->signIn("stranger", "guess");
    }
    EXPECT_EQ(refusalOf("Stranger ", "guess"), "access.signIn.throttled");
    EXPECT_EQ(refusalOf(m_owner, "sunny day"), "");
}

TEST_F(SignInTest, IdAndNameAreGuessedAtTogether) {
    giveOwnerAPassword();
    for (int i = 0; i < guessing::freeFailures; ++i) {
        (void)m_access->signIn("1", "guess");
    }
    EXPECT_EQ(refusalOf(m_owner, "sunny day"), "access.signIn.throttled");
}

TEST_F(SignInTest, WaitHoldsForAnotherProcessToo) {
    giveOwnerAPassword();
    for (int i = 0; i < guessing::freeFailures; ++i) {
        (void)m_access->signIn(m_owner, "guess");
    }
    const auto otherData = openData();
    const auto other = openAccess(*otherData);
    EXPECT_EQ(other->signIn(m_owner, "sunny day").error().code, "access.signIn.throttled");
}

TEST_F(SignInTest, RightPasswordForgivesWhatWasWrong) {
    giveOwnerAPassword();
    (void)m_access->signIn(m_owner, "guess");
    (void)m_access->signIn(m_owner, "guess");
    EXPECT_EQ(refusalOf(m_owner, "sunny day"), "");
    (void)m_access->signIn(m_owner, "guess");
    (void)m_access->signIn(m_owner, "guess");
    EXPECT_EQ(refusalOf(m_owner, "sunny day"), "");
}

TEST_F(SignInTest, ManyTriesAtOnceAreNoMoreThanOneAfterTheOther) {
    giveOwnerAPassword();
    std::atomic<int> lookedAt = 0;
    {
        std::vector<std::jthread> guessers;
        for (int i = 0; i < 8; ++i) {
            guessers.emplace_back([&] {
                lookedAt += refusalOf(m_owner, "guess") == "access.signIn.refused" ? 1 : 0;
            });
        }
    }
    EXPECT_EQ(lookedAt, guessing::freeFailures);
}

TEST_F(SignInTest, RefusalsStandInTheAuditLog) {
    giveOwnerAPassword();
    (void)m_access->signIn(m_owner, "guess");
    const auto records = refusals();
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].module, "access");
    EXPECT_EQ(records[0].verb, "access.signIn");
    EXPECT_THAT(records[0].after + records[0].reason, testing::HasSubstr("wrong password"));
}

TEST_F(SignInTest, NoPasswordAndNoRecordOfOneIsInTheAuditLog) {
    giveOwnerAPassword();
    for (const data::AuditRecord& record : m_data->listAudit({}).value()) {
        const std::string all = record.before + record.after + record.reason;
        EXPECT_EQ(all.find("sunny day"), std::string::npos);
        EXPECT_EQ(all.find("argon2"), std::string::npos);
    }
}

TEST_F(SignInTest, RenewedCallerHasWhatHoldsNow) {
    addClerk();
    const Caller before = signedIn("clerk");
    AccountChange moved;
    moved.unit = std::optional(UnitId{9});
    ASSERT_TRUE(m_access->accounts().change(ownersCall(), "clerk", moved));
    EXPECT_EQ(m_access->renew(before).value().scope().units, std::vector{UnitId{9}});
    AccountChange off;
    off.enabled = false;
    ASSERT_TRUE(m_access->accounts().change(ownersCall(), "clerk", off));
    EXPECT_EQ(m_access->renew(before).error().code, "access.account.disabled");
}

TEST_F(SignInTest, ClerksPasswordFirstLeavesTheHouseUnclaimed) {
    addClerk();
    ASSERT_TRUE(m_access->accounts().setPassword(ownersCall(), "clerk", "lunch at noon"));
    EXPECT_TRUE(m_access->door().isUnclaimed().value());
    EXPECT_EQ(refusalOf({}, {}), "access.signIn.unclaimed");
    EXPECT_EQ(refusalOf(m_owner, {}), "access.signIn.unclaimed");
    EXPECT_EQ(refusalOf("clerk", "lunch at noon"), "");
}

}  // namespace
}  // namespace nuanyang::core::access
