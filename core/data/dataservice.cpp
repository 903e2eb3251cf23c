#include "core/data/dataservice.h"

#include <sodium/core.h>
#include <sodium/randombytes.h>

#include "core/data/coreschema.h"
#include "core/data/databasecopy.h"
#include "core/data/eventlog.h"
#include "core/data/migrationrunner.h"
#include "core/data/moduledatabase.h"
#include "core/data/servicecore.h"
#include "core/data/writetransaction.h"
#include "sdk/base/callerissuer.h"

namespace nuanyang::core::data {

namespace {

/// Begins the names of the guards: nobody can know it who was not told.
std::string makeSecret() {
    std::array<std::byte, 8> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return "guard_" + toHex(bytes) + "_";
}

Error damaged(const std::filesystem::path& file, std::string detail) {
    return corrupt("data.file.corrupt", std::move(detail)).with("file", file.string());
}

/// An empty file where the head says that there was a log: somebody has cut it.
Result<void> checkEmptiness(ServiceCore& core, Connection& connection, bool fresh) {
    // The head is looked at first: another process that writes moves the log before the head.
    const std::optional<AuditHead> head = NY_TRY(core.headFile.read());
    const AuditHead end = NY_TRY(readLogEnd(connection));
    if (end.sequence != 0) {
        return {};
    }
    if (head && head->sequence > 0) {
        return damaged(core.databaseFile(), "the log is empty, its head is not");
    }
    return head && !fresh ? Result<void>() : core.headFile.replace({});
}

Result<void> prepareFile(ServiceCore& core) {
    std::error_code error;
    const bool exists = std::filesystem::exists(core.databaseFile(), error);
    if (!exists && !core.options.create) {
        return notFound("data.directory.missing")
            .with("directory", core.options.directory.string());
    }
    ConnectionOptions options = core.connectionOptions(ScopeKind::Open);
    options.create = !exists;
    const auto connection = NY_TRY(Connection::open(options));
    if (sqlite3_db_readonly(connection->handle(), "main") == 1) {
        return unavailable("data.file.readOnly").with("file", core.databaseFile().string());
    }
    NY_TRY(establishCoreSchema(*connection, core.writers.turnstile()));
    return checkEmptiness(core, *connection, !exists);
}

}  // namespace

Result<std::unique_ptr<DataService>> DataService::open(const OpenOptions& options) {
    if (sodium_init() < 0) {
        return internalError("data.internal", "libsodium");
    }
    NY_TRY(checkDirectory(options.directory, options.create));
    auto lock = NY_TRY(DirectoryLock::take(options.directory, DirectoryLock::Kind::Shared));
    auto core = std::make_shared<ServiceCore>(options, makeSecret(), std::move(lock));
    if (auto prepared = prepareFile(*core); !prepared) {
        return std::move(prepared).error().with("file", core->databaseFile().string());
    }
    return std::unique_ptr<DataService>(new DataService(std::move(core)));
}

DataService::DataService(std::shared_ptr<ServiceCore> core) : m_core(std::move(core)) {}

DataService::~DataService() = default;

const std::filesystem::path& DataService::directory() const {
    return m_core->options.directory;
}

Result<std::shared_ptr<Database>> DataService::database(const ModuleGrants& grants) {
    return std::shared_ptr<Database>(
        std::make_shared<ModuleDatabase>(m_core, NY_TRY(m_core->modules.add(grants))));
}

Result<MigrationReport> DataService::migrate(const ModuleGrants& grants,
                                             const std::vector<Migration>& migrations) {
    return MigrationRunner::run(*m_core, NY_TRY(m_core->modules.add(grants)), migrations);
}

Result<int> DataService::schemaVersion(std::string_view module) {
    const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
    const Parameter name(module);
    return static_cast<int>(NY_TRY(reader->number(
        "SELECT coalesce(max(number), 0) FROM main.core_migration WHERE module = ?", {&name, 1})));
}

Result<bool> DataService::deliverNext(std::string_view module, Date today, Language language,
                                      const DeliveryHandler& handler) {
    return EventLog(m_core).deliverNext(module, today, language, handler);
}

Result<void> DataService::beginListening(std::string_view module) {
    return EventLog(m_core).beginListening(module);
}

Result<std::int64_t> DataService::pendingEvents(std::string_view module) {
    return EventLog(m_core).pending(module);
}

Result<std::vector<Event>> DataService::eventsAfter(std::int64_t sequence, int limit) {
    return EventLog(m_core).after(sequence, limit);
}

void DataService::setAfterCommit(std::function<void(const CommitInfo&)> hook) {
    const std::lock_guard lock(m_core->hookMutex);
    m_core->hook = std::move(hook);
}

Result<SubjectCounts> DataService::subjectCounts() {
    const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
    const LentStatement rows =
        NY_TRY(reader->service("SELECT unit_id, count(*) FROM main.core_subject GROUP BY unit_id"));
    SubjectCounts counts;
    while (NY_TRY(reader->step(rows.get()))) {
        const std::int64_t count = sqlite3_column_int64(rows.get(), 1);
        counts.byUnit[UnitId{sqlite3_column_int64(rows.get(), 0)}] = count;
        counts.total += count;
    }
    return counts;
}

Result<std::optional<UnitId>> DataService::unitOf(SubjectId subject) {
    const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
    const Parameter id(subject);
    const LentStatement row =
        NY_TRY(reader->service("SELECT unit_id FROM main.core_subject WHERE id = ?", {&id, 1}));
    if (!NY_TRY(reader->step(row.get()))) {
        return std::optional<UnitId>{};
    }
    return std::optional<UnitId>(UnitId{sqlite3_column_int64(row.get(), 0)});
}

Caller DataService::systemCaller(std::string onBehalfOf) {
    Caller::Facts facts;
    facts.name = "system";
    facts.role = "system";
    facts.scope.all = true;
    facts.everyPrivilege = true;
    facts.onBehalfOf = std::move(onBehalfOf);
    return CallerIssuer::issue(std::move(facts));
}

}  // namespace nuanyang::core::data
