#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "sdk/ui/testing/fakeviewcontext.h"

namespace nuanyang::ui {
namespace {

TEST(UseCaseRunTest, CancelAsksTheWorkToStopAndKeepsRunningUntilItHas) {
    const auto run = UseCaseRun::create();
    QSignalSpy changed(run.get(), &UseCaseRun::runningChanged);
    run->cancel();
    run->cancel();
    EXPECT_TRUE(run->stopToken().stop_requested());
    EXPECT_TRUE(run->isRunning());
    EXPECT_TRUE(run->isCancelling());
    EXPECT_EQ(changed.count(), 1);
}

TEST(UseCaseRunTest, ProgressArrivesOnTheGuiThreadAsItsNewestFigures) {
    const auto run = UseCaseRun::create();
    QSignalSpy progressed(run.get(), &UseCaseRun::progressed);
    run->progress()->report(1, 10);
    run->progress()->report(7, 10);
    EXPECT_EQ(run->done(), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(run->done(), 7);
    EXPECT_EQ(run->total(), 10);
    EXPECT_EQ(progressed.count(), 1);
}

TEST(UseCaseRunTest, ProgressAfterTheRunHasGoneIsDropped) {
    auto run = UseCaseRun::create();
    const auto progress = run->progress();
    run.reset();
    progress->report(1, 2);
    QCoreApplication::processEvents();
    SUCCEED();
}

TEST(UseCaseRunnerTest, TheCallbackGetsWhatTheWorkReturned) {
    FakeViewContext context;
    QObject guard;
    Result<int> got = internalError("none");
    context.useCases().run(
        &guard, "registry.count",
        [](const Call& call) -> Result<int> {
            return call.caller().name() == "owner" ? Result<int>(413) : denied("x");
        },
        [&got](Result<int> result) { got = std::move(result); });
    ASSERT_TRUE(got);
    EXPECT_EQ(*got, 413);
}

TEST(UseCaseRunnerTest, TheCallbackIsDroppedWhenItsGuardHasGone) {
    FakeViewContext context;
    context.useCases().held = true;
    bool called = false;
    {
        QObject guard;
        context.useCases().run(
            &guard, "registry.count", [](const Call&) -> Result<void> { return {}; },
            [&called](const Result<void>&) { called = true; });
    }
    context.useCases().finishNext();
    EXPECT_FALSE(called);
}

TEST(UseCaseRunnerTest, AnAbandonedRunNeverCallsBack) {
    FakeViewContext context;
    context.useCases().held = true;
    QObject guard;
    bool called = false;
    const auto run = context.useCases().run(
        &guard, "registry.count", [](const Call&) -> Result<void> { return {}; },
        [&called](const Result<void>&) { called = true; });
    run->abandon();
    context.useCases().finishNext();
    EXPECT_FALSE(called);
    EXPECT_FALSE(run->isRunning());
}

}  // namespace
}  // namespace nuanyang::ui

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
