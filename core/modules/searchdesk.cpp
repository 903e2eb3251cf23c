#include "core/modules/searchdesk.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace nuanyang::core::modules {

namespace {

Error slow(const std::string& module, const std::string& provider) {
    return unavailable("module.search.slow").with("module", module).with("provider", provider);
}

/// One question to all: the answers, and how many are still out.
struct Round {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<SearchAnswer> answers;
    std::size_t open = 0;
};

}  // namespace

struct SearchDesk::Busy {
    std::mutex mutex;
    std::set<std::string> providers;

    bool take(const std::string& provider) {
        const std::lock_guard lock(mutex);
        return providers.insert(provider).second;
    }
    void release(const std::string& provider) {
        const std::lock_guard lock(mutex);
        providers.erase(provider);
    }
};

SearchDesk::SearchDesk() : m_busy(std::make_shared<Busy>()) {}

std::vector<SearchAnswer> SearchDesk::ask(const std::vector<Question>& questions,
                                          std::chrono::milliseconds wait) {
    const auto deadline = std::chrono::steady_clock::now() + wait;
    const auto round = std::make_shared<Round>();
    for (const Question& question : questions) {
        round->answers.push_back(
            {question.module, question.provider, Hits(slow(question.module, question.provider))});
    }
    std::unique_lock lock(round->mutex);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (!m_busy->take(questions[i].provider)) {
            continue;
        }
        ++round->open;
        std::thread([round, busy = m_busy, i, question = questions[i]] {
            Hits hits = question.ask();
            busy->release(question.provider);
            const std::lock_guard answering(round->mutex);
            round->answers[i].hits = std::move(hits);
            --round->open;
            round->changed.notify_all();
        }).detach();
    }
    round->changed.wait_until(lock, deadline, [&round] { return round->open == 0; });
    return round->answers;
}

}  // namespace nuanyang::core::modules
