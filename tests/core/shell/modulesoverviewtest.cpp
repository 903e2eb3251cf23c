#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/shell/modulesoverview.h"
#include "sdk/ui/testing/fakeviewcontext.h"
#include "tests/core/shell/fakehost.h"

namespace nuanyang::core::shell {
namespace {

class ModulesOverviewTest : public testing::Test {
protected:
    ModulesOverviewTest() {
        session.enter(FakeHost::owner());
        overview.emplace(session, context.useCases(), dialogue);
        tester.emplace(&*overview, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    bool isOn(int row) const {
        return overview->data(overview->index(row), ModulesOverview::EnabledRole).toBool();
    }

    FakeHost host;
    Session session{host, Language::English};
    ui::FakeViewContext context;
    Dialogue dialogue{session};
    std::optional<ModulesOverview> overview;
    std::optional<QAbstractItemModelTester> tester;
};

TEST_F(ModulesOverviewTest, SwitchesAtOnceWhereNothingElseIsTouched) {
    QSignalSpy toasts(&dialogue, &Dialogue::toastRequested);
    overview->requestSwitch(1, false);
    EXPECT_FALSE(dialogue.isAsking());
    EXPECT_FALSE(isOn(1));
    EXPECT_TRUE(isOn(0));
    EXPECT_EQ(toasts.count(), 1);
}

TEST_F(ModulesOverviewTest, AsksBeforeOthersGoOffWithIt) {
    overview->requestSwitch(0, false);
    ASSERT_TRUE(dialogue.isAsking());
    EXPECT_TRUE(dialogue.questionText().contains("Visits"));
    EXPECT_TRUE(isOn(0));
    dialogue.accept({});
    EXPECT_FALSE(isOn(0));
    EXPECT_FALSE(isOn(1));
}

TEST_F(ModulesOverviewTest, ANoLeavesEverythingAsItIs) {
    overview->requestSwitch(0, false);
    dialogue.reject();
    EXPECT_TRUE(isOn(0));
    EXPECT_TRUE(host.log.empty());
}

TEST_F(ModulesOverviewTest, SaysWhyAModuleCannotComeOn) {
    overview->requestSwitch(1, false);
    host.failing["visits"] = "module.quarantined";
    overview->requestSwitch(1, true);
    EXPECT_EQ(dialogue.errorCode(), QString("module.quarantined"));
    EXPECT_FALSE(isOn(1));
}

TEST_F(ModulesOverviewTest, OneSwitchAtATime) {
    context.useCases().held = true;
    overview->requestSwitch(1, false);
    overview->requestSwitch(0, false);
    EXPECT_EQ(context.useCases().waiting(), 1U);
    EXPECT_FALSE(dialogue.isAsking());
    EXPECT_TRUE(overview->data(overview->index(1), ModulesOverview::SwitchingRole).toBool());
}

TEST_F(ModulesOverviewTest, ShowsStageTimesAndVersion) {
    const auto stages = overview->data(overview->index(0), ModulesOverview::StagesRole).toString();
    EXPECT_TRUE(stages.contains("3.1")) << stages.toStdString();
    EXPECT_EQ(overview->data(overview->index(0), ModulesOverview::VersionRole).toString(),
              QString("0.1.0"));
}

}  // namespace
}  // namespace nuanyang::core::shell
