#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/auditrecord.h"
#include "core/data/grants.h"
#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"
#include "sdk/data/event.h"

namespace nuanyang::core::data {

using nuanyang::data::Database;
using nuanyang::data::Event;
using nuanyang::data::WriteSession;

/// How a data directory is opened.
struct OpenOptions {
    std::filesystem::path directory;
    bool create = false;  ///< make the directory and an empty database where there is none
    std::chrono::milliseconds busyLimit{5000};   ///< how long to wait for others
    std::chrono::milliseconds queryLimit{5000};  ///< when the guard ends a module's query
    int readers = 4;                             ///< connections kept for each kind of scope
};

/// What a commit did, for the pump that brings listeners up to date and for watchers.
struct CommitInfo {
    std::vector<std::string> tables;
    bool publishedEvents = false;
    bool insideDelivery = false;  ///< made by an event handler: the pump is running already
};

struct MigrationReport {
    int applied = 0;
    int version = 0;                              ///< the module's schema now
    std::optional<std::filesystem::path> backup;  ///< made before, where there was data
};

struct BackupReport {
    std::filesystem::path file;
    std::int64_t bytes = 0;
    bool checked = false;
    std::filesystem::path previous;  ///< restore: where the replaced database is kept
};

struct TableRows {
    std::string table;
    std::int64_t rows = 0;
};

struct SubjectCounts {
    std::int64_t total = 0;
    std::map<UnitId, std::int64_t> byUnit;
};

/// A consequence: runs inside the listening module's transaction; must not commit it.
using DeliveryHandler =
    std::function<Result<void>(const Call& call, WriteSession& session, const Event& event)>;

class ServiceCore;

/// The data service: one SQLite file with everything that people have entered.
///
/// Thread-safe. Databases and sessions keep what they need alive, but must end before the process
/// does. Several processes may have the same directory open.
class DataService {
public:
    /// Fails with
    /// - `data.directory.missing` (nothing there and `create` is off), `data.directory.notWritable`
    /// - `data.file.networkShare`: file locking cannot be relied on there
    /// - `data.file.newer`: written by a newer version; `data.file.foreign`: not one of ours
    /// - `data.file.corrupt`, `data.file.full`, `data.file.busy`, `data.file.readOnly`
    static Result<std::unique_ptr<DataService>> open(const OpenOptions& options);
    ~DataService();
    DataService(const DataService&) = delete;
    DataService& operator=(const DataService&) = delete;

    const std::filesystem::path& directory() const;

    /// The service as one module sees it. Registering the same id again replaces its grants (a
    /// module that was stopped and started). Fails with `data.grant.invalid` (arguments `module`,
    /// `reason`): a table outside of the prefix, a prefix of somebody else's.
    Result<std::shared_ptr<Database>> database(const ModuleGrants& grants);

    /// Brings the module's tables to the newest of `migrations` (numbered 1, 2, 3 … without gaps).
    /// Fails, with everything as before, with `data.migration.changed` (an applied file has another
    /// checksum), `.newer` (the ledger knows more than the module), `.gap`, `.failed` (arguments
    /// `module file line reason`), `.forbidden` (touches what is not the module's), `.shape` (a
    /// table is not STRICT, or lacks `id`, `voided_at`, `void_reason`, or is not declared).
    Result<MigrationReport> migrate(const ModuleGrants& grants,
                                    const std::vector<Migration>& migrations);
    /// The number of the newest applied migration, 0 for none.
    Result<int> schemaVersion(std::string_view module);

    /// Runs `handler` for the next event that the module listens to and has not handled, in a
    /// write session of the module's that also moves its cursor. False when there is none. Safe
    /// while other processes do the same: each event is handled once. The handler's error rolls
    /// back and is returned; the event stays first in line.
    Result<bool> deliverNext(std::string_view module, Date today, Language language,
                             const DeliveryHandler& handler);
    /// Places the cursor of a module that never listened at the end of the log. Called at each
    /// start of a module; does nothing from the second time on.
    Result<void> beginListening(std::string_view module);
    /// How many events wait for the module.
    Result<std::int64_t> pendingEvents(std::string_view module);
    /// Events in order, for the host's own use.
    Result<std::vector<Event>> eventsAfter(std::int64_t sequence, int limit);

    /// Called after each commit of this process, on the thread that committed, when the writer's
    /// turn is over already; a verb returns after it. One hook; set it before modules start.
    void setAfterCommit(std::function<void(const CommitInfo&)> hook);

    /// Writes a refusal into the audit log, by itself.
    Result<void> recordRefusal(const Call& call, std::string_view module, std::string_view what,
                               std::string_view reason);
    /// Writes something that is no change of a row (a sign-in, a lock) into the audit log.
    Result<void> recordAct(const Call& call, std::string_view module, std::string_view operation,
                           std::string_view reason);
    /// Newest first.
    Result<std::vector<AuditRecord>> listAudit(const AuditFilter& filter);
    /// Compares the chain with itself and with `audit.head`, and the live rows with the log.
    /// Fails only when it cannot look (cancelled, unreadable); breaks are in the verdict.
    Result<AuditVerdict> verifyAudit(std::stop_token stop = {},
                                     const std::shared_ptr<Progress>& progress = {});

    /// A consistent copy, while others write. With a passphrase it is encrypted. The copy is
    /// checked before it gets its name. Fails with `data.backup.exists`, `data.backup.failed`.
    Result<BackupReport> createBackup(const std::filesystem::path& file,
                                      std::optional<std::string> passphrase = {},
                                      std::stop_token stop = {},
                                      const std::shared_ptr<Progress>& progress = {});
    /// Checks the backup, then puts it in the place of the directory's database; the replaced one
    /// is kept in `backups/`. No service may have the directory open. Fails, with everything as
    /// before, with `data.backup.missing`, `.damaged`, `.passphraseNeeded`, `.passphraseWrong`,
    /// `.newer`, `data.file.inUse`.
    static Result<BackupReport> restoreBackup(const std::filesystem::path& directory,
                                              const std::filesystem::path& file,
                                              std::optional<std::string> passphrase = {},
                                              std::string_view actor = "system");

    /// What a purge of the module would destroy.
    Result<std::vector<TableRows>> rowCounts(std::string_view module);
    /// Drops the module's tables, after a backup; leaves a record. The module must be off.
    Result<BackupReport> purge(std::string_view module, const Call& call);

    Result<SubjectCounts> subjectCounts();
    Result<std::optional<UnitId>> unitOf(SubjectId subject);

    /// The program itself, with every privilege and full scope.
    static Caller systemCaller(std::string onBehalfOf = {});

private:
    explicit DataService(std::shared_ptr<ServiceCore> core);
    std::shared_ptr<ServiceCore> m_core;
};

/// The sentences for every `data.*` code, for `Messages::add`.
std::string_view messageCatalog();

}  // namespace nuanyang::core::data
