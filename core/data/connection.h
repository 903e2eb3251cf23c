#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <string_view>

#include "core/data/accessrules.h"
#include "core/data/modulebook.h"
#include "core/data/queryguard.h"
#include "core/data/statementcache.h"
#include "sdk/base/caller.h"
#include "sdk/base/result.h"
#include "sdk/data/parameter.h"

namespace nuanyang::core::data {

using nuanyang::data::Parameter;
using nuanyang::data::Parameters;

/// Whose rows a connection shows: scoped views are made when it is opened and stay.
enum class ScopeKind {
    Open,     ///< everybody's
    OneUnit,  ///< of one unit: an equation, for which the engine can use an index
    Units,    ///< of any number of units
};
ScopeKind scopeKindOf(const Scope& scope);

struct ConnectionOptions {
    std::filesystem::path file;
    bool create = false;
    ScopeKind scope = ScopeKind::Open;
    std::chrono::milliseconds busyLimit{5000};
    std::chrono::milliseconds queryLimit{5000};
    int cacheMegabytes = 16;  ///< of pages, at most; taken as they are read
    std::string secret;       ///< begins the names of the guards: see AccessRules
};

/// One connection to the file, set up the way the service needs it. Used by one thread at a time.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const ConnectionOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_db; }
    ScopeKind scopeKind() const { return m_options.scope; }
    AccessRules& rules() { return m_rules; }
    QueryGuard& guard() { return m_guard; }

    /// Runs statements as the service.
    Result<void> run(const std::string& sql);
    /// One number as the service, from a statement that is kept.
    Result<std::int64_t> number(std::string_view sql, Parameters parameters = {});
    /// A statement of the service's own, kept.
    Result<LentStatement> service(std::string_view sql, Parameters parameters = {});
    /// Steps; true at a row, false at the end.
    Result<bool> step(sqlite3_stmt* statement);
    /// Runs a statement of the service's own to its end.
    Result<void> change(std::string_view sql, Parameters parameters);

    /// What the engine said about `rc`, with what the guard and the rules know about it.
    Error error(int rc, std::string_view sql = {}) const;

    /// Adds to a refusal who asked for what.
    Error explain(Error error) const;
    /// A transaction for reading: what it sees stays as it is until the end.
    Result<void> beginSnapshot();
    void endSnapshot();

    /// Sees to it that the scoped views that the module may read are there, as `book` has them.
    Result<void> prepareFor(const ModulePtr& module, const ModuleBook& book);
    /// Whose rows are shown from now on, where the connection's kind is not open. Borrowed.
    void setScope(const Scope* scope);
    bool isVisible(std::int64_t unit) const;

    /// Statements of the module that is being served (`prepareFor`): its own SQL, and what the
    /// service writes for it. Kept apart, since they were compiled under different rules.
    StatementCache& queries() { return m_current->queries; }
    StatementCache& changes() { return m_current->changes; }
    /// Takes a statement from one of those under the rules of the moment.
    Result<LentStatement> takeForModule(StatementCache& cache, std::string_view sql);
    StatementCache& derived() { return m_current->derived; }

private:
    struct ModuleStatements {
        ModuleStatements(sqlite3* db, std::uint64_t made)
            : generation(made), queries(db), changes(db, 64), derived(db, 32) {}
        std::uint64_t generation;
        std::uint64_t bookGeneration = 0;
        StatementCache queries;
        StatementCache changes;
        StatementCache derived;
    };

    explicit Connection(const ConnectionOptions& options);
    Result<void> setUp();
    Result<void> runKept(OwnedStatement& statement, const char* sql);
    void addFunctions();
    bool waitForOthers();
    ModuleStatements& statementsOf(const RegisteredModule& module);

    ConnectionOptions m_options;
    AccessRules m_rules;
    QueryGuard m_guard;
    sqlite3* m_db = nullptr;
    std::chrono::steady_clock::time_point m_waitingSince;
    const Scope* m_scope = nullptr;
    std::int64_t m_visibleUnits = 0;  // a bit for each of the units 0 to 62
    bool m_seesMoreUnits = false;
    std::optional<StatementCache> m_service;
    std::map<std::string, ModuleStatements, std::less<>> m_modules;
    ModuleStatements* m_current = nullptr;
    ModulePtr m_currentModule;
    OwnedStatement m_begin;
    OwnedStatement m_end;
    std::map<std::string, std::string, std::less<>> m_views;  // by name: their SQL
};

/// Binds all parameters. Text and bytes are borrowed until the statement is reset.
void bindAll(sqlite3_stmt* statement, Parameters parameters);
void bindOne(sqlite3_stmt* statement, int position, const Parameter& parameter);

std::string_view columnText(sqlite3_stmt* statement, int column);
nuanyang::data::Bytes columnBytes(sqlite3_stmt* statement, int column);

}  // namespace nuanyang::core::data
