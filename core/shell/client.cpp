#include "core/shell/client.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace nuanyang::core::shell {

Client::Client(AppearanceSettings& appearance, QString directory)
    : m_appearance(appearance), m_directory(std::move(directory)) {}

Client::~Client() = default;

void Client::open(std::unique_ptr<Shell> shell) {
    m_shell = std::move(shell);
    m_state = Open;
    emit changed();
}

void Client::fail(const Error& error, const Sentence& sentence) {
    m_failure = QString::fromStdString(sentence.message);
    m_failureHint = QString::fromStdString(sentence.hint);
    m_failureCode = QString::fromStdString(error.code);
    m_state = Broken;
    emit changed();
}

void Client::close() {
    const auto shell = std::exchange(m_shell, nullptr);
    m_state = Opening;
    emit changed();
    // What was drawn of it goes first.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Client::retry() {
    m_state = Opening;
    emit changed();
    emit retryRequested();
}

}  // namespace nuanyang::core::shell
