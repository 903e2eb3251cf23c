#include "core/data/migrationrunner.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/data/coreschema.h"
#include "core/data/databasecopy.h"
#include "core/data/tablecheck.h"

namespace nuanyang::core::data {

namespace {

std::string checksumOf(const Migration& migration) {
    return toHex(sha256(migration.sql));
}

/// Where the next statement begins: behind white space and comments.
std::size_t skipBlank(std::string_view sql, std::size_t at) {
    while (at < sql.size()) {
        if (sql.substr(at, 2) == "--") {
            at = std::min(sql.find('\n', at), sql.size());
        } else if (sql.substr(at, 2) == "/*") {
            const std::size_t end = sql.find("*/", at + 2);
            at = end == std::string_view::npos ? sql.size() : end + 2;
        } else if (std::string_view(" \t\r\n;").find(sql[at]) != std::string_view::npos) {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

Result<void> checkNumbers(const ModulePtr& module, const std::vector<Migration>& migrations) {
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        if (migrations[i].number != static_cast<int>(i) + 1) {
            return invalidInput("data.migration.gap")
                .with("module", module->grants.id)
                .with("expected", std::to_string(i + 1))
                .with("found", std::to_string(migrations[i].number));
        }
    }
    return {};
}

std::string joined(const std::set<std::string, std::less<>>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ",") + name;
    }
    return text;
}

/// What the person can do something about keeps its own code; the rest is the file's fault.
bool isOutside(const Error& error) {
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Corrupt ||
           error.kind == ErrorKind::Cancelled;
}

}  // namespace

Error MigrationRunner::failure(std::string_view code, const Migration& migration,
                               std::string reason) const {
    return conflict(std::string(code), reason)
        .with("module", m_module->grants.id)
        .with("file", migration.name)
        .with("reason", reason);
}

Result<MigrationReport> MigrationRunner::run(ServiceCore& core, const ModulePtr& module,
                                             const std::vector<Migration>& migrations) {
    NY_TRY(checkNumbers(module, migrations));
    const WriterQueue::Turn turn = NY_TRY(core.writers.take());
    MigrationRunner runner(core, module,
                           NY_TRY(Connection::open(core.connectionOptions(ScopeKind::Open))));
    NY_TRY(runner.connection().run("PRAGMA foreign_keys=OFF"));
    NY_TRY(runner.readLedger());
    NY_TRY(runner.checkLedger(migrations));
    MigrationReport report;
    report.version = static_cast<int>(migrations.size());
    const std::size_t applied = runner.m_ledger.size();
    if (applied == migrations.size() && NY_TRY(runner.isDeclared())) {
        return report;
    }
    if (applied < migrations.size() && NY_TRY(runner.needsBackup())) {
        report.backup = NY_TRY(keepCopy(core, std::string(migrationCopy) + module->grants.id + "-" +
                                                  std::to_string(applied + 1)));
    }
    for (std::size_t i = applied; i < migrations.size(); ++i) {
        NY_TRY(runner.apply(migrations[i], i + 1 == migrations.size()));
        ++report.applied;
    }
    if (report.applied == 0) {
        NY_TRY(runner.redeclare());
    }
    core.modules.touch();
    return report;
}

Result<void> MigrationRunner::readLedger() {
    const Parameter module(m_module->grants.id);
    const LentStatement rows = NY_TRY(connection().service(
        "SELECT number, name, checksum FROM main.core_migration WHERE module = ? ORDER BY number",
        {&module, 1}));
    m_ledger.clear();
    while (NY_TRY(connection().step(rows.get()))) {
        m_ledger.emplace(sqlite3_column_int(rows.get(), 0),
                         Applied{std::string(columnText(rows.get(), 1)),
                                 std::string(columnText(rows.get(), 2))});
    }
    return {};
}

Result<void> MigrationRunner::checkLedger(const std::vector<Migration>& migrations) const {
    for (const auto& [number, applied] : m_ledger) {
        if (number > static_cast<int>(migrations.size())) {
            return conflict("data.migration.newer")
                .with("module", m_module->grants.id)
                .with("stored", std::to_string(m_ledger.rbegin()->first))
                .with("known", std::to_string(migrations.size()));
        }
        const Migration& migration = migrations[static_cast<std::size_t>(number) - 1];
        if (checksumOf(migration) != applied.checksum) {
            return failure("data.migration.changed", migration, "checksum");
        }
    }
    return {};
}

Result<bool> MigrationRunner::isDeclared() {
    std::set<std::string> stored;
    const Parameter module(m_module->grants.id);
    const LentStatement rows = NY_TRY(connection().service(
        "SELECT name || '|' || subject_column || '|' || unit_column || '|' || secret_columns || '|'"
        " || derived FROM main.core_table WHERE module = ?",
        {&module, 1}));
    while (NY_TRY(connection().step(rows.get()))) {
        stored.emplace(columnText(rows.get(), 0));
    }
    std::set<std::string> declared;
    for (const TableGrant& table : m_module->grants.tables) {
        declared.insert(fmt::format("{}|{}|{}|{}|{}", table.name, table.subjectColumn,
                                    table.unitColumn, joined(table.secretColumns),
                                    table.derived ? 1 : 0));
    }
    return stored == declared;
}

// An empty directory that is being set up has nothing to lose.
Result<bool> MigrationRunner::needsBackup() {
    const std::int64_t subjects =
        NY_TRY(connection().number("SELECT EXISTS (SELECT 1 FROM main.core_subject)"));
    return subjects != 0 || !m_ledger.empty();
}

template <class Work>
Result<void> MigrationRunner::inTransaction(Work work) {
    NY_TRY(connection().run("BEGIN IMMEDIATE"));
    const auto everything = [&]() -> Result<void> {
        NY_TRY(m_writer.log.begin(connection()));
        NY_TRY(work());
        return connection().run("COMMIT");
    };
    auto done = everything();
    if (!done) {
        if (sqlite3_get_autocommit(connection().handle()) == 0) {
            (void)connection().run("ROLLBACK");
        }
        return done;
    }
    m_core.headFile.advance(m_writer.log.head());
    return {};
}

Result<bool> MigrationRunner::isAppliedByNow(const Migration& migration) {
    const Parameter key[] = {m_module->grants.id, migration.number};
    const std::int64_t count = NY_TRY(connection().number(
        "SELECT count(*) FROM main.core_migration WHERE module = ? AND number = ?", key));
    return count != 0;
}

Result<void> MigrationRunner::apply(const Migration& migration, bool isLast) {
    return inTransaction([&]() -> Result<void> {
        if (NY_TRY(isAppliedByNow(migration))) {
            return {};  // another process was faster
        }
        m_writer.capture.begin(CaptureDetail::TableNames);
        const Schema others = NY_TRY(readSchema(false));
        const Schema before = NY_TRY(readSchema(true));
        NY_TRY(runStatements(migration));
        if (NY_TRY(readSchema(false)) != others) {
            return failure("data.migration.forbidden", migration,
                           "an object outside of the module's prefix")
                .with("line", "1")
                .with("object", "main");
        }
        NY_TRY(fillAddedColumns(before));
        NY_TRY(checkForeignKeys(migration));
        if (isLast) {
            NY_TRY(checkTables(connection(), *m_module));
        }
        const auto touched = m_writer.capture.touched();
        NY_TRY(declareTables());
        NY_TRY(enterLedger(migration));
        return checkpoint(touched, before, migration.name);
    });
}

Result<void> MigrationRunner::redeclare() {
    return inTransaction([&]() -> Result<void> {
        NY_TRY(checkTables(connection(), *m_module));
        const Schema before = NY_TRY(readSchema(true));
        std::set<std::string, std::less<>> all;
        for (const TableGrant& table : m_module->grants.tables) {
            all.insert(table.name);
        }
        NY_TRY(declareTables());
        // The declarations are read again when the schema's number changes.
        NY_TRY(connection().run("CREATE TABLE core_touch (id INTEGER); DROP TABLE core_touch"));
        return checkpoint(all, before, "declaration");
    });
}

Result<void> MigrationRunner::runStatements(const Migration& migration) {
    const AccessTurn turn(connection().rules(), AccessMode::Migration, m_module.get());
    const std::string_view sql = migration.sql;
    std::size_t at = skipBlank(sql, 0);
    while (at < sql.size()) {
        const char* tail = nullptr;
        sqlite3_stmt* raw = nullptr;
        int rc = sqlite3_prepare_v2(connection().handle(), sql.data() + at,
                                    static_cast<int>(sql.size() - at), &raw, &tail);
        const OwnedStatement statement(raw);
        for (bool more = rc == SQLITE_OK && statement; more; more = rc == SQLITE_ROW) {
            rc = sqlite3_step(statement.get());
        }
        if (rc != SQLITE_OK && rc != SQLITE_DONE) {
            Error error = connection().error(rc);
            if (isOutside(error)) {
                return error;
            }
            const auto line =
                std::count(sql.begin(), sql.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
            return failure(error.code == "data.grant.denied" ? "data.migration.forbidden"
                                                             : "data.migration.failed",
                           migration, error.detail)
                .with("line", std::to_string(line))
                .with("object", connection().rules().refused());
        }
        at = skipBlank(sql, static_cast<std::size_t>(tail - sql.data()));
    }
    return {};
}

// ALTER TABLE … ADD COLUMN leaves the rows as they are and supplies the default when it reads them;
// the hook that sees changes gets to know the stored part alone and would report NULL as the value
// before. So each row of an audited table whose definition has changed is written once more.
Result<void> MigrationRunner::fillAddedColumns(const Schema& before) {
    const Schema after = NY_TRY(readSchema(true));
    int hadTriggers = 1;
    sqlite3_db_config(connection().handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, -1, &hadTriggers);
    sqlite3_db_config(connection().handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    for (const TableGrant& table : m_module->grants.tables) {
        const auto old = before.find("table " + table.name);
        const auto now = after.find("table " + table.name);
        if (table.derived || old == before.end() || now == after.end() || *old == *now) {
            continue;
        }
        const auto columns = NY_TRY(readColumns(connection(), table.name));
        NY_TRY(connection().run(
            fmt::format("UPDATE main.{0} SET {1} = {1}", table.name, columns.back().name)));
    }
    sqlite3_db_config(connection().handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, hadTriggers, nullptr);
    return {};
}

Result<void> MigrationRunner::checkForeignKeys(const Migration& migration) {
    const LentStatement rows =
        NY_TRY(connection().service("SELECT \"table\", rowid FROM pragma_foreign_key_check"));
    if (NY_TRY(connection().step(rows.get()))) {
        return failure("data.migration.failed", migration,
                       fmt::format("foreign key of {} row {}", columnText(rows.get(), 0),
                                   sqlite3_column_int64(rows.get(), 1)))
            .with("line", "0");
    }
    return {};
}

Result<MigrationRunner::Schema> MigrationRunner::readSchema(bool own) {
    Schema schema;
    const LentStatement rows =
        NY_TRY(connection().service("SELECT type || ' ' || name, tbl_name, sql"
                                    " FROM main.sqlite_master"));
    while (NY_TRY(connection().step(rows.get()))) {
        if (m_module->owns(columnText(rows.get(), 1)) == own) {
            schema.emplace(columnText(rows.get(), 0), columnText(rows.get(), 2));
        }
    }
    return schema;
}

Result<void> MigrationRunner::declareTables() {
    m_writer.shapes.forget();
    NY_TRY(m_writer.shapes.refresh(connection()));
    m_writer.capture.begin(CaptureDetail::Values);
    for (const TableGrant& table : m_module->grants.tables) {
        const std::string secret = joined(table.secretColumns);
        const Parameter values[] = {
            table.name, m_module->grants.id, table.subjectColumn, table.unitColumn,
            secret,     table.derived};
        NY_TRY(connection().change(
            "INSERT INTO main.core_table (name, module, subject_column, unit_column,"
            " secret_columns, derived) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
            " module = excluded.module, subject_column = excluded.subject_column,"
            " unit_column = excluded.unit_column, secret_columns = excluded.secret_columns,"
            " derived = excluded.derived",
            values));
    }
    return {};
}

Result<void> MigrationRunner::enterLedger(const Migration& migration) {
    const std::string checksum = checksumOf(migration);
    const Parameter values[] = {m_module->grants.id, migration.number, migration.name, checksum,
                                Instant::now()};
    return connection().change(
        "INSERT INTO main.core_migration (module, number, name, checksum, applied_at)"
        " VALUES (?, ?, ?, ?, ?)",
        values);
}

// From here on the log vouches for the rows as the migration has left them.
Result<void> MigrationRunner::checkpoint(const std::set<std::string, std::less<>>& touched,
                                         const Schema& before, std::string_view reason) {
    for (Change& change : m_writer.capture.take()) {
        AuditLine line;
        line.author = {"system", "", m_module->grants.id, "migrate"};
        line.operation = change.isInsert ? "insert" : "update";
        line.table = change.shape->name;
        line.row = change.row;
        line.before = std::move(change.before);
        line.after = std::move(change.after);
        line.digest = change.digest;
        line.reason = reason;
        NY_TRY(m_writer.log.append(connection(), std::move(line)));
    }
    const Schema after = NY_TRY(readSchema(true));
    std::set<std::string, std::less<>> tables = touched;
    for (const auto& [object, sql] : before) {
        const auto now = after.find(object);
        if (object.substr(0, 6) == "table " && (now == after.end() || now->second != sql)) {
            tables.insert(object.substr(6));
        }
    }
    m_writer.shapes.forget();
    NY_TRY(m_writer.shapes.refresh(connection()));
    for (const std::string& table : tables) {
        NY_TRY(checkpointTable(table, reason));
    }
    return {};
}

Result<void> MigrationRunner::checkpointTable(const std::string& table, std::string_view reason) {
    const TableShape* shape = m_writer.shapes.find(table);
    if (!m_module->owns(table) || (shape != nullptr && shape->derived)) {
        return {};
    }
    AuditLine line;
    line.author = {"system", "", m_module->grants.id, "migrate"};
    line.operation = "checkpoint";
    line.table = table;
    line.reason = reason;
    if (shape != nullptr && !shape->columns.empty()) {
        line.rowDigests = NY_TRY(digestRows(connection(), *shape));
    }
    return m_writer.log.append(connection(), std::move(line));
}

}  // namespace nuanyang::core::data
