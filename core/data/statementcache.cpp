#include "core/data/statementcache.h"

#include "core/data/sqliteerror.h"

namespace nuanyang::core::data {

Result<OwnedStatement> prepareStatement(sqlite3* db, std::string_view sql, bool keep) {
    sqlite3_stmt* raw = nullptr;
    const char* tail = nullptr;
    const int rc = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                                      keep ? SQLITE_PREPARE_PERSISTENT : 0, &raw, &tail);
    OwnedStatement statement(raw);
    if (rc != SQLITE_OK) {
        return sqliteError(db, rc, sql);
    }
    const std::string_view rest(tail, sql.data() + sql.size() - tail);
    if (!statement || rest.find_first_not_of(" \t\r\n;") != std::string_view::npos) {
        return internalError("data.statement.invalid", "not one statement: " + std::string(sql));
    }
    return statement;
}

LentStatement::~LentStatement() {
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    if (m_busy != nullptr) {
        *m_busy = false;
    }
}

Result<LentStatement> StatementCache::take(std::string_view sql) {
    const auto found = m_byText.find(sql);
    if (found == m_byText.end()) {
        return add(sql);
    }
    Entry& entry = *found->second;
    if (entry.busy) {
        return LentStatement(NY_TRY(prepareStatement(m_db, sql, false)));
    }
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    entry.busy = true;
    return LentStatement(entry.statement.get(), entry.sql, &entry.busy);
}

Result<LentStatement> StatementCache::add(std::string_view sql) {
    OwnedStatement statement = NY_TRY(prepareStatement(m_db, sql));
    if (m_entries.size() >= m_limit) {
        dropOldest();
    }
    Entry& entry = m_entries.emplace_front(Entry{std::string(sql), std::move(statement), true});
    m_byText.emplace(entry.sql, m_entries.begin());
    return LentStatement(entry.statement.get(), entry.sql, &entry.busy);
}

void StatementCache::dropOldest() {
    for (auto entry = std::prev(m_entries.end()); entry != m_entries.begin(); --entry) {
        if (!entry->busy) {
            m_byText.erase(entry->sql);
            m_entries.erase(entry);
            return;
        }
    }
}

}  // namespace nuanyang::core::data
