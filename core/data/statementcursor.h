#pragma once

#include "core/data/connection.h"
#include "sdk/base/call.h"
#include "sdk/data/session.h"

namespace nuanyang::core::data {

/// A module's query that runs.
class StatementCursor final : public nuanyang::data::Cursor, private nuanyang::data::Row {
public:
    StatementCursor(Connection& connection, LentStatement statement, const std::stop_token& stop)
        : m_connection(connection), m_statement(std::move(statement)), m_stop(stop) {}

    /// Compiles and binds; refuses what is not a query.
    static Result<std::unique_ptr<nuanyang::data::Cursor>> open(Connection& connection,
                                                                std::string_view sql,
                                                                Parameters parameters,
                                                                const std::stop_token& stop);

    Result<bool> next() override;
    const nuanyang::data::Row& row() const override { return *this; }

private:
    int columnCount() const override { return m_columnCount; }
    bool textInto(int column, std::string_view& out) const override;
    bool integerInto(int column, std::int64_t& out) const override;
    nuanyang::data::ColumnType type(int column) const override;
    std::int64_t integer(int column) const override {
        return sqlite3_column_int64(m_statement.get(), column);
    }
    double real(int column) const override {
        return sqlite3_column_double(m_statement.get(), column);
    }
    std::string_view text(int column) const override {
        return columnText(m_statement.get(), column);
    }
    nuanyang::data::Bytes bytes(int column) const override {
        return columnBytes(m_statement.get(), column);
    }
    std::string_view columnName(int column) const override {
        const char* name = sqlite3_column_name(m_statement.get(), column);
        return name != nullptr ? name : "";
    }

    Connection& m_connection;
    LentStatement m_statement;
    const std::stop_token& m_stop;
    int m_columnCount = 0;  // from the first row on: compiled again, it can be another
};

/// Fails with `data.statement.invalid` when there are too many or too few.
Result<void> checkParameters(sqlite3_stmt* statement, Parameters parameters);

}  // namespace nuanyang::core::data
