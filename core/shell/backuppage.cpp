#include "core/shell/backuppage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <filesystem>

#include "core/access/privileges.h"

namespace nuanyang::core::shell {

BackupPage::BackupPage(const Session& session, ui::UseCaseRunner& useCases, Dialogue& dialogue,
                       QObject* parent)
    : QObject(parent), m_session(session), m_useCases(useCases), m_dialogue(dialogue) {}

BackupPage::~BackupPage() = default;

bool BackupPage::mayCreate() const {
    return m_session.may(access::privilege::createBackup);
}

QString BackupPage::proposedFile() const {
    const QString day = QString::fromStdString(m_session.host().today().toString());
    return QDir::toNativeSeparators(QDir::homePath() + QStringLiteral("/nuanyang-") + day +
                                    QStringLiteral(".db"));
}

bool BackupPage::mayRestore() const {
    return m_session.may(access::privilege::restoreBackup);
}

QStringList BackupPage::foundFiles() const {
    const QDir kept(QString::fromStdString((m_session.host().directory() / "backups").string()));
    QFileInfoList files = kept.entryInfoList({QStringLiteral("*.db")}, QDir::Files);
    files += QDir::home().entryInfoList({QStringLiteral("nuanyang-*.db")}, QDir::Files);
    std::sort(files.begin(), files.end(), [](const QFileInfo& one, const QFileInfo& other) {
        return one.lastModified() > other.lastModified();
    });
    QStringList paths;
    for (const QFileInfo& file : files) {
        paths << QDir::toNativeSeparators(file.absoluteFilePath());
    }
    return paths;
}

void BackupPage::restore(const QString& file, const QString& passphrase) {
    const QFileInfo wanted(file.trimmed());
    m_restoreProblem = wanted.isFile() ? QString() : tr("There is no such file.");
    emit changed();
    if (!m_restoreProblem.isEmpty()) {
        return;
    }
    ui::Question question;
    question.title = tr("Restore this backup?");
    question.text = tr("Nuanyang closes the data, checks “%1”, puts it in the place of the present "
                       "data and opens it. The present data is kept in the folder “backups”. If "
                       "the file fails the check, nothing changes.")
                        .arg(wanted.fileName());
    question.acceptText = tr("Restore");
    question.dangerous = true;
    m_dialogue.ask(question, this,
                   [this, path = wanted.absoluteFilePath(), passphrase](const QString&) {
                       emit restoreRequested(path, passphrase);
                   });
}

void BackupPage::create(const QString& file, const QString& passphrase) {
    if (isRunning()) {
        return;
    }
    m_doneText.clear();
    m_errorText.clear();
    m_errorHint.clear();
    const auto secret =
        passphrase.isEmpty() ? std::nullopt : std::optional(passphrase.toStdString());
    m_run = m_useCases.run(
        this, "backup.create",
        [host = &m_session.host(), path = std::filesystem::path(file.trimmed().toStdString()),
         secret](const Call& call) { return host->createBackup(call, path, secret); },
        [this](const Result<BackupDone>& done) { finish(done); });
    connect(m_run.get(), &ui::UseCaseRun::runningChanged, this, &BackupPage::changed);
    emit changed();
}

void BackupPage::finish(const Result<BackupDone>& done) {
    if (done) {
        m_doneText = tr("The backup is complete and was checked: %1 (%2).")
                         .arg(QString::fromStdString(done->file.string()),
                              QLocale().formattedDataSize(done->bytes));
    } else {
        const Sentence sentence = m_session.sentence(done.error());
        m_errorText = QString::fromStdString(sentence.message);
        m_errorHint = QString::fromStdString(sentence.hint);
    }
    emit changed();
}

void BackupPage::cancel() {
    if (m_run) {
        m_run->cancel();
    }
}

}  // namespace nuanyang::core::shell
