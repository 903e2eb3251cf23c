#pragma once

#include <set>
#include <sqlite3.h>
#include <string>
#include <string_view>

#include "core/data/modulebook.h"

namespace nuanyang::core::data {

/// On whose behalf a connection prepares statements right now.
enum class AccessMode {
    Service,     ///< the service itself
    Query,       ///< a module's SELECT
    Derived,     ///< a module's free SQL on its derived tables
    Structured,  ///< a change that the service wrote for the module
    Migration,   ///< a migration of the module's
};

/// The grants of a connection: what a statement may touch, decided while it is prepared. One
/// authorizer a connection for its whole life (another one would make every statement prepare
/// again); what changes is the module it looks at.
///
/// Personal tables are read through TEMP views. A view's name is no proof, since a statement can
/// call a CTE by the same name; so each view stands on a *guard*, a second view with a name that
/// no module can know, and only the guard may read the table.
class AccessRules {
public:
    /// `showsAll`: the scoped views of this connection hide nothing.
    AccessRules(std::string secret, bool showsAll)
        : m_secret(std::move(secret)), m_showsAll(showsAll) {}

    void attach(sqlite3* db);
    void set(AccessMode mode, const RegisteredModule* module) {
        m_mode = mode;
        m_module = module;
    }
    /// Around the compiling of a module's statement; `sql` lives until it is over.
    void beginCompiling(std::string_view sql) {
        m_statement = sql;
        m_isCompiling = true;
        m_readByGuards.clear();
    }
    /// The text under which it may be compiled again when it starts: the cache keeps it.
    void endCompiling(std::string_view sql) {
        m_statement = sql;
        m_isCompiling = false;
    }
    /// A table of a publisher's that holds nothing personal.
    void addImpersonal(std::string_view table) { m_neverPersonal.emplace(table); }
    /// A full-text table whose guard stands on this connection.
    void addFullText(std::string_view table) { m_fullText.emplace(table); }
    AccessMode mode() const { return m_mode; }
    const RegisteredModule* module() const { return m_module; }

    /// The name of the guard that checks whether the module may read `name`.
    std::string guardName(std::string_view name) const {
        return m_secret + "g_" + std::string(name);
    }
    /// The guard that only views of the service refer to: reads what it stands for unasked.
    std::string innerName(std::string_view name) const {
        return m_secret + "i_" + std::string(name);
    }

    /// What was refused last, for the error.
    const std::string& refused() const { return m_refused; }

private:
    struct Question {
        int action;
        std::string_view first;
        std::string_view second;
        std::string_view database;
        std::string_view source;
    };
    int decide(const Question& question);
    bool allows(const Question& question) const;
    bool allowsRead(const Question& question) const;
    bool allowsGuardedRead(const Question& question) const;
    bool allowsMigration(const Question& question) const;
    bool allowsChange(const Question& question) const;
    bool isStorageAtWork(std::string_view table) const;
    bool mayBeCounted(std::string_view table) const;
    bool isStored(std::string_view table) const;
    bool isGuard(std::string_view name) const {
        return name.substr(0, m_secret.size()) == m_secret;
    }

    std::string m_secret;
    sqlite3* m_db = nullptr;
    AccessMode m_mode = AccessMode::Service;
    const RegisteredModule* m_module = nullptr;
    std::string m_refused;
    std::string_view m_statement;
    bool m_showsAll;
    bool m_isCompiling = false;
    std::set<std::string, std::less<>> m_readByGuards;
    std::set<std::string, std::less<>> m_neverPersonal;
    std::set<std::string, std::less<>> m_fullText;
};

/// Switches a connection's rules for a while.
class AccessTurn {
public:
    AccessTurn(AccessRules& rules, AccessMode mode, const RegisteredModule* module)
        : m_rules(rules), m_mode(rules.mode()), m_module(rules.module()) {
        rules.set(mode, module);
    }
    ~AccessTurn() { m_rules.set(m_mode, m_module); }
    AccessTurn(const AccessTurn&) = delete;
    AccessTurn& operator=(const AccessTurn&) = delete;

private:
    AccessRules& m_rules;
    AccessMode m_mode;
    const RegisteredModule* m_module;
};

}  // namespace nuanyang::core::data
