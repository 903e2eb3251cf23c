#include "core/data/statementcursor.h"

#include <fmt/format.h>

namespace nuanyang::core::data {

Result<void> checkParameters(sqlite3_stmt* statement, Parameters parameters) {
    const int expected = sqlite3_bind_parameter_count(statement);
    if (expected != static_cast<int>(parameters.size())) {
        return internalError("data.statement.invalid",
                             fmt::format("{} parameters for {} in: {}", parameters.size(), expected,
                                         sqlite3_sql(statement)));
    }
    return {};
}

Result<std::unique_ptr<nuanyang::data::Cursor>> StatementCursor::open(Connection& connection,
                                                                      std::string_view sql,
                                                                      Parameters parameters,
                                                                      const std::stop_token& stop) {
    LentStatement statement = NY_TRY(connection.takeForModule(connection.queries(), sql));
    if (sqlite3_stmt_readonly(statement.get()) == 0 ||
        sqlite3_stmt_isexplain(statement.get()) != 0) {
        return internalError("data.statement.invalid", "not a query: " + std::string(sql));
    }
    NY_TRY(checkParameters(statement.get(), parameters));
    bindAll(statement.get(), parameters);
    connection.guard().begin();
    return std::unique_ptr<nuanyang::data::Cursor>(
        std::make_unique<StatementCursor>(connection, std::move(statement), stop));
}

Result<bool> StatementCursor::next() {
    if (m_stop.stop_requested()) {
        return cancelled();
    }
    const int rc = sqlite3_step(m_statement.get());
    if (rc == SQLITE_ROW) {
        m_columnCount = m_columnCount > 0 ? m_columnCount : sqlite3_column_count(m_statement.get());
        return true;
    }
    if (rc == SQLITE_DONE) {
        return false;
    }
    return m_connection.error(rc, sqlite3_sql(m_statement.get()));
}

// The value is fetched once and asked twice. That is the engine's to forbid between threads; this
// connection is used by one.
bool StatementCursor::textInto(int column, std::string_view& out) const {
    sqlite3_value* value = sqlite3_column_value(m_statement.get(), column);
    if (sqlite3_value_type(value) != SQLITE_TEXT) {
        return false;
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    out = {text, static_cast<std::size_t>(sqlite3_value_bytes(value))};
    return text != nullptr;
}

bool StatementCursor::integerInto(int column, std::int64_t& out) const {
    sqlite3_value* value = sqlite3_column_value(m_statement.get(), column);
    out = sqlite3_value_int64(value);
    return sqlite3_value_type(value) == SQLITE_INTEGER;
}

nuanyang::data::ColumnType StatementCursor::type(int column) const {
    using nuanyang::data::ColumnType;
    switch (sqlite3_column_type(m_statement.get(), column)) {
        case SQLITE_INTEGER:
            return ColumnType::Integer;
        case SQLITE_FLOAT:
            return ColumnType::Real;
        case SQLITE_TEXT:
            return ColumnType::Text;
        case SQLITE_BLOB:
            return ColumnType::Blob;
        default:
            return ColumnType::Null;
    }
}

}  // namespace nuanyang::core::data
