#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/shell/dialogue.h"
#include "tests/core/shell/fakehost.h"

namespace nuanyang::core::shell {
namespace {

class DialogueTest : public testing::Test {
protected:
    FakeHost host;
    Session session{host, Language::English};
    Dialogue dialogue{session};
    QObject guard;
};

TEST_F(DialogueTest, QuestionsWaitForEachOther) {
    std::vector<std::string> answers;
    for (const char* title : {"one", "two"}) {
        dialogue.ask({title, {}, "Yes", false, {}}, &guard,
                     [&answers, title](const QString&) { answers.emplace_back(title); });
    }
    EXPECT_EQ(dialogue.questionTitle(), QString("one"));
    dialogue.accept({});
    EXPECT_EQ(dialogue.questionTitle(), QString("two"));
    dialogue.reject();
    EXPECT_FALSE(dialogue.isAsking());
    EXPECT_EQ(answers, std::vector<std::string>{"one"});
}

TEST_F(DialogueTest, AQuestionGoesWithItsGuard) {
    bool answered = false;
    auto page = std::make_unique<QObject>();
    dialogue.ask({"gone", {}, "Yes", false, {}}, page.get(),
                 [&answered](const QString&) { answered = true; });
    page.reset();
    EXPECT_FALSE(dialogue.isAsking());
    dialogue.accept({});
    EXPECT_FALSE(answered);
}

TEST_F(DialogueTest, AnAnswerMayAskTheNextQuestion) {
    dialogue.ask({"one", {}, "Yes", false, {}}, &guard, [this](const QString&) {
        dialogue.ask({"two", {}, "Yes", false, {}}, &guard, [](const QString&) {});
    });
    dialogue.accept({});
    EXPECT_EQ(dialogue.questionTitle(), QString("two"));
}

TEST_F(DialogueTest, ErrorsStayUntilTheyAreRead) {
    dialogue.showError(conflict("a.b"));
    dialogue.showError(conflict("c.d"));
    EXPECT_EQ(dialogue.errorCode(), QString("a.b"));
    dialogue.dismissError();
    EXPECT_EQ(dialogue.errorCode(), QString("c.d"));
    dialogue.dismissError();
    EXPECT_FALSE(dialogue.isFailing());
}

TEST_F(DialogueTest, ACancellationIsNoError) {
    dialogue.showError(cancelled());
    EXPECT_FALSE(dialogue.isFailing());
}

TEST_F(DialogueTest, UndoWorksOnce) {
    int undone = 0;
    QSignalSpy toasts(&dialogue, &Dialogue::toastRequested);
    dialogue.toast("done", "Undo", [&undone] { ++undone; });
    const int id = toasts.at(0).at(0).toInt();
    dialogue.undo(id);
    dialogue.undo(id);
    EXPECT_EQ(undone, 1);
}

}  // namespace
}  // namespace nuanyang::core::shell
