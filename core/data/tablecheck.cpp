#include "core/data/tablecheck.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

#include "core/data/connection.h"

namespace nuanyang::core::data {

namespace {

struct StoredTable {
    std::string name;
    std::string type;
    bool strict = false;
};

struct StoredColumn {
    std::string name;
    std::string type;
    bool isKey = false;
    bool isGenerated = false;
};

Error badShape(const RegisteredModule& module, const std::string& table,
               const std::string& reason) {
    return invalidInput("data.migration.shape", reason)
        .with("module", module.grants.id)
        .with("table", table)
        .with("reason", reason);
}

Result<std::vector<StoredTable>> readTables(Connection& connection,
                                            const RegisteredModule& module) {
    std::vector<StoredTable> tables;
    const LentStatement rows = NY_TRY(connection.service(
        "SELECT name, type, strict FROM pragma_table_list WHERE schema = 'main'"));
    while (NY_TRY(connection.step(rows.get()))) {
        StoredTable table{std::string(columnText(rows.get(), 0)),
                          std::string(columnText(rows.get(), 1)),
                          sqlite3_column_int(rows.get(), 2) != 0};
        if (module.owns(table.name) && table.type != "shadow") {
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

Result<std::vector<StoredColumn>> readStoredColumns(Connection& connection,
                                                    const std::string& table) {
    std::vector<StoredColumn> columns;
    const Parameter name(table);
    const LentStatement rows = NY_TRY(connection.service(
        "SELECT name, type, pk, hidden FROM pragma_table_xinfo(?, 'main')", {&name, 1}));
    while (NY_TRY(connection.step(rows.get()))) {
        columns.push_back(
            {std::string(columnText(rows.get(), 0)), std::string(columnText(rows.get(), 1)),
             sqlite3_column_int(rows.get(), 2) != 0, sqlite3_column_int(rows.get(), 3) > 1});
    }
    return columns;
}

const StoredColumn* find(const std::vector<StoredColumn>& columns, std::string_view name) {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [name](const auto& column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

Result<void> checkAudited(const RegisteredModule& module, const TableGrant& table,
                          const std::vector<StoredColumn>& columns) {
    const StoredColumn* id = find(columns, "id");
    const auto keys = std::count_if(columns.begin(), columns.end(),
                                    [](const auto& column) { return column.isKey; });
    if (id == nullptr || !id->isKey || id->type != "INTEGER" || keys != 1) {
        return badShape(module, table.name, "id INTEGER PRIMARY KEY is missing");
    }
    if (find(columns, "voided_at") == nullptr || find(columns, "void_reason") == nullptr) {
        return badShape(module, table.name, "voided_at or void_reason is missing");
    }
    for (const StoredColumn& column : columns) {
        if (column.isGenerated) {
            return badShape(module, table.name, "generated column " + column.name);
        }
    }
    return {};
}

Result<void> checkDeclaredColumns(const RegisteredModule& module, const TableGrant& table,
                                  const std::vector<StoredColumn>& columns) {
    for (const std::string& column : {table.subjectColumn, table.unitColumn}) {
        if (!column.empty() && find(columns, column) == nullptr &&
            !(table.derived && column == "rowid")) {
            return badShape(module, table.name, "there is no column " + column);
        }
    }
    return {};
}

/// Compiling a change of every column compiles the triggers too, under the module's own rules.
Result<void> checkTriggers(Connection& connection, const RegisteredModule& module,
                           const std::string& table, const std::vector<StoredColumn>& columns) {
    std::string assignments;
    for (const StoredColumn& column : columns) {
        if (!column.isGenerated) {
            assignments +=
                fmt::format("{0}\"{1}\" = \"{1}\"", assignments.empty() ? "" : ", ", column.name);
        }
    }
    const AccessTurn turn(connection.rules(), AccessMode::Structured, &module);
    for (const std::string& sql : {fmt::format("INSERT INTO main.{} DEFAULT VALUES", table),
                                   fmt::format("UPDATE main.{} SET {}", table, assignments),
                                   fmt::format("DELETE FROM main.{}", table)}) {
        if (auto compiled = prepareStatement(connection.handle(), sql, false); !compiled) {
            return badShape(module, table,
                            "a trigger or foreign key leaves the module: " +
                                connection.rules().refused() + " " + compiled.error().detail);
        }
    }
    return {};
}

Result<void> checkTable(Connection& connection, const RegisteredModule& module,
                        const StoredTable& stored) {
    const TableGrant* table = module.table(stored.name);
    if (table == nullptr) {
        return badShape(module, stored.name, "the manifest does not declare it");
    }
    const auto columns = NY_TRY(readStoredColumns(connection, stored.name));
    NY_TRY(checkDeclaredColumns(module, *table, columns));
    if (stored.type == "virtual") {
        return table->derived ? Result<void>()
                              : badShape(module, stored.name, "a full-text table is derived");
    }
    if (!stored.strict) {
        return badShape(module, stored.name, "it is not STRICT");
    }
    if (!table->derived) {
        NY_TRY(checkAudited(module, *table, columns));
    }
    return checkTriggers(connection, module, stored.name, columns);
}

}  // namespace

Result<void> checkTables(Connection& connection, const RegisteredModule& module) {
    const std::vector<StoredTable> tables = NY_TRY(readTables(connection, module));
    for (const StoredTable& table : tables) {
        NY_TRY(checkTable(connection, module, table));
    }
    for (const TableGrant& declared : module.grants.tables) {
        const bool exists = std::any_of(tables.begin(), tables.end(), [&](const auto& table) {
            return table.name == declared.name;
        });
        if (!exists) {
            return badShape(module, declared.name, "declared, but no migration makes it");
        }
    }
    return {};
}

}  // namespace nuanyang::core::data
