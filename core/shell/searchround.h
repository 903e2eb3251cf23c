#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

#include "core/shell/session.h"
#include "core/shell/workers.h"

namespace nuanyang::core::shell {

/// Asks the search providers of all modules, off the GUI thread. Only the newest question counts:
/// an older one is asked to stop, and what it still finds is dropped. GUI thread.
class SearchRound : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds wait{400};
    static constexpr int hitsAsked = 20;

    explicit SearchRound(const Session& session, QObject* parent = nullptr);
    ~SearchRound() override;

    void ask(const QString& text);
    void stop();
    bool isAsking() const { return m_asking; }

signals:
    void answered(const std::vector<nuanyang::core::modules::SearchAnswer>& answers);

private:
    void begin();
    void finish(int round, const std::vector<modules::SearchAnswer>& answers);

    const Session& m_session;
    Workers m_thread{1};
    std::stop_source m_stop;
    std::string m_text;
    int m_round = 0;
    bool m_asking = false;    ///< for the newest question
    bool m_thinking = false;  ///< the thread is busy, perhaps with an older one
};

}  // namespace nuanyang::core::shell
