// The changes that the service writes for a module: from names and values, never from its SQL.
#include <algorithm>
#include <fmt/format.h>

#include "core/data/writetransaction.h"

namespace nuanyang::core::data {

namespace {

Error invalidField(const TableGrant& table, std::string_view column) {
    return invalidInput("data.field.invalid")
        .with("table", table.name)
        .with("column", std::string(column));
}

Result<void> checkFields(const TableGrant& table, std::span<const Field> fields) {
    for (const Field& field : fields) {
        if (!isPlainName(field.column)) {
            return invalidField(table, field.column);
        }
    }
    return {};
}

const Field* findField(std::span<const Field> fields, std::string_view column) {
    const auto found = std::find_if(fields.begin(), fields.end(), [column](const Field& field) {
        return field.column == column;
    });
    return found == fields.end() ? nullptr : &*found;
}

void addNames(std::string& sql, std::span<const Field> fields) {
    for (const Field& field : fields) {
        sql += field.column;
        sql += ", ";
    }
}

void dropComma(std::string& sql) {
    sql.resize(sql.size() - 2);
}

void addInsert(std::string& sql, const TableGrant& table, std::span<const Field> first,
               std::span<const Field> second) {
    sql = "INSERT INTO main.";
    sql += table.name;
    if (first.empty() && second.empty()) {
        sql += " DEFAULT VALUES";
        return;
    }
    sql += " (";
    addNames(sql, first);
    addNames(sql, second);
    dropComma(sql);
    sql += ") VALUES (";
    for (std::size_t i = 0; i < first.size() + second.size(); ++i) {
        sql += i == 0 ? "?" : ", ?";
    }
    sql += ')';
}

void addUpsert(std::string& sql, const TableGrant& table, std::span<const Field> key,
               std::span<const Field> fields) {
    addInsert(sql, table, key, fields);
    sql += " ON CONFLICT (";
    addNames(sql, key);
    dropComma(sql);
    sql += ") DO UPDATE SET ";
    for (const Field& field : fields.empty() ? key : fields) {
        sql += fmt::format("{0} = excluded.{0}, ", field.column);
    }
    dropComma(sql);
    sql += table.derived ? "" : " RETURNING id";
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

Result<const TableGrant*> WriteTransaction::ownTable(std::string_view table) {
    const TableGrant* grant = m_module->table(table);
    if (grant == nullptr) {
        return denied("data.grant.denied")
            .with("object", std::string(table))
            .with("module", m_module->grants.id);
    }
    return grant;
}

Result<const TableGrant*> WriteTransaction::writableTable(std::string_view table) {
    const TableGrant* grant = NY_TRY(ownTable(table));
    // What the audit does not know of would be written unseen.
    const TableShape* shape = m_writer.shapes.find(table);
    if (shape == nullptr || shape->derived != grant->derived) {
        return unavailable("data.migration.pending")
            .with("module", m_module->grants.id)
            .with("table", grant->name);
    }
    if (!grant->writePrivilege.empty() && !m_call.caller().may(grant->writePrivilege)) {
        return denied("data.privilege.denied")
            .with("table", grant->name)
            .with("privilege", grant->writePrivilege);
    }
    return grant;
}

Result<int> WriteTransaction::runChange(const std::string& sql, std::span<const Field> first,
                                        std::span<const Field> second,
                                        std::optional<std::int64_t> id, std::int64_t* returned) {
    const AccessTurn turn(connection().rules(), AccessMode::Structured, m_module.get());
    const LentStatement taken = NY_TRY(connection().takeForModule(connection().changes(), sql));
    sqlite3_stmt* statement = taken.get();
    int position = 0;
    for (const auto fields : {first, second}) {
        for (const Field& field : fields) {
            bindOne(statement, ++position, field.value);
        }
    }
    if (id) {
        sqlite3_bind_int64(statement, ++position, *id);
    }
    connection().guard().begin();
    int rc = sqlite3_step(statement);
    while (rc == SQLITE_ROW) {
        if (returned != nullptr) {
            *returned = sqlite3_column_int64(statement, 0);
        }
        rc = sqlite3_step(statement);
    }
    if (rc != SQLITE_DONE) {
        return connection().error(rc, sql);
    }
    return sqlite3_changes(connection().handle());
}

Result<std::optional<Field>> WriteTransaction::missingUnit(const TableGrant& table,
                                                           std::span<const Field> fields) {
    if (table.unitColumn.empty() || findField(fields, table.unitColumn) != nullptr) {
        return std::optional<Field>{};
    }
    const Field* subject = findField(fields, table.subjectColumn);
    const auto* id =
        subject != nullptr ? std::get_if<std::int64_t>(&subject->value.storage()) : nullptr;
    if (id == nullptr) {
        return std::optional<Field>{};
    }
    return std::optional<Field>(Field{table.unitColumn, NY_TRY(unitOf(*id))});
}

Result<std::int64_t> WriteTransaction::insertRow(const TableGrant& table,
                                                 std::span<const Field> fields) {
    NY_TRY(checkFields(table, fields));
    const std::optional<Field> unit = NY_TRY(missingUnit(table, fields));
    const std::span<const Field> more = unit ? std::span(&*unit, 1) : std::span<const Field>();
    addInsert(m_sql, table, fields, more);
    NY_TRY(runChange(m_sql, fields, more));
    const std::int64_t id = sqlite3_last_insert_rowid(connection().handle());
    NY_TRY(settle());
    return id;
}

Result<std::int64_t> WriteTransaction::insert(std::string_view table,
                                              std::span<const Field> fields) {
    return change(table, [&]() -> Result<std::int64_t> {
        return insertRow(*NY_TRY(writableTable(table)), fields);
    });
}

Result<void> WriteTransaction::updateRow(const TableGrant& table, std::int64_t id,
                                         std::span<const Field> fields) {
    NY_TRY(checkFields(table, fields));
    if (fields.empty() || findField(fields, "id") != nullptr) {
        return invalidField(table, fields.empty() ? "" : "id");
    }
    m_sql = "UPDATE main.";
    m_sql += table.name;
    m_sql += " SET ";
    for (const Field& field : fields) {
        m_sql += field.column;
        m_sql += " = ?, ";
    }
    dropComma(m_sql);
    m_sql += " WHERE id = ?";
    const int changed = NY_TRY(runChange(m_sql, fields, {}, id));
    if (changed == 0) {
        return notFound("data.row.missing", m_sql)
            .with("table", table.name)
            .with("row", std::to_string(id));
    }
    return settle();
}

Result<void> WriteTransaction::update(std::string_view table, std::int64_t id,
                                      std::span<const Field> fields) {
    return change(table, [&]() -> Result<void> {
        return updateRow(*NY_TRY(writableTable(table)), id, fields);
    });
}

Result<std::int64_t> WriteTransaction::upsert(std::string_view table, std::span<const Field> key,
                                              std::span<const Field> fields) {
    return change(table, [&]() -> Result<std::int64_t> {
        const TableGrant& grant = *NY_TRY(writableTable(table));
        NY_TRY(checkFields(grant, key));
        NY_TRY(checkFields(grant, fields));
        if (key.empty()) {
            return invalidField(grant, "");
        }
        addUpsert(m_sql, grant, key, fields);
        std::int64_t id = 0;
        NY_TRY(runChange(m_sql, key, fields, std::nullopt, &id));
        NY_TRY(settle());
        return id;
    });
}

Result<void> WriteTransaction::voidOne(const TableGrant& table, std::int64_t id,
                                       std::string_view reason) {
    if (isBlank(reason)) {
        return invalidInput("data.void.reasonMissing").with("table", table.name);
    }
    const Parameter row(id);
    const LentStatement found = NY_TRY(connection().service(
        fmt::format("SELECT voided_at IS NOT NULL FROM main.{} WHERE id = ?", table.name),
        {&row, 1}));
    if (NY_TRY(connection().step(found.get())) && sqlite3_column_int(found.get(), 0) != 0) {
        return conflict("data.row.voided")
            .with("table", table.name)
            .with("row", std::to_string(id));
    }
    const Field fields[] = {{"voided_at", Instant::now()}, {"void_reason", reason}};
    return updateRow(table, id, fields);
}

Result<void> WriteTransaction::voidRow(std::string_view table, std::int64_t id,
                                       std::string_view reason) {
    return change(table, [&]() -> Result<void> {
        const TableGrant& grant = *NY_TRY(writableTable(table));
        m_operation = "void";
        m_reason = reason;
        auto done = voidOne(grant, id, reason);
        m_operation = {};
        m_reason.clear();
        return done;
    });
}

Result<std::int64_t> WriteTransaction::execute(std::string_view sql, Parameters parameters) {
    return change("execute", [&]() -> Result<std::int64_t> {
        const AccessTurn turn(connection().rules(), AccessMode::Derived, m_module.get());
        const LentStatement taken = NY_TRY(connection().takeForModule(connection().derived(), sql));
        sqlite3_stmt* statement = taken.get();
        NY_TRY(checkParameters(statement, parameters));
        bindAll(statement, parameters);
        connection().guard().begin();
        const std::int64_t before = sqlite3_total_changes64(connection().handle());
        int rc = SQLITE_ROW;
        while (rc == SQLITE_ROW) {
            rc = sqlite3_step(statement);
        }
        if (rc != SQLITE_DONE) {
            return connection().error(rc, sql);
        }
        NY_TRY(settle());
        return sqlite3_total_changes64(connection().handle()) - before;
    });
}

}  // namespace nuanyang::core::data
