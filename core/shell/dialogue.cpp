#include "core/shell/dialogue.h"

#include <utility>

namespace nuanyang::core::shell {

Dialogue::Dialogue(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void Dialogue::toast(const QString& text, const QString& undoText, std::function<void()> undo) {
    constexpr std::size_t remembered = 8;  // more than the window shows at once
    const int id = ++m_lastToast;
    if (undo) {
        m_undos.emplace(id, std::move(undo));
        if (m_undos.size() > remembered) {
            m_undos.erase(m_undos.begin());
        }
    }
    emit toastRequested(id, text, undoText);
}

void Dialogue::undo(int toast) {
    if (auto undone = m_undos.extract(toast)) {
        undone.mapped()();
    }
}

void Dialogue::showError(const Error& error) {
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    m_errors.push_back(error);
    if (m_errors.size() == 1) {
        emit errorChanged();
    }
}

void Dialogue::dismissError() {
    if (isFailing()) {
        m_errors.pop_front();
        emit errorChanged();
    }
}

QString Dialogue::errorMessage() const {
    return isFailing() ? QString::fromStdString(m_session.sentence(m_errors.front()).message)
                       : QString();
}

QString Dialogue::errorHint() const {
    return isFailing() ? QString::fromStdString(m_session.sentence(m_errors.front()).hint)
                       : QString();
}

QString Dialogue::errorCode() const {
    return isFailing() ? QString::fromStdString(m_errors.front().code) : QString();
}

void Dialogue::ask(const ui::Question& question, QObject* guard,
                   std::function<void(const QString&)> accepted) {
    m_questions.push_back({question, guard, std::move(accepted)});
    connect(guard, &QObject::destroyed, this, &Dialogue::dropOrphans, Qt::UniqueConnection);
    if (m_questions.size() == 1) {
        emit questionChanged();
    }
}

void Dialogue::dropOrphans() {
    std::erase_if(m_questions, [](const Asked& asked) { return asked.guard.isNull(); });
    emit questionChanged();
}

void Dialogue::clear() {
    m_questions.clear();
    m_undos.clear();
    emit questionChanged();
}

void Dialogue::accept(const QString& reason) {
    if (!isAsking()) {
        return;
    }
    const auto accepted = std::move(m_questions.front().accepted);
    m_questions.pop_front();
    emit questionChanged();
    accepted(reason);
}

void Dialogue::reject() {
    if (isAsking()) {
        m_questions.pop_front();
        emit questionChanged();
    }
}

QString Dialogue::questionTitle() const {
    return front().title;
}
QString Dialogue::questionText() const {
    return front().text;
}
QString Dialogue::acceptText() const {
    return front().acceptText;
}
QString Dialogue::reasonLabel() const {
    return front().reasonLabel;
}
bool Dialogue::isDangerous() const {
    return front().dangerous;
}

}  // namespace nuanyang::core::shell
