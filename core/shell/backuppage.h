#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "core/shell/dialogue.h"
#include "core/shell/session.h"
#include "sdk/ui/usecaserunner.h"

namespace nuanyang::core::shell {

/// A copy of all data into one file, while people work, and the way back to one, in the settings.
class BackupPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(bool mayCreate READ mayCreate CONSTANT FINAL)
    Q_PROPERTY(QString proposedFile READ proposedFile CONSTANT FINAL)
    Q_PROPERTY(bool mayRestore READ mayRestore CONSTANT FINAL)
    /// Backups in the usual places, the newest first.
    Q_PROPERTY(QStringList foundFiles READ foundFiles NOTIFY changed FINAL)
    Q_PROPERTY(QString restoreProblem READ restoreProblem NOTIFY changed FINAL)
    Q_PROPERTY(nuanyang::ui::UseCaseRun* run READ run NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QString errorHint READ errorHint NOTIFY changed FINAL)

public:
    BackupPage(const Session& session, ui::UseCaseRunner& useCases, Dialogue& dialogue,
               QObject* parent = nullptr);
    ~BackupPage() override;

    bool mayCreate() const;
    QString proposedFile() const;
    bool mayRestore() const;
    QStringList foundFiles() const;
    QString restoreProblem() const { return m_restoreProblem; }
    ui::UseCaseRun* run() const { return m_run.get(); }
    bool isRunning() const { return m_run && m_run->isRunning(); }
    QString doneText() const { return m_doneText; }
    QString errorText() const { return m_errorText; }
    QString errorHint() const { return m_errorHint; }

    /// An empty passphrase: not encrypted.
    Q_INVOKABLE void create(const QString& file, const QString& passphrase);
    Q_INVOKABLE void cancel();
    /// Asks first; then the window closes the data, puts the backup in its place and opens it.
    Q_INVOKABLE void restore(const QString& file, const QString& passphrase);

signals:
    void changed();
    void restoreRequested(const QString& file, const QString& passphrase);

private:
    void finish(const Result<BackupDone>& done);

    const Session& m_session;
    ui::UseCaseRunner& m_useCases;
    Dialogue& m_dialogue;
    std::shared_ptr<ui::UseCaseRun> m_run;
    QString m_doneText;
    QString m_errorText;
    QString m_errorHint;
    QString m_restoreProblem;
};

}  // namespace nuanyang::core::shell
