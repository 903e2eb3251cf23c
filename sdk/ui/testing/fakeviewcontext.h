#pragma once

#include <QObject>
#include <QPointer>

#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sdk/base/callerissuer.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::ui {

/// Runs use cases on the calling thread: at once, or one by one by `finishNext()` where a test
/// wants to see what a page shows meanwhile.
class FakeUseCaseRunner final : public UseCaseRunner {
public:
    explicit FakeUseCaseRunner(Caller caller, Date today, Language language)
        : m_caller(std::move(caller)), m_today(today), m_language(language) {}

    bool held = false;  ///< true: runs wait for finishNext()
    std::vector<std::string> verbs;

    std::size_t waiting() const { return m_waiting.size(); }
    void finishNext() {
        const auto job = std::move(m_waiting.front());
        m_waiting.pop_front();
        job();
    }

private:
    std::shared_ptr<UseCaseRun> start(QObject* guard, std::string verb, Work work) override {
        auto run = UseCaseRun::create();
        verbs.push_back(verb);
        auto job = [this, run, verb, guard = QPointer<QObject>(guard), work = std::move(work)] {
            const Call call(m_caller, verb, m_today, m_language, run->stopToken(), run->progress());
            const auto finished = work(call);
            const bool wanted = guard && !run->isAbandoned();
            run->finish();
            if (wanted) {
                finished();
            }
        };
        m_waiting.emplace_back(std::move(job));
        if (!held) {
            finishNext();
        }
        return run;
    }

    Caller m_caller;
    Date m_today;
    Language m_language;
    std::deque<std::function<void()>> m_waiting;
};

/// Remembers where a view-model wanted to go and what it said.
class FakeNavigator final : public Navigator {
public:
    /// One view that was asked for.
    struct Opened {
        std::string view;
        Json parameters;
    };
    std::vector<Opened> views;
    std::vector<std::pair<SubjectId, std::string>> persons;
    int backs = 0;
    std::vector<QString> toasts;
    std::function<void()> lastUndo;
    std::vector<Error> errors;
    std::vector<Question> questions;
    std::optional<QString> answer = QString();  ///< the reason given; nothing: the answer is no

    void openView(std::string_view view, const Json& parameters) override {
        views.push_back({std::string(view), parameters});
    }
    void openPerson(SubjectId person, std::string_view tab) override {
        persons.emplace_back(person, std::string(tab));
    }
    void back() override { ++backs; }
    void toast(const QString& text, const QString& /*undoText*/,
               std::function<void()> undo) override {
        toasts.push_back(text);
        lastUndo = std::move(undo);
    }
    void showError(const Error& error) override { errors.push_back(error); }
    void confirm(const Question& question, QObject* /*guard*/,
                 std::function<void(const QString&)> accepted) override {
        questions.push_back(question);
        if (answer) {
            accepted(*answer);
        }
    }
};

/// A view context on fakes, for the tests of view-models: an owner who may do everything, on a
/// fixed day.
class FakeViewContext final : public ViewContext {
public:
    explicit FakeViewContext(Caller caller = owner(), Language language = Language::English)
        : m_caller(std::move(caller)), m_language(language) {}

    static Caller owner() {
        Caller::Facts facts;
        facts.account = AccountId{1};
        facts.name = "owner";
        facts.role = "administrator";
        facts.scope.all = true;
        facts.everyPrivilege = true;
        return CallerIssuer::issue(std::move(facts));
    }

    FakeUseCaseRunner& useCases() override { return m_useCases; }
    FakeNavigator& navigator() override { return m_navigator; }
    Language language() const override { return m_language; }
    Date today() const override { return m_today; }
    const Caller& caller() const override { return m_caller; }
    Sentence sentence(const Error& error) const override { return {error.code, error.detail}; }

private:
    Caller m_caller;
    Language m_language;
    Date m_today = *Date::create(2026, 3, 2);
    FakeUseCaseRunner m_useCases{m_caller, m_today, m_language};
    FakeNavigator m_navigator;
};

}  // namespace nuanyang::ui
