#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/shell/door.h"
#include "tests/core/shell/fakehost.h"
#include "tests/core/shell/waiting.h"

namespace nuanyang::core::shell {
namespace {

class DoorTest : public testing::Test {
protected:
    DoorTest() { host.passwordAsked = true; }
    void signIn() {
        door.close();
        door.signIn("owner", "secret");
        ASSERT_TRUE(eventually([this] { return !door.isBusy(); }));
    }

    FakeHost host;
    Session session{host, Language::English};
    Workers workers{1};
    Door door{session, workers};
};

TEST_F(DoorTest, TheRightPasswordLetsIn) {
    QSignalSpy in(&door, &Door::signedIn);
    signIn();
    EXPECT_FALSE(door.isClosed());
    EXPECT_TRUE(session.isSignedIn());
    EXPECT_EQ(in.count(), 1);
}

TEST_F(DoorTest, AWrongOneSaysSoAndStaysClosed) {
    door.close();
    door.signIn("owner", "guess");
    ASSERT_TRUE(eventually([this] { return !door.isBusy(); }));
    EXPECT_TRUE(door.isClosed());
    EXPECT_EQ(door.errorText(), QString("Error: access.signIn.refused"));
    EXPECT_FALSE(session.isSignedIn());
}

TEST_F(DoorTest, LocksAndOpensAgainWithoutLeavingThePage) {
    signIn();
    QSignalSpy in(&door, &Door::signedIn);
    door.lock();
    EXPECT_TRUE(door.isLocked());
    door.unlock("guess");
    ASSERT_TRUE(eventually([this] { return !door.isBusy(); }));
    EXPECT_TRUE(door.isLocked());
    door.unlock("secret");
    ASSERT_TRUE(eventually([this] { return !door.isBusy(); }));
    EXPECT_FALSE(door.isLocked());
    EXPECT_EQ(in.count(), 0);
}

TEST_F(DoorTest, WithoutAPasswordThereIsNoLock) {
    session.enter(FakeHost::owner());
    door.lock();
    EXPECT_FALSE(door.isLocked());
    door.setHasPassword(true);
    door.lock();
    EXPECT_TRUE(door.isLocked());
}

TEST_F(DoorTest, AnIdleWindowLocks) {
    signIn();
    door.setLockAfter(std::chrono::minutes(0));
    EXPECT_TRUE(eventually([this] { return door.isLocked(); }));
}

TEST_F(DoorTest, SigningOutClosesTheDoor) {
    signIn();
    QSignalSpy out(&door, &Door::signedOut);
    door.signOut();
    EXPECT_TRUE(door.isClosed());
    EXPECT_EQ(out.count(), 1);
}

}  // namespace
}  // namespace nuanyang::core::shell
