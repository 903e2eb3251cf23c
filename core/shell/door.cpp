#include "core/shell/door.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace nuanyang::core::shell {

Door::Door(Session& session, Workers& workers, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_workers(workers),
      m_lock(std::nullopt, Instant::now()) {
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Door::watchIdle);
    connect(&session, &Session::languageChanged, this, &Door::changed);
    connect(&session, &Session::entered, this, &Door::changed);
}

Door::~Door() = default;

QString Door::name() const {
    return m_session.isSignedIn() ? QString::fromStdString(m_session.caller().name()) : QString();
}

QString Door::roleTitle() const {
    if (!m_session.isSignedIn()) {
        return {};
    }
    const auto role = access::parseRole(m_session.caller().role());
    return role ? m_session.text(access::titleOf(*role)) : QString();
}

void Door::close() {
    m_closed = true;
    emit changed();
}

void Door::setHasPassword(bool has) {
    m_hasPassword = has;
    setLockAfter(m_lockAfter);
}

void Door::setLockAfter(std::optional<std::chrono::minutes> limit) {
    m_lockAfter = limit;
    m_lock = access::SessionLock(m_hasPassword ? limit : std::nullopt, Instant::now());
    watchIdle();
    emit changed();
}

void Door::setLockMinutes(int minutes) {
    setLockAfter(minutes > 0 ? std::optional(std::chrono::minutes(minutes)) : std::nullopt);
}

void Door::touch() {
    // Cheap: it is called for every event of mouse and keyboard; the timer looks when it fires.
    m_lock.touch(Instant::now());
}

void Door::watchIdle() {
    const Instant now = Instant::now();
    if (m_locked || !m_session.isSignedIn()) {
        return;
    }
    if (m_lock.isLocked(now)) {
        lock();
        return;
    }
    if (const auto remaining = m_lock.remaining(now)) {
        m_idle.start(*remaining + std::chrono::milliseconds(1));
    } else {
        m_idle.stop();
    }
}

void Door::lock() {
    if (m_locked || !m_hasPassword || !m_session.isSignedIn()) {
        return;
    }
    m_lock.lock();
    m_locked = true;
    m_errorText.clear();
    m_errorHint.clear();
    emit changed();
}

void Door::signOut() {
    m_locked = false;
    m_closed = true;
    m_errorText.clear();
    m_errorHint.clear();
    emit signedOut();
    emit changed();
}

void Door::signIn(const QString& name, const QString& password) {
    tryKey(name.toStdString(), password.toStdString());
}

void Door::unlock(const QString& password) {
    tryKey(m_session.caller().name(), password.toStdString());
}

void Door::tryKey(const std::optional<std::string>& name, const std::string& password) {
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_errorText.clear();
    m_errorHint.clear();
    emit changed();
    m_workers.submit([self = QPointer<Door>(this), host = &m_session.host(), name, password] {
        auto caller = host->signIn(name, password);
        QMetaObject::invokeMethod(
            qApp,
            [self, caller = std::move(caller)] {
                if (self) {
                    self->answered(caller);
                }
            },
            Qt::QueuedConnection);
    });
}

void Door::answered(const Result<Caller>& caller) {
    m_busy = false;
    if (!caller) {
        say(caller.error());
        return;
    }
    const bool wasLocked = std::exchange(m_locked, false);
    m_closed = false;
    m_hasPassword = true;
    m_lock.unlock(Instant::now());
    setLockAfter(m_lockAfter);
    if (!wasLocked) {
        m_session.enter(*caller);
        emit signedIn();
    }
}

void Door::say(const Error& error) {
    const Sentence sentence = m_session.sentence(error);
    m_errorText = QString::fromStdString(sentence.message);
    m_errorHint = QString::fromStdString(sentence.hint);
    emit changed();
}

}  // namespace nuanyang::core::shell
