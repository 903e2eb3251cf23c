#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/shell/firststart.h"
#include "sdk/ui/testing/fakeviewcontext.h"
#include "tests/core/shell/fakehost.h"

namespace nuanyang::core::shell {
namespace {

class FirstStartTest : public testing::Test {
protected:
    FakeHost host;
    Session session{host, Language::English};
    ui::FakeViewContext context;
    FirstStart start{session, context.useCases()};
    QAbstractItemModelTester tester{&start, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy founded{&start, &FirstStart::founded};
};

TEST_F(FirstStartTest, NeedsANameAndOneUnit) {
    EXPECT_FALSE(start.isReady());
    start.setGroupName("Logistics");
    EXPECT_FALSE(start.isReady());
    start.setUnitName(0, "Kindergarten");
    EXPECT_TRUE(start.isReady());
}

TEST_F(FirstStartTest, AFigureThatIsNoneAndANameWrittenTwiceAreProblems) {
    start.setGroupName("Logistics");
    start.setUnitName(0, "Kindergarten");
    for (const char* figure : {"many", "-1", "3.5", "99999999"}) {
        start.setOnDuty(0, figure);
        EXPECT_FALSE(start.isReady()) << figure;
        EXPECT_FALSE(start.data(start.index(0), FirstStart::ProblemRole).toString().isEmpty());
    }
    start.setOnDuty(0, " 49 ");
    EXPECT_TRUE(start.isReady());
    start.setUnitName(1, "Kindergarten");
    EXPECT_FALSE(start.isReady());
    start.removeUnit(1);
    EXPECT_TRUE(start.isReady());
}

TEST_F(FirstStartTest, FoundsTheGroupWithoutTheEmptyLines) {
    start.setGroupName("  Logistics ");
    start.setUnitName(1, "Kindergarten");
    start.setOnDuty(1, "49");
    start.foundGroup();
    ASSERT_TRUE(host.founded);
    EXPECT_EQ(*host.founded, (std::vector<UnitDraft>{{"Kindergarten", 49}}));
    ASSERT_EQ(founded.count(), 1);
    EXPECT_EQ(founded.at(0).at(0).toString(), QString("Logistics"));
}

TEST_F(FirstStartTest, SaysWhatWentWrongAndCanBeTriedAgain) {
    host.foundingResult = conflict("house.sample.notEmpty");
    start.foundSample();
    EXPECT_EQ(start.errorText(), QString("Error: house.sample.notEmpty"));
    EXPECT_EQ(founded.count(), 0);
    host.foundingResult = {};
    start.foundSample();
    EXPECT_TRUE(start.errorText().isEmpty());
    EXPECT_EQ(founded.count(), 1);
}

TEST_F(FirstStartTest, CancelReachesTheWork) {
    context.useCases().held = true;
    start.foundSample();
    EXPECT_TRUE(start.isRunning());
    start.cancel();
    EXPECT_TRUE(start.run()->isCancelling());
    context.useCases().finishNext();
    EXPECT_FALSE(start.isRunning());
}

}  // namespace
}  // namespace nuanyang::core::shell
