// Modules that fail while they are started, at work, or stopped.

#include <sys/wait.h>

#include "tests/hostile/workshop.h"

namespace nuanyang::hostile {
namespace {

// Threads that tests leave behind bear their module's name: such tests name it differently.
class StageTest : public HostileTest {
protected:
    StageTest() { install(Draft("good").verb("ask")); }
    ~StageTest() override {
        EXPECT_EQ(state("good"), "started");
        EXPECT_EQ(run("good", "ask")["objects"], 1);
    }
    void expectFaulted(const std::string& code) {
        start();
        EXPECT_EQ(state("wrong"), "faulted");
        EXPECT_EQ(reason("wrong"), code);
    }
};

TEST_F(StageTest, StagesAreTimed) {
    start();
    std::vector<std::string> reached;
    for (const auto& stage : info("good").stages) {
        reached.emplace_back(toString(stage.reached));
        EXPECT_GE(stage.milliseconds, 0);
    }
    EXPECT_THAT(reached,
                testing::ElementsAre("valid", "probed", "migrated", "loaded", "bound", "started"));
}

TEST_F(StageTest, ABindThatThrowsFaultsTheModule) {
    install(Draft("wrong").script("bind=throw"));
    expectFaulted("module.fault.exception");
    EXPECT_EQ(info("wrong").reason->arguments.at("during"), "bind");
    EXPECT_EQ(info("wrong").reason->arguments.at("what"), "the fixture throws");
}

TEST_F(StageTest, AStartThatThrowsAnIntFaultsTheModule) {
    install(Draft("wrong").script("start=int"));
    expectFaulted("module.fault.exception");
}

TEST_F(StageTest, AStartThatFailsKeepsItsReason) {
    install(Draft("wrong").script("start=error"));
    expectFaulted("fixture.refuses");
}

TEST_F(StageTest, AFailureTakesDependentsOutAndNobodyElse) {
    install(Draft("wrong").script("start=throw"));
    install(Draft("child").needs("wrong"));
    install(Draft("grandchild").needs("child"));
    install(Draft("friend").optional("wrong"));
    expectFaulted("module.fault.exception");
    EXPECT_EQ(state("child"), "blocked");
    EXPECT_EQ(reason("child"), "module.dependency.blocked");
    EXPECT_EQ(state("grandchild"), "blocked");
    EXPECT_EQ(state("friend"), "started");
}

TEST_F(StageTest, AFaultedModuleThatIsSwitchedOffIsOff) {
    install(Draft("wrong").script("start=throw"));
    start();
    ASSERT_TRUE(host().disable(call(), "wrong"));
    EXPECT_EQ(state("wrong"), "off");
    EXPECT_EQ(host().enable(call(), "wrong").error().code, "module.fault.exception");
    EXPECT_EQ(state("wrong"), "off");
}

TEST_F(StageTest, AStartThatHangsIsLeftAside) {
    install(Draft("hanger").script("start=hang"));
    start();
    EXPECT_EQ(state("hanger"), "pending-restart");
    EXPECT_EQ(reason("hanger"), "module.fault.timeout");
}

TEST_F(StageTest, AStopThatThrowsIsCaught) {
    install(Draft("thrower").script("stop=throw"));
    start();
    ASSERT_EQ(state("thrower"), "started");
    EXPECT_TRUE(host().disable(call(), "thrower"));
    EXPECT_EQ(state("thrower"), "pending-restart");
    EXPECT_EQ(reason("thrower"), "module.fault.exception");
}

TEST_F(StageTest, AStopThatHangsIsLeftAside) {
    install(Draft("clinger").script("stop=hang"));
    start();
    EXPECT_TRUE(host().disable(call(), "clinger"));
    EXPECT_EQ(reason("clinger"), "module.fault.timeout");
}

TEST_F(StageTest, AThreadThatIsLeftBehindIsFound) {
    install(Draft("leaver").script("start=thread"));
    start();
    EXPECT_TRUE(host().disable(call(), "leaver"));
    EXPECT_EQ(state("leaver"), "pending-restart");
    EXPECT_EQ(reason("leaver"), "module.fault.threadLeft");
}

TEST_F(StageTest, AVerbThatThrowsIsAnErrorAndTheModuleGoesOn) {
    install(Draft("wrong").verb("ask").verb("bad", "throw").verb("worse", "int"));
    start();
    EXPECT_EQ(run("wrong", "bad")["error"], "module.fault.exception");
    EXPECT_EQ(run("wrong", "worse")["error"], "module.fault.exception");
    EXPECT_EQ(run("wrong", "ask")["objects"], 1);
}

TEST_F(StageTest, ASearchThatNeverAnswersHoldsNobodyUp) {
    install(Draft("searcher").search("searcher.find", "hang"));
    install(Draft("quick").search("quick.find", "reply"));
    start();
    for (int round = 0; round < 3; ++round) {
        const auto answers =
            host().search(call(), "x", 10, std::chrono::milliseconds(round == 0 ? 150 : 1000));
        ASSERT_EQ(answers.size(), 2U);
        ASSERT_TRUE(answers[0].hits);
        EXPECT_EQ(answers[0].hits->size(), 1U);
        ASSERT_FALSE(answers[1].hits);
        EXPECT_EQ(answers[1].hits.error().code, "module.search.slow");
    }
    EXPECT_TRUE(host().disable(call(), "searcher"));
    EXPECT_EQ(reason("searcher"), "module.fault.busy");
}

TEST_F(StageTest, ContributionsThatAreNotDeclaredFaultTheModule) {
    install(Draft("wrong").script("verb:secret=reply"));
    expectFaulted("module.contribution.undeclared");
}

TEST_F(StageTest, AContributionServedTwiceFaultsTheModule) {
    install(Draft("wrong").verb("ask").script("verb:ask=reply"));
    expectFaulted("module.contribution.taken");
}

TEST_F(StageTest, ADeclaredContributionThatNobodyServesSaysSo) {
    install(Draft("wrong").verb("ask", ""));
    start();
    EXPECT_EQ(run("wrong", "ask")["error"], "module.contribution.unserved");
}

TEST_F(StageTest, APageThatIsNotInTheLibraryFaultsTheModule) {
    options.resourceExists = [](const std::string& path) {
        return path != ":/nuanyang/qml/Nuanyang/Wrong/GonePage.qml";
    };
    const Json title = {{"zh_CN", "页"}, {"en", "Page"}};
    const Json view = {{"id", "wrong.gone"}, {"title", title}, {"page", "GonePage.qml"}};
    install(Draft("wrong")
                .with("qt", "6.4")
                .with("qml", {"Nuanyang.Wrong"})
                .with("contributions", {{"views", Json::array({view})}}));
    expectFaulted("module.contribution.pageMissing");
}

TEST_F(StageTest, AMigrationThatFailsFaultsTheModule) {
    install(Draft("wrong")
                .with("data", {{"prefix", "wrong"}})
                .file("migrations/0001_bad.sql", "CREATE TABLE oops ("));
    start();
    EXPECT_EQ(state("wrong"), "faulted");
    EXPECT_THAT(reason("wrong"), testing::StartsWith("data.migration."));
}

TEST_F(StageTest, ADowngradeIsRefused) {
    const std::string table =
        "CREATE TABLE wrong_thing (id INTEGER PRIMARY KEY, voided_at INTEGER, void_reason TEXT) "
        "STRICT;";
    const Json data = {{"prefix", "wrong"}, {"tables", Json::array({{{"name", "wrong_thing"}}})}};
    install(Draft("wrong", "2.0.0")
                .with("data", data)
                .file("migrations/0001_thing.sql", table)
                .file("migrations/0002_more.sql", "ALTER TABLE wrong_thing ADD COLUMN a TEXT;"));
    start();
    ASSERT_EQ(state("wrong"), "started") << reason("wrong");
    close();
    std::filesystem::remove_all(shipped() / "wrong" / "2.0.0");
    install(Draft("wrong", "1.0.0").with("data", data).file("migrations/0001_thing.sql", table));
    expectFaulted("data.migration.newer");
}

TEST_F(StageTest, AChangedMigrationIsRefused) {
    const std::string table =
        "CREATE TABLE wrong_thing (id INTEGER PRIMARY KEY, voided_at INTEGER, void_reason TEXT) "
        "STRICT;";
    const Json data = {{"prefix", "wrong"}, {"tables", Json::array({{{"name", "wrong_thing"}}})}};
    install(Draft("wrong").with("data", data).file("migrations/0001_thing.sql", table));
    start();
    close();
    install(Draft("wrong").with("data", data).file("migrations/0001_thing.sql", table + " "));
    expectFaulted("data.migration.changed");
}

TEST_F(StageTest, ACrashInStartTwiceQuarantinesTheBinaryUntilItIsRebuilt) {
    install(Draft("wrong").script("start=crash"));
    for (int round = 0; round < 2; ++round) {
        const int status = inChild([this] { start(); });
        ASSERT_TRUE(WIFSIGNALED(status)) << round;
        EXPECT_EQ(WTERMSIG(status), SIGSEGV);
    }
    start();
    EXPECT_EQ(state("wrong"), "quarantined");
    EXPECT_EQ(info("wrong").reason->arguments.at("stage"), "start");
    EXPECT_EQ(host().explain("wrong").decidedBy, core::modules::DecidedBy::Quarantined);
    EXPECT_EQ(host().enable(call(), "wrong").error().code, "module.quarantined");
    close();
    install(Draft("wrong"));
    start();
    EXPECT_EQ(state("wrong"), "started");
}

TEST_F(StageTest, AProcessKilledInAStageIsNotTheModulesCrash) {
    install(Draft("victim").script("start=hang"));
    options.stageLimit = std::chrono::seconds(30);
    for (int round = 0; round < 3; ++round) {
        inChild([this] {
            std::thread([] {
                std::this_thread::sleep_for(std::chrono::milliseconds(300));
                ::kill(::getpid(), SIGKILL);
            }).detach();
            start();
        });
    }
    options.stageLimit = std::chrono::milliseconds(400);
    start();
    EXPECT_EQ(reason("victim"), "module.fault.timeout");
}

TEST_F(StageTest, ALeavingModuleTakesOnlyItsOwnTablesAlong) {
    const Json data = {{"prefix", "wrong"}, {"tables", Json::array({{{"name", "wrong_thing"}}})}};
    install(Draft("wrong")
                .with("data", data)
                .file("migrations/0001_thing.sql",
                      "CREATE TABLE wrong_thing (id INTEGER PRIMARY KEY, voided_at INTEGER, "
                      "void_reason TEXT) STRICT;")
                .verb("own", "")
                .script("sql:own=SELECT count(*) FROM wrong_thing")
                .verb("foreign", "")
                .script("sql:foreign=SELECT count(*) FROM host_switch")
                .verb("attach", "")
                .script("sql:attach=ATTACH '/tmp/x' AS x")
                .verb("pragma", "")
                .script("sql:pragma=PRAGMA user_version"));
    start();
    EXPECT_EQ(run("wrong", "own")[0], 0);
    EXPECT_EQ(run("wrong", "foreign")["error"], "data.grant.denied");
    EXPECT_EQ(run("wrong", "attach")["error"], "data.grant.denied");
    EXPECT_EQ(run("wrong", "pragma")["error"], "data.grant.denied");
}

}  // namespace
}  // namespace nuanyang::hostile
