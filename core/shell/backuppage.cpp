#include "core/shell/backuppage.h"

#include <QDir>
#include <QLocale>

#include <filesystem>

#include "core/access/privileges.h"

namespace nuanyang::core::shell {

BackupPage::BackupPage(const Session& session, ui::UseCaseRunner& useCases, QObject* parent)
    : QObject(parent), m_session(session), m_useCases(useCases) {}

BackupPage::~BackupPage() = default;

bool BackupPage::mayCreate() const {
    return m_session.may(access::privilege::createBackup);
}

QString BackupPage::proposedFile() const {
    const QString day = QString::fromStdString(m_session.host().today().toString());
    return QDir::toNativeSeparators(QDir::homePath() + QStringLiteral("/nuanyang-") + day +
                                    QStringLiteral(".db"));
}

QString BackupPage::directory() const {
    return QString::fromStdString(m_session.host().directory().string());
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
