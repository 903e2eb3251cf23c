#include <QAbstractItemModelTester>

#include <atomic>
#include <gtest/gtest.h>

#include "core/shell/commandpalette.h"
#include "tests/core/shell/fakehost.h"
#include "tests/core/shell/waiting.h"

namespace nuanyang::core::shell {
namespace {

using modules::SearchAnswer;

SearchAnswer hit(const std::string& title, std::int64_t person) {
    module::SearchHit found;
    found.title = title;
    found.subject = SubjectId{person};
    found.score = 1;
    return {"people", "people.search", std::vector<module::SearchHit>{found}};
}

class CommandPaletteTest : public testing::Test {
protected:
    CommandPaletteTest() {
        session.enter(FakeHost::owner());
        catalog.refresh();
        CommandPalette::Actions actions;
        actions.ownCommands = [this] {
            return std::vector<OwnCommand>{
                {"Settings", "settings", "Ctrl+,", [this] { chosen = "settings"; }}};
        };
        actions.openView = [this](const std::string& view, const Json&) { chosen = view; };
        actions.openPerson = [this](SubjectId person) { chosen = "person " + person.toString(); };
        actions.runCommand = [this](const Contributed& command) { chosen = command.what.id; };
        palette.emplace(session, catalog, std::move(actions));
        tester.emplace(&*palette, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    QString title(int row) const {
        return palette->data(palette->index(row), CommandPalette::TitleRole).toString();
    }
    bool lists(const QString& wanted) const {
        for (int row = 0; row < palette->count(); ++row) {
            if (title(row) == wanted) {
                return true;
            }
        }
        return false;
    }

    FakeHost host;
    Session session{host, Language::English};
    Catalog catalog{session};
    std::string chosen;
    std::optional<CommandPalette> palette;
    std::optional<QAbstractItemModelTester> tester;
};

TEST_F(CommandPaletteTest, ListsPagesAndCommandsBeforeAnythingIsTyped) {
    EXPECT_TRUE(lists("People"));
    EXPECT_TRUE(lists("Visits"));
    EXPECT_TRUE(lists("Settings"));
    EXPECT_TRUE(lists("Register somebody"));
}

TEST_F(CommandPaletteTest, NarrowsToWhatFitsInEitherLanguage) {
    palette->setText("探视");
    EXPECT_TRUE(lists("Visits"));
    EXPECT_FALSE(lists("People"));
}

TEST_F(CommandPaletteTest, PeopleComeFirstAndOpen) {
    host.answer = [](const std::string& text) {
        return std::vector<SearchAnswer>{hit(text + " found", 7)};
    };
    palette->setText("vis");
    ASSERT_TRUE(eventually([this] { return lists("vis found"); }));
    EXPECT_EQ(title(0), QString("vis found"));
    palette->choose(0);
    EXPECT_EQ(chosen, "person 7");
}

TEST_F(CommandPaletteTest, OnlyTheNewestQuestionIsShown) {
    std::atomic<bool> release = false;
    host.answer = [&release](const std::string& text) {
        while (text == "a" && !release) {
            QThread::usleep(100);
        }
        return std::vector<SearchAnswer>{hit(text + " found", 1)};
    };
    palette->setText("a");
    palette->setText("ab");
    release = true;
    ASSERT_TRUE(eventually([this] { return lists("ab found"); }));
    EXPECT_FALSE(lists("a found"));
}

TEST_F(CommandPaletteTest, SaysWhoDidNotAnswerAndShowsTheOthers) {
    host.answer = [](const std::string&) {
        return std::vector<SearchAnswer>{
            hit("found", 1), {"people", "people.search", unavailable("module.search.slow")}};
    };
    palette->setText("x");
    ASSERT_TRUE(eventually([this] { return !palette->isSearching(); }));
    EXPECT_TRUE(lists("found"));
    EXPECT_TRUE(palette->notice().contains("People")) << palette->notice().toStdString();
}

TEST_F(CommandPaletteTest, ResetForgetsWhatWasTyped) {
    palette->setText("zzz");
    EXPECT_EQ(palette->count(), 0);
    palette->reset();
    EXPECT_TRUE(palette->text().isEmpty());
    EXPECT_GT(palette->count(), 0);
}

TEST(FitTest, ABeginningFitsBetterThanAMiddleAndThatBetterThanScatteredLetters) {
    EXPECT_GT(fit(u"reg", u"Registry"), fit(u"gis", u"Registry"));
    EXPECT_GT(fit(u"gis", u"Registry"), fit(u"rgt", u"Registry"));
    EXPECT_GT(fit(u"rgt", u"Registry"), 0);
    EXPECT_EQ(fit(u"xyz", u"Registry"), 0);
    EXPECT_EQ(fit(u"", u"Registry"), 0);
}

}  // namespace
}  // namespace nuanyang::core::shell
