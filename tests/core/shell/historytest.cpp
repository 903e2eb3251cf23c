#include <gtest/gtest.h>

#include "core/shell/history.h"

namespace nuanyang::core::shell {
namespace {

Place at(const std::string& view, const std::string& tab = {}) {
    return {view, std::nullopt, Json::object(), tab};
}

TEST(HistoryTest, BackAndForwardGoTheWayThatWasGone) {
    History history;
    history.visit(at("a"));
    history.visit(at("b"));
    history.visit(at("c"));
    ASSERT_TRUE(history.back());
    EXPECT_EQ(history.current().place.view, "b");
    ASSERT_TRUE(history.forward());
    EXPECT_EQ(history.current().place.view, "c");
    EXPECT_FALSE(history.forward());
}

TEST(HistoryTest, ANewStepForgetsWhatWasAhead) {
    History history;
    history.visit(at("a"));
    history.visit(at("b"));
    const int forgotten = history.current().number;
    history.back();
    history.visit(at("c"));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_FALSE(history.knows(forgotten));
}

TEST(HistoryTest, TheSamePageAgainIsNoStep) {
    History history;
    history.visit(at("a"));
    history.visit(at("a"));
    EXPECT_FALSE(history.canGoBack());
}

TEST(HistoryTest, AnotherTabOfThePresentPageIsNotedOnIt) {
    History history;
    history.visit(at("a"));
    history.visit(at("a", "second"));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.current().place.tab, "second");
}

TEST(HistoryTest, AnotherPersonIsAnotherPage) {
    History history;
    history.visit({views::person, SubjectId{1}, Json::object(), {}});
    history.visit({views::person, SubjectId{2}, Json::object(), {}});
    EXPECT_TRUE(history.canGoBack());
}

TEST(HistoryTest, GrowsNoLongerThanItsLimit) {
    History history;
    for (int i = 0; i < 250; ++i) {
        history.visit(at("view" + std::to_string(i)));
    }
    std::size_t steps = 1;
    while (history.back()) {
        ++steps;
    }
    EXPECT_EQ(steps, History::longest);
}

}  // namespace
}  // namespace nuanyang::core::shell
