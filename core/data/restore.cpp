// Putting a backup in the place of a directory's database.
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sodium/core.h>
#include <unistd.h>

#include "core/data/backupcipher.h"
#include "core/data/databasecheck.h"
#include "core/data/databasecopy.h"
#include "core/data/dataservice.h"
#include "core/data/servicecore.h"
#include "core/data/sqliteerror.h"

namespace nuanyang::core::data {

namespace {

namespace fs = std::filesystem;

/// The database that is being made ready, in the directory itself so that it can take its place
/// by a rename. It goes away unless it does.
class StagedDatabase {
public:
    explicit StagedDatabase(const fs::path& directory)
        : m_path(directory / "state" / "restoring.db") {
        remove();
    }
    ~StagedDatabase() { remove(); }
    StagedDatabase(const StagedDatabase&) = delete;
    StagedDatabase& operator=(const StagedDatabase&) = delete;
    const fs::path& path() const { return m_path; }

private:
    void remove() {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            fs::remove(fs::path(m_path.string() + suffix), ignored);
        }
    }
    fs::path m_path;
};

Error damaged(const fs::path& file, const std::string& reason) {
    return corrupt("data.backup.damaged", reason)
        .with("file", file.string())
        .with("reason", reason);
}

Result<void> stage(const fs::path& file, const fs::path& staged,
                   const std::optional<std::string>& passphrase) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) {
        return notFound("data.backup.missing").with("file", file.string());
    }
    if (isEncryptedBackup(file)) {
        if (!passphrase) {
            return denied("data.backup.passphraseNeeded").with("file", file.string());
        }
        return decryptFile(file, staged, *passphrase);
    }
    auto source = openPlain(file);
    if (!source) {
        return damaged(file, source.error().detail);
    }
    auto copied = copyDatabase(**source, staged);
    if (!copied && copied.error().kind != ErrorKind::Unavailable) {
        return damaged(file, copied.error().detail);
    }
    return copied;
}

/// The log goes on with the restore itself, so that it says why the directory went back in time.
Result<AuditHead> recordRestore(Connection& connection, const fs::path& file,
                                std::string_view actor) {
    NY_TRY(connection.run("PRAGMA journal_mode=WAL"));
    NY_TRY(connection.run("BEGIN IMMEDIATE"));
    AuditLog log;
    NY_TRY(log.begin(connection));
    AuditLine line;
    line.author = {std::string(actor), "", "core", "backup.restore"};
    line.operation = "restore";
    line.reason = file.filename().string();
    NY_TRY(log.append(connection, std::move(line)));
    NY_TRY(connection.run("COMMIT"));
    NY_TRY(connection.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    return log.head();
}

/// Brings the old database to rest in one file and keeps it under another name; both names are one
/// file until the new one takes its place.
Result<fs::path> keepOld(const fs::path& directory, const fs::path& database) {
    std::error_code error;
    if (!fs::exists(database, error)) {
        return fs::path();
    }
    if (auto old = openPlain(database)) {
        (void)(*old)->run("PRAGMA wal_checkpoint(TRUNCATE)");  // a damaged one is kept as it is
    }
    const fs::path kept = backupPath(directory, "replaced");
    fs::create_hard_link(database, kept, error);
    if (error) {
        fs::copy_file(database, kept, error);
    }
    for (const char* suffix : {"-wal", "-shm"}) {
        const fs::path beside(database.string() + suffix);
        std::error_code ignored;
        if (!error && fs::exists(beside, ignored)) {
            fs::rename(beside, fs::path(kept.string() + suffix), error);
        }
    }
    if (error) {
        return unavailable("data.backup.failed", error.message())
            .with("file", kept.string())
            .with("reason", error.message());
    }
    return kept;
}

Result<void> replaceDatabase(const fs::path& staged, const fs::path& database,
                             const AuditHead& head) {
    NY_TRY(syncFile(staged));
    std::error_code error;
    fs::rename(staged, database, error);
    if (error) {
        return unavailable("data.backup.failed", error.message())
            .with("file", database.string())
            .with("reason", error.message());
    }
    NY_TRY(AuditHeadFile(database.parent_path() / ServiceCore::auditHeadFileName).replace(head));
    return syncFile(database);
}

}  // namespace

Result<BackupReport> DataService::restoreBackup(const fs::path& directory, const fs::path& file,
                                                std::optional<std::string> passphrase,
                                                std::string_view actor) {
    if (sodium_init() < 0) {
        return internalError("data.internal", "libsodium");
    }
    NY_TRY(checkDirectory(directory, true));
    const DirectoryLock lock =
        NY_TRY(DirectoryLock::take(directory, DirectoryLock::Kind::Exclusive));
    const StagedDatabase staged(directory);
    NY_TRY(stage(file, staged.path(), passphrase));
    AuditHead head;
    {
        auto connection = openPlain(staged.path());
        if (!connection) {
            return damaged(file, connection.error().detail);
        }
        if (auto checked = thoroughCheck(**connection, file); !checked) {
            return std::move(checked).error().with("file", file.string());
        }
        head = NY_TRY(recordRestore(**connection, file, actor));
    }
    const fs::path database = directory / ServiceCore::databaseFileName;
    BackupReport report;
    report.previous = NY_TRY(keepOld(directory, database));
    NY_TRY(replaceDatabase(staged.path(), database, head));
    std::error_code error;
    report.file = database;
    report.bytes = static_cast<std::int64_t>(fs::file_size(database, error));
    report.checked = true;
    return report;
}

}  // namespace nuanyang::core::data
