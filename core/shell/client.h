#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "core/shell/appearancesettings.h"
#include "core/shell/shell.h"

namespace nuanyang::core::shell {

/// What the main window draws from the first moment on: that the data is being opened, why it
/// could not be, or the shell over it.
class Client : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(nuanyang::core::shell::Shell* shell READ shell NOTIFY changed FINAL)
    Q_PROPERTY(nuanyang::core::shell::AppearanceSettings* appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QString failureHint READ failureHint NOTIFY changed FINAL)
    Q_PROPERTY(QString failureCode READ failureCode NOTIFY changed FINAL)
    Q_PROPERTY(QString directory READ directory CONSTANT FINAL)

public:
    enum State { Opening, Broken, Open };
    Q_ENUM(State)

    Client(AppearanceSettings& appearance, QString directory);
    ~Client() override;

    void open(std::unique_ptr<Shell> shell);
    void fail(const Error& error, const Sentence& sentence);
    void close();

    State state() const { return m_state; }
    Shell* shell() const { return m_shell.get(); }
    AppearanceSettings* appearance() { return &m_appearance; }
    QString failure() const { return m_failure; }
    QString failureHint() const { return m_failureHint; }
    QString failureCode() const { return m_failureCode; }
    QString directory() const { return m_directory; }

    /// Tries to open the data again.
    Q_INVOKABLE void retry();

signals:
    void changed();
    void retryRequested();

private:
    AppearanceSettings& m_appearance;
    QString m_directory;
    State m_state = Opening;
    std::unique_ptr<Shell> m_shell;
    QString m_failure;
    QString m_failureHint;
    QString m_failureCode;
};

}  // namespace nuanyang::core::shell
