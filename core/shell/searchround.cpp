#include "core/shell/searchround.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace nuanyang::core::shell {

SearchRound::SearchRound(const Session& session, QObject* parent)
    : QObject(parent), m_session(session) {}

SearchRound::~SearchRound() {
    m_stop.request_stop();
}

void SearchRound::stop() {
    m_stop.request_stop();
    ++m_round;
    m_asking = false;
}

void SearchRound::ask(const QString& text) {
    stop();
    m_text = text.toStdString();
    m_asking = true;
    if (!m_thinking) {
        begin();
    }
}

void SearchRound::begin() {
    m_stop = std::stop_source();
    m_thinking = true;
    m_thread.submit([self = QPointer<SearchRound>(this), host = &m_session.host(),
                     call = m_session.call("shell.search", m_stop.get_token()), text = m_text,
                     round = m_round] {
        auto answers = host->search(call, text, hitsAsked, wait);
        QMetaObject::invokeMethod(
            qApp,
            [self, round, answers = std::move(answers)] {
                if (self) {
                    self->finish(round, answers);
                }
            },
            Qt::QueuedConnection);
    });
}

void SearchRound::finish(int round, const std::vector<modules::SearchAnswer>& answers) {
    m_thinking = false;
    if (round == m_round && m_asking) {
        m_asking = false;
        emit answered(answers);
    } else if (m_asking) {
        begin();  // the question that came meanwhile
    }
}

}  // namespace nuanyang::core::shell
