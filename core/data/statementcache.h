#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <unordered_map>

#include "sdk/base/result.h"

namespace nuanyang::core::data {

struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using OwnedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Compiles one statement; fails with `data.statement.invalid` when there is more than one.
Result<OwnedStatement> prepareStatement(sqlite3* db, std::string_view sql, bool keep = true);

/// A statement on loan: reset and without parameters again when it is given back.
class LentStatement {
public:
    LentStatement(sqlite3_stmt* statement, std::string_view text, bool* busy)
        : m_statement(statement), m_text(text), m_busy(busy) {}
    explicit LentStatement(OwnedStatement owned)
        : m_statement(owned.get()), m_text(sqlite3_sql(m_statement)), m_owned(std::move(owned)) {}
    LentStatement(LentStatement&& other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr)),
          m_text(other.m_text),
          m_busy(std::exchange(other.m_busy, nullptr)),
          m_owned(std::move(other.m_owned)) {}
    LentStatement& operator=(LentStatement&&) = delete;
    ~LentStatement();
    sqlite3_stmt* get() const { return m_statement; }
    /// Lives as long as the statement.
    std::string_view text() const { return m_text; }

private:
    sqlite3_stmt* m_statement;
    std::string_view m_text;
    bool* m_busy = nullptr;
    OwnedStatement m_owned;
};

/// Compiled statements of one module on one connection, by their text; the least recently used go.
class StatementCache {
public:
    explicit StatementCache(sqlite3* db, std::size_t limit = 128) : m_db(db), m_limit(limit) {}

    /// A statement that is running already is compiled once more, for this use alone.
    Result<LentStatement> take(std::string_view sql);
    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        std::string sql;
        OwnedStatement statement;
        bool busy = false;
    };
    using Entries = std::list<Entry>;

    Result<LentStatement> add(std::string_view sql);
    void dropOldest();

    sqlite3* m_db;
    std::size_t m_limit;
    Entries m_entries;  // most recently used first
    std::unordered_map<std::string_view, Entries::iterator> m_byText;
};

}  // namespace nuanyang::core::data
