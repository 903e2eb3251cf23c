#include <QObject>
#include <QSignalSpy>

#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>

#include "core/shell/moduleusecases.h"
#include "tests/core/shell/fakehost.h"
#include "tests/core/shell/waiting.h"

namespace nuanyang::core::shell {
namespace {

Call callOf(std::string verb, std::stop_token stop, std::shared_ptr<Progress> progress) {
    return Call(FakeHost::owner(), std::move(verb), *Date::create(2026, 3, 2), Language::Chinese,
                std::move(stop), std::move(progress));
}

class ModuleUseCasesTest : public testing::Test {
protected:
    Workers workers{2};
    ModuleUseCases useCases{workers, callOf};
    QObject guard;
};

TEST_F(ModuleUseCasesTest, WorkRunsElsewhereAndComesBackHere) {
    const QThread* gui = QThread::currentThread();
    std::atomic<const QThread*> workedOn = nullptr;
    const QThread* cameBackOn = nullptr;
    std::string verb;
    useCases.run(
        &guard, "registry.count",
        [&workedOn](const Call& call) -> Result<std::string> {
            workedOn = QThread::currentThread();
            return call.verb();
        },
        [&](const Result<std::string>& result) {
            cameBackOn = QThread::currentThread();
            verb = *result;
        });
    ASSERT_TRUE(eventually([&] { return cameBackOn != nullptr; }));
    EXPECT_NE(workedOn.load(), gui);
    EXPECT_EQ(cameBackOn, gui);
    EXPECT_EQ(verb, "registry.count");
}

TEST_F(ModuleUseCasesTest, AnExceptionArrivesAsAnError) {
    std::string code;
    useCases.run(
        &guard, "x", [](const Call&) -> Result<void> { throw std::runtime_error("boom"); },
        [&code](const Result<void>& result) { code = result.error().code; });
    ASSERT_TRUE(eventually([&] { return !code.empty(); }));
    EXPECT_EQ(code, "ui.useCase.threw");
}

TEST_F(ModuleUseCasesTest, AGuardThatGoesStopsTheWorkAndDropsTheCallback) {
    std::atomic<bool> began = false;
    std::atomic<bool> stopped = false;
    bool called = false;
    auto page = std::make_unique<QObject>();
    useCases.run(
        page.get(), "x",
        [&](const Call& call) -> Result<void> {
            began = true;
            while (!call.isCancelled()) {
                QThread::usleep(100);
            }
            stopped = true;
            return cancelled();
        },
        [&called](const Result<void>&) { called = true; });
    ASSERT_TRUE(eventually([&] { return began.load(); }));
    page.reset();
    ASSERT_TRUE(eventually([&] { return stopped && useCases.underWay() == 0; }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

TEST_F(ModuleUseCasesTest, AbandonAllEndsWhatRunsAndDropsWhatWaits) {
    int called = 0;
    for (int i = 0; i < 8; ++i) {
        useCases.run(
            &guard, "x",
            [](const Call& call) -> Result<void> {
                while (!call.isCancelled()) {
                    QThread::usleep(100);
                }
                return cancelled();
            },
            [&called](const Result<void>&) { ++called; });
    }
    useCases.abandonAll();
    EXPECT_TRUE(useCases.waitIdle(std::chrono::seconds(20)));
    QCoreApplication::processEvents();
    EXPECT_EQ(called, 0);
}

TEST_F(ModuleUseCasesTest, WorkThatNeverReturnsDoesNotHoldUpTheWait) {
    std::atomic<bool> release = false;
    useCases.run(
        &guard, "x",
        [&release](const Call&) -> Result<void> {
            while (!release) {
                QThread::usleep(100);
            }
            return {};
        },
        [](const Result<void>&) {});
    EXPECT_FALSE(useCases.waitIdle(std::chrono::milliseconds(20)));
    release = true;
    EXPECT_TRUE(useCases.waitIdle(std::chrono::seconds(20)));
}

TEST_F(ModuleUseCasesTest, ACallbackThatThrowsIsContained) {
    bool called = false;
    useCases.run(
        &guard, "x", [](const Call&) -> Result<void> { return {}; },
        [&called](const Result<void>&) {
            called = true;
            throw std::runtime_error("boom");
        });
    EXPECT_TRUE(eventually([&] { return called; }));
}

}  // namespace
}  // namespace nuanyang::core::shell
