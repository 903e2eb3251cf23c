// Destroying what a module has stored: a separate act, after its row counts were shown.
#include <fmt/format.h>

#include "core/data/databasecopy.h"
#include "core/data/dataservice.h"
#include "core/data/rowvalues.h"
#include "core/data/servicecore.h"
#include "sdk/base/json.h"

namespace nuanyang::core::data {

namespace {

Result<std::vector<TableRows>> countRows(Connection& connection, std::string_view module) {
    std::vector<TableRows> tables;
    const Parameter name(module);
    {
        const LentStatement rows = NY_TRY(connection.service(
            "SELECT name FROM main.core_table WHERE module = ? AND name IN"
            " (SELECT name FROM main.sqlite_master WHERE type = 'table') ORDER BY name",
            {&name, 1}));
        while (NY_TRY(connection.step(rows.get()))) {
            tables.push_back({std::string(columnText(rows.get(), 0)), 0});
        }
    }
    for (TableRows& table : tables) {
        table.rows =
            NY_TRY(connection.number(fmt::format("SELECT count(*) FROM main.{}", table.table)));
    }
    return tables;
}

/// From here on the log vouches for the table as it is now.
Result<void> checkpoint(Writer& writer, const AuditAuthor& author, const std::string& table) {
    AuditLine line;
    line.author = author;
    line.operation = "checkpoint";
    line.table = table;
    line.reason = "purge";
    const TableShape* shape = writer.shapes.find(table);
    if (shape != nullptr && !shape->columns.empty()) {
        line.rowDigests = NY_TRY(digestRows(*writer.connection, *shape));
    }
    return writer.log.append(*writer.connection, std::move(line));
}

Result<void> forget(Connection& connection, std::string_view module) {
    const Parameter name(module);
    for (const char* table : {"core_table", "core_migration", "core_cursor"}) {
        NY_TRY(connection.change(fmt::format("DELETE FROM main.{} WHERE module = ?", table),
                                 {&name, 1}));
    }
    return {};
}

Result<void> destroy(Writer& writer, std::string_view module, const AuditAuthor& author) {
    Connection& connection = *writer.connection;
    NY_TRY(writer.log.begin(connection));
    writer.capture.begin(CaptureDetail::TableNames);
    const std::vector<TableRows> tables = NY_TRY(countRows(connection, module));
    Json counts = Json::object();
    for (const TableRows& table : tables) {
        counts[table.table] = table.rows;
        NY_TRY(connection.run("DROP TABLE main." + table.table));
    }
    NY_TRY(forget(connection, module));
    AuditLine line;
    line.author = author;
    line.operation = "purge";
    line.before = counts.dump();
    NY_TRY(writer.log.append(connection, std::move(line)));
    writer.shapes.forget();
    NY_TRY(writer.shapes.refresh(connection));
    for (const TableRows& table : tables) {
        NY_TRY(checkpoint(writer, author, table.table));
    }
    NY_TRY(checkpoint(writer, author, "core_table"));
    return checkpoint(writer, author, "core_migration");
}

}  // namespace

Result<std::vector<TableRows>> DataService::rowCounts(std::string_view module) {
    const ReaderPool::Lease reader = NY_TRY(m_core->serviceReader());
    return countRows(*reader, module);
}

Result<BackupReport> DataService::purge(std::string_view module, const Call& call) {
    BackupReport report;
    report.file = NY_TRY(keepCopy(*m_core, "before-purge-" + std::string(module)));
    const WriterQueue::Turn turn = NY_TRY(m_core->writers.take());
    // A connection of its own, without foreign keys: tables go in any order.
    Writer writer(NY_TRY(Connection::open(m_core->connectionOptions(ScopeKind::Open))));
    NY_TRY(writer.connection->run("PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE"));
    NY_TRY(destroy(writer, module, AuditAuthor::of(call, "core")));
    NY_TRY(writer.connection->run("COMMIT"));
    m_core->headFile.advance(writer.log.head());
    m_core->modules.touch();
    std::error_code error;
    report.bytes = static_cast<std::int64_t>(std::filesystem::file_size(report.file, error));
    report.checked = true;
    return report;
}

}  // namespace nuanyang::core::data
