// Events between modules, some of which behave badly.

#include "tests/hostile/workshop.h"

namespace nuanyang::hostile {
namespace {

class EventTest : public HostileTest {
protected:
    EventTest() { install(Draft("source").publishes("say", "source.said")); }
    int events(const std::string& id) { return run(id, "ask").value("events", 0); }
};

TEST_F(EventTest, AVerbReturnsWhenTheListenersHaveCaughtUp) {
    install(Draft("sink").listens("source.said").verb("ask"));
    start();
    run("source", "say");
    EXPECT_EQ(events("sink"), 1);
    run("source", "say");
    EXPECT_EQ(events("sink"), 2);
}

TEST_F(EventTest, AModuleCatchesUpWhenItIsSwitchedOnAgain) {
    install(Draft("sink").listens("source.said").verb("ask"));
    start();
    ASSERT_TRUE(host().disable(call(), "sink"));
    run("source", "say");
    run("source", "say");
    restart();
    run("source", "say");
    ASSERT_TRUE(host().enable(call(), "sink"));
    EXPECT_EQ(events("sink"), 3);
}

TEST_F(EventTest, EventsFromBeforeTheFirstStartAreNotDelivered) {
    start();
    run("source", "say");
    close();
    install(Draft("sink").listens("source.said").verb("ask"));
    start();
    run("source", "say");
    EXPECT_EQ(events("sink"), 1);
}

TEST_F(EventTest, AListenerThatFailsIsIsolatedAndShownAndTriesAgain) {
    install(Draft("sink").listens("source.said", "throw").verb("ask"));
    install(Draft("tank").listens("source.said").verb("ask"));
    start();
    run("source", "say");
    run("source", "say");
    EXPECT_EQ(state("sink"), "started");
    EXPECT_EQ(reason("sink"), "module.event.failed");
    EXPECT_EQ(info("sink").reason->arguments.at("code"), "module.fault.exception");
    EXPECT_EQ(events("sink"), 2);  // the first event, once for each commit
    EXPECT_EQ(events("tank"), 2);
    EXPECT_EQ(*data().pendingEvents("sink"), 2);
}

TEST_F(EventTest, ChainsOfEventsRunToTheirEnd) {
    install(Draft("relay")
                .listens("source.said", "publish:relay.passed")
                .with("publishes", {"relay.passed"}));
    install(Draft("sink").listens("relay.passed").verb("ask"));
    start();
    run("source", "say");
    EXPECT_EQ(events("sink"), 1);
}

TEST_F(EventTest, AHandlerThatAnswersItselfWithoutEndIsCutOff) {
    install(Draft("echo")
                .listens("source.said", "publish:echo.said")
                .listens("echo.said", "publish:echo.said")
                .with("publishes", {"echo.said"})
                .verb("ask"));
    install(Draft("sink").listens("source.said").verb("ask"));
    start();
    run("source", "say");
    EXPECT_EQ(reason("echo"), "module.event.loop");
    const int before = events("echo");
    EXPECT_LT(before, 1000);
    run("source", "say");
    EXPECT_EQ(events("echo"), before);
    EXPECT_EQ(events("sink"), 2);
}

TEST_F(EventTest, ListeningToWhatTheManifestDoesNotNameFaultsTheModule) {
    install(Draft("sink").script("listen:source.said=count"));
    start();
    EXPECT_EQ(reason("sink"), "module.event.undeclared");
}

TEST_F(EventTest, ADeclaredEventThatNobodyHandlesIsShown) {
    install(Draft("sink").with("listens", {"source.said"}));
    start();
    run("source", "say");
    EXPECT_EQ(info("sink").reason->arguments.at("code"), "module.event.unserved");
}

}  // namespace
}  // namespace nuanyang::hostile
