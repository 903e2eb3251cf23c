#include "core/data/accessrules.h"

#include <algorithm>

namespace nuanyang::core::data {

namespace {

std::string_view text(const char* value) {
    return value != nullptr ? std::string_view(value) : std::string_view();
}

bool isSchemaTable(std::string_view name) {
    return name == "sqlite_master" || name == "sqlite_temp_master";
}

/// Table-valued functions without access to anything stored.
bool isPureTable(std::string_view name) {
    return name == "json_each" || name == "json_tree";
}

bool isDangerousFunction(std::string_view name) {
    return name == "load_extension" || name == "fts3_tokenizer";
}

/// Whether a statement reaches around the views that cover the tables. A word too many is refused.
bool namesDatabase(std::string_view sql) {
    constexpr std::string_view word = "main";
    const auto same = [](char a, char b) { return (a | 0x20) == b; };
    return std::search(sql.begin(), sql.end(), word.begin(), word.end(), same) != sql.end();
}

}  // namespace

void AccessRules::attach(sqlite3* db) {
    m_db = db;
    sqlite3_set_authorizer(
        db,
        [](void* self, int action, const char* first, const char* second, const char* database,
           const char* source) {
            return static_cast<AccessRules*>(self)->decide(
                {action, text(first), text(second), text(database), text(source)});
        },
        this);
}

int AccessRules::decide(const Question& question) {
    if (m_mode == AccessMode::Service) {
        return SQLITE_OK;
    }
    if (question.action == SQLITE_READ && isGuard(question.source)) {
        m_readByGuards.emplace(question.first);
    }
    if (m_module != nullptr && allows(question)) {
        return SQLITE_OK;
    }
    m_refused = question.first.empty() ? question.second : question.first;
    return SQLITE_DENY;
}

bool AccessRules::allows(const Question& question) const {
    switch (question.action) {
        case SQLITE_SELECT:
        case SQLITE_RECURSIVE:
            return true;
        case SQLITE_FUNCTION:
            return !isDangerousFunction(question.second);
        case SQLITE_READ:
            return allowsRead(question);
        case SQLITE_PRAGMA:  // full-text search asks it itself
            return question.first == "data_version" && question.second.empty();
        case SQLITE_INSERT:
        case SQLITE_UPDATE:
        case SQLITE_DELETE:
            return allowsChange(question);
        default:
            return m_mode == AccessMode::Migration && allowsMigration(question);
    }
}

bool AccessRules::allowsRead(const Question& question) const {
    const std::string_view table = question.first;
    if (isGuard(question.source) || isGuard(table)) {
        return allowsGuardedRead(question);
    }
    if (isPureTable(table) || (isSchemaTable(table) && question.second == "ROWID")) {
        return true;
    }
    if (isStorageAtWork(table)) {
        return true;
    }
    if (m_mode == AccessMode::Migration) {
        return m_module->owns(table) || isSchemaTable(table);
    }
    if (question.database == "temp") {
        return m_module->mayRead(table);
    }
    if (question.database.empty() && !isStored(table)) {
        return true;  // a CTE of which no column is read
    }
    if (question.second.empty() && mayBeCounted(table)) {
        return true;
    }
    if (!m_module->owns(table)) {  // a foreign key asks for the subject that it points at
        return m_mode == AccessMode::Structured && table == "core_subject";
    }
    switch (m_mode) {
        case AccessMode::Structured:
            return true;
        case AccessMode::Derived:
            return m_module->derived(table) != nullptr || !m_module->isPersonal(table);
        default:
            return !m_module->isPersonal(table);
    }
}

// A full-text table asks its own storage, and itself for the order by rank, while a statement runs;
// a module would have to name them in a statement that is compiled.
bool AccessRules::isStorageAtWork(std::string_view table) const {
    return !m_isCompiling &&
           std::any_of(m_fullText.begin(), m_fullText.end(), [table](const std::string& name) {
               return table.substr(0, name.size()) == name &&
                      (table.size() == name.size() || table[name.size()] == '_');
           });
}

// A table of which no column but its key is read is asked for without saying by whom. Where rows
// are hidden the guard always reads a column, so that such a question is a module's own.
bool AccessRules::mayBeCounted(std::string_view table) const {
    const bool throughGuard =
        m_readByGuards.find(table) != m_readByGuards.end() && !namesDatabase(m_statement);
    if (m_showsAll) {
        return throughGuard || m_module->owns(table);
    }
    return throughGuard && m_neverPersonal.find(table) != m_neverPersonal.end();
}

bool AccessRules::isStored(std::string_view table) const {
    return sqlite3_table_column_metadata(m_db, "main", std::string(table).c_str(), nullptr, nullptr,
                                         nullptr, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool AccessRules::allowsGuardedRead(const Question& question) const {
    const std::string_view table = question.first;
    if (isGuard(table)) {
        if (question.database != "temp") {
            return false;
        }
        const std::string_view name = table.substr(m_secret.size());
        return name.substr(0, 2) == "i_" || m_module->mayRead(name.substr(2));
    }
    if (question.database == "temp" || isPureTable(table)) {
        return isPureTable(table) || m_module->mayRead(table);
    }
    const std::string_view guarded = question.source.substr(m_secret.size() + 2);
    return table == guarded || table == "core_subject";
}

bool AccessRules::allowsChange(const Question& question) const {
    const std::string_view table = question.first;
    if (isSchemaTable(table)) {
        // Connecting a virtual table compiles such a statement and never runs it; running one is
        // impossible, since the connection is defensive.
        return m_mode == AccessMode::Migration || question.action == SQLITE_UPDATE;
    }
    if (question.database == "temp" || !m_module->owns(table)) {
        return false;
    }
    switch (m_mode) {
        case AccessMode::Structured:
        case AccessMode::Migration:
            return true;
        case AccessMode::Derived:
            return m_module->derived(table) != nullptr;
        default:
            return false;
    }
}

bool AccessRules::allowsMigration(const Question& question) const {
    switch (question.action) {
        case SQLITE_CREATE_TABLE:
        case SQLITE_DROP_TABLE:
            return question.database == "main" && m_module->owns(question.first);
        case SQLITE_CREATE_INDEX:
        case SQLITE_DROP_INDEX:
        case SQLITE_CREATE_TRIGGER:
        case SQLITE_DROP_TRIGGER:
            return question.database == "main" && m_module->owns(question.second);
        case SQLITE_ALTER_TABLE:
            return question.first == "main" && m_module->owns(question.second);
        case SQLITE_CREATE_VTABLE:
            return m_module->owns(question.first) && question.second == "fts5";
        case SQLITE_DROP_VTABLE:
            return m_module->owns(question.first);
        case SQLITE_REINDEX:
            return true;
        default:
            return false;
    }
}

}  // namespace nuanyang::core::data
