#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

#include "core/access/sessionlock.h"
#include "core/shell/session.h"
#include "core/shell/workers.h"

namespace nuanyang::core::shell {

/// Signing in, and the lock of a window that nobody has touched for a while. GUI thread.
class Door : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    /// Nobody is in: name and password are asked for.
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed FINAL)
    /// Somebody is in, but the password is asked for again.
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool canLock READ canLock NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString roleTitle READ roleTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorHint READ errorHint NOTIFY changed FINAL)

public:
    Door(Session& session, Workers& workers, QObject* parent = nullptr);
    ~Door() override;

    bool isClosed() const { return m_closed; }
    bool isLocked() const { return m_locked; }
    bool isBusy() const { return m_busy; }
    /// Only where there is a password to open it again.
    bool canLock() const { return m_hasPassword; }
    QString name() const;
    QString roleTitle() const;
    QString errorText() const { return m_errorText; }
    QString errorHint() const { return m_errorHint; }

    /// Somebody has to sign in.
    void close();
    void setHasPassword(bool has);
    /// After how long an untouched window locks; 0: never.
    void setLockMinutes(int minutes);
    void setLockAfter(std::optional<std::chrono::minutes> limit);

    Q_INVOKABLE void signIn(const QString& name, const QString& password);
    Q_INVOKABLE void unlock(const QString& password);
    Q_INVOKABLE void lock();
    /// Leaves: the next one signs in.
    Q_INVOKABLE void signOut();

    /// Somebody moved the mouse or pressed a key.
    void touch();

signals:
    void changed();
    void signedIn();
    void signedOut();

private:
    void tryKey(const std::optional<std::string>& name, const std::string& password);
    void answered(const Result<Caller>& caller);
    void say(const Error& error);
    void watchIdle();

    Session& m_session;
    Workers& m_workers;
    QTimer m_idle;
    access::SessionLock m_lock;
    std::optional<std::chrono::minutes> m_lockAfter;
    bool m_closed = false;
    bool m_locked = false;
    bool m_busy = false;
    bool m_hasPassword = false;
    QString m_errorText;
    QString m_errorHint;
};

}  // namespace nuanyang::core::shell
