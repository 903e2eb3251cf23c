// On and off while the program runs: what goes along, who decides, what is left.

#include <atomic>
#include <filesystem>
#include <thread>

#include "sdk/base/callerissuer.h"
#include "tests/hostile/workshop.h"

namespace nuanyang::hostile {
namespace {

using core::modules::DecidedBy;

class SwitchTest : public HostileTest {
protected:
    DecidedBy decidedBy(const std::string& id) { return host().explain(id).decidedBy; }
    static std::size_t entriesOf(const char* folder) {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) {
            ++count;
        }
        return count;
    }
};

TEST_F(SwitchTest, OffTakesDependentsAlongAndOnBringsThemBack) {
    install(Draft("base"));
    install(Draft("middle").needs("base"));
    install(Draft("top").needs("middle"));
    install(Draft("other"));
    start();
    const auto preview = host().preview("base", false);
    ASSERT_TRUE(preview);
    EXPECT_THAT(preview->alsoDisabled, testing::ElementsAre("middle", "top"));
    EXPECT_EQ(state("top"), "started");
    const auto off = host().disable(call(), "base");
    ASSERT_TRUE(off);
    EXPECT_FALSE(off->enabled);
    EXPECT_THAT(off->alsoDisabled, testing::ElementsAre("middle", "top"));
    EXPECT_EQ(state("base"), "off");
    EXPECT_EQ(state("top"), "blocked");
    EXPECT_EQ(state("other"), "started");
    EXPECT_EQ(decidedBy("base"), DecidedBy::User);
    EXPECT_EQ(decidedBy("top"), DecidedBy::Dependency);
    const auto on = host().enable(call(), "base");
    ASSERT_TRUE(on);
    EXPECT_THAT(on->alsoEnabled, testing::ElementsAre("middle", "top"));
    EXPECT_EQ(state("top"), "started");
}

TEST_F(SwitchTest, OnSwitchesWhatIsRequiredOnAsWell) {
    install(Draft("base"));
    install(Draft("top").needs("base"));
    start();
    ASSERT_TRUE(host().disable(call(), "top"));
    ASSERT_TRUE(host().disable(call(), "base"));
    const auto on = host().enable(call(), "top");
    ASSERT_TRUE(on);
    EXPECT_THAT(on->alsoEnabled, testing::ElementsAre("base"));
    EXPECT_EQ(state("base"), "started");
    EXPECT_EQ(state("top"), "started");
}

TEST_F(SwitchTest, SwitchesLastLongerThanTheProcess) {
    install(Draft("alpha"));
    start();
    ASSERT_TRUE(host().disable(call(), "alpha"));
    restart();
    EXPECT_EQ(state("alpha"), "off");
    EXPECT_EQ(run("alpha", "ask")["error"], "module.off");
    ASSERT_TRUE(host().enable(call(), "alpha"));
    restart();
    EXPECT_EQ(state("alpha"), "started");
}

TEST_F(SwitchTest, MandatoryModulesAndWhatTheyNeedStayOn) {
    install(Draft("base"));
    install(Draft("core2").with("mandatory", true).needs("base"));
    start();
    EXPECT_EQ(host().disable(call(), "core2").error().code, "module.switch.mandatory");
    EXPECT_EQ(host().disable(call(), "base").error().code, "module.switch.neededByMandatory");
    EXPECT_EQ(decidedBy("core2"), DecidedBy::Mandatory);
    EXPECT_EQ(decidedBy("base"), DecidedBy::Mandatory);
}

TEST_F(SwitchTest, AProfileCountsForItsDepartmentOnly) {
    install(Draft("alpha"));
    install(Draft("beta"));
    start({"office", ""});
    ASSERT_TRUE(host().disable(call(), "alpha", "office"));
    EXPECT_EQ(state("alpha"), "off");
    EXPECT_EQ(decidedBy("alpha"), DecidedBy::Profile);
    EXPECT_TRUE(host().explain("alpha", {"canteen", ""}).enabled);
    ASSERT_TRUE(host().setAudience({"canteen", ""}));
    EXPECT_EQ(state("alpha"), "started");
    EXPECT_THAT(host().departments(), testing::ElementsAre("office"));
}

TEST_F(SwitchTest, AProfileNamesWhatADepartmentUses) {
    install(Draft("alpha"));
    install(Draft("beta"));
    install(Draft("must").with("mandatory", true));
    start({"office", ""});
    ASSERT_TRUE(host().defineProfile(call(), "office", {"beta"}));
    EXPECT_EQ(state("alpha"), "off");
    EXPECT_EQ(state("beta"), "started");
    EXPECT_EQ(decidedBy("beta"), DecidedBy::Profile);
    EXPECT_EQ(state("must"), "started");
}

TEST_F(SwitchTest, OffForAllIsOffForEveryDepartment) {
    install(Draft("alpha"));
    start({"office", ""});
    ASSERT_TRUE(host().disable(call(), "alpha"));
    EXPECT_EQ(host().enable(call(), "alpha", "office").error().code, "module.switch.offForAll");
}

TEST_F(SwitchTest, ARoleThatAModuleDoesNotNameHasItNot) {
    install(Draft("alpha").with("roles", {"hr"}));
    start({"", "leader"});
    EXPECT_EQ(state("alpha"), "off");
    EXPECT_EQ(decidedBy("alpha"), DecidedBy::Role);
    ASSERT_TRUE(host().setAudience({"", "hr"}));
    EXPECT_EQ(state("alpha"), "started");
    EXPECT_EQ(decidedBy("alpha"), DecidedBy::Default);
}

TEST_F(SwitchTest, WhatCannotComeOnIsNotStored) {
    install(Draft("alpha").needs("gone", ">=2"));
    install(Draft("beta").script("start=error"));
    start();
    EXPECT_EQ(host().enable(call(), "alpha").error().code, "module.dependency.missing");
    EXPECT_EQ(host().enable(call(), "beta").error().code, "fixture.refuses");
    EXPECT_EQ(host().enable(call(), "nobody").error().code, "module.missing");
    EXPECT_EQ(decidedBy("nobody"), DecidedBy::Missing);
    EXPECT_EQ(decidedBy("beta"), DecidedBy::Faulted);
}

TEST_F(SwitchTest, CyclesAreShownAsAPath) {
    install(Draft("one").needs("one"));
    install(Draft("two").needs("three"));
    install(Draft("three").needs("two"));
    install(Draft("aa").needs("bb"));
    install(Draft("bb").needs("cc"));
    install(Draft("cc").needs("aa"));
    install(Draft("behind").needs("aa"));
    install(Draft("good"));
    start();
    EXPECT_EQ(info("one").reason->arguments.at("path"), "one → one");
    EXPECT_EQ(info("two").reason->arguments.at("path"), "two → three → two");
    EXPECT_EQ(info("aa").reason->arguments.at("path"), "aa → bb → cc → aa");
    EXPECT_EQ(reason("behind"), "module.dependency.blocked");
    EXPECT_EQ(state("good"), "started");
}

TEST_F(SwitchTest, AnotherVersionThanRequiredBlocks) {
    install(Draft("base", "1.5.0"));
    install(Draft("top").needs("base", ">=2 <3"));
    start();
    EXPECT_EQ(reason("top"), "module.dependency.version");
    EXPECT_EQ(info("top").reason->arguments.at("found"), "1.5.0");
}

TEST_F(SwitchTest, AnOptionalServiceAppearsAndVanishesWhileRunning) {
    install(Draft("giver").with("provides", {"fixture.Thing/1"}).script("offer=yes"));
    install(Draft("taker").optional("giver").script("watch=count").verb("ask"));
    start();
    EXPECT_EQ(run("taker", "ask")["appeared"], 1);
    ASSERT_TRUE(host().disable(call(), "giver"));
    EXPECT_EQ(run("taker", "ask")["vanished"], 1);
    ASSERT_TRUE(host().enable(call(), "giver"));
    EXPECT_EQ(run("taker", "ask")["appeared"], 2);
}

TEST_F(SwitchTest, AServiceThatTheManifestDoesNotNameFaultsTheModule) {
    install(Draft("giver").script("offer=yes"));
    start();
    EXPECT_EQ(reason("giver"), "module.service.undeclared");
}

TEST_F(SwitchTest, TwoModulesCannotOfferOneService) {
    install(Draft("first").with("provides", {"fixture.Thing/1"}).script("offer=yes"));
    install(Draft("second").with("provides", {"fixture.Thing/1"}).script("offer=yes"));
    start();
    EXPECT_EQ(state("first"), "started");
    EXPECT_EQ(reason("second"), "module.service.taken");
}

TEST_F(SwitchTest, AWatcherThatThrowsIsTakenOut) {
    install(Draft("awatcher").script("watch=throw"));
    install(Draft("giver").with("provides", {"fixture.Thing/1"}).script("offer=yes"));
    start();
    EXPECT_EQ(state("giver"), "started");
    EXPECT_EQ(state("awatcher"), "faulted");
    EXPECT_EQ(reason("awatcher"), "module.fault.exception");
}

TEST_F(SwitchTest, ContributionsAreThereBeforeAnythingIsLoadedAndGoWithTheModule) {
    install(Draft("alpha").search("alpha.find", "reply").verb("ask"));
    using core::modules::ContributionKind;
    open();
    EXPECT_EQ(host().contributions(ContributionKind::SearchProvider).size(), 1U);
    EXPECT_EQ(host().verbs().size(), 1U);
    ASSERT_TRUE(host().start({}));
    ASSERT_TRUE(host().disable(call(), "alpha"));
    EXPECT_TRUE(host().contributions(ContributionKind::SearchProvider).empty());
    EXPECT_TRUE(host().verbs().empty());
    EXPECT_EQ(run("alpha", "ask")["error"], "module.off");
}

TEST_F(SwitchTest, AStopWaitsForTheCallThatRuns) {
    install(Draft("alpha").verb("slow", "sleep"));
    start();
    Json answer;
    std::thread caller([&] { answer = run("alpha", "slow"); });
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    EXPECT_TRUE(host().disable(call(), "alpha"));
    caller.join();
    EXPECT_EQ(answer["objects"], 1);
    EXPECT_EQ(state("alpha"), "off");
}

TEST_F(SwitchTest, AHundredTimesOnAndOffLeavesNothingBehind) {
    install(Draft("giver").with("provides", {"fixture.Thing/1"}).script("offer=yes"));
    install(Draft("alpha").verb("ask").search("alpha.find", "reply").script("watch=count"));
    start();
    for (int warm = 0; warm < 3; ++warm) {
        ASSERT_TRUE(host().disable(call(), "alpha"));
        ASSERT_TRUE(host().enable(call(), "alpha"));
    }
    const std::size_t threads = entriesOf("/proc/self/task");
    const std::size_t files = entriesOf("/proc/self/fd");
    for (int round = 0; round < 100; ++round) {
        ASSERT_TRUE(host().disable(call(), "alpha"));
        ASSERT_TRUE(host().enable(call(), "alpha"));
    }
    EXPECT_EQ(run("alpha", "ask")["objects"], 1);
    EXPECT_EQ(entriesOf("/proc/self/task"), threads);
    EXPECT_EQ(entriesOf("/proc/self/fd"), files);
}

TEST_F(SwitchTest, AThreadOfTheDataServiceIsNotTakenForTheModules) {
    install(Draft("follower").script("follow=follower_thing"));
    start();
    ASSERT_TRUE(host().disable(call(), "follower"));
    EXPECT_EQ(state("follower"), "off") << reason("follower");
}

/// Counts what it hears.
class Ear final : public core::modules::HostObserver {
public:
    void aboutToStop(const std::string& moduleId) override { stops.push_back(moduleId); }
    void changed(const std::string& /*moduleId*/) override {}
    void switchesStored() override { stored = true; }
    std::vector<std::string> stops;
    std::atomic<bool> stored = false;
};

TEST_F(SwitchTest, ObserversHearOfAStopBeforeItHappensAndInOrder) {
    install(Draft("base"));
    install(Draft("top").needs("base"));
    start();
    Ear ear;
    host().addObserver(&ear);
    ASSERT_TRUE(host().disable(call(), "base"));
    EXPECT_THAT(ear.stops, testing::ElementsAre("top", "base"));
    host().removeObserver(&ear);
}

TEST_F(SwitchTest, WhatAnotherProcessSwitchedIsHeardAndFollowed) {
    install(Draft("alpha"));
    start();
    Ear ear;
    host().addObserver(&ear);
    core::data::OpenOptions again;
    again.directory = data().directory();
    auto otherData = core::data::DataService::open(again).value();
    auto other = core::modules::ModuleHost::create(*otherData, options).value();
    ASSERT_TRUE(other->disable(call(), "alpha"));
    for (int wait = 0; wait < 500 && !ear.stored; ++wait) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_TRUE(ear.stored);
    ASSERT_TRUE(host().setAudience({}));
    EXPECT_EQ(state("alpha"), "off");
    host().removeObserver(&ear);
}

TEST_F(SwitchTest, SwitchingIsAPrivilege) {
    install(Draft("alpha"));
    start();
    Caller::Facts facts;
    facts.name = "clerk";
    const Call clerk(CallerIssuer::issue(facts), "module.disable", *Date::create(2026, 3, 1),
                     Language::English);
    EXPECT_EQ(host().disable(clerk, "alpha").error().code, "access.privilege.missing");
    EXPECT_EQ(state("alpha"), "started");
}

}  // namespace
}  // namespace nuanyang::hostile
