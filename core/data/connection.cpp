#include "core/data/connection.h"

#include <fmt/format.h>

#include "core/data/scopeviews.h"
#include "core/data/sqliteerror.h"
#include "core/data/turnstile.h"

namespace nuanyang::core::data {

namespace {

/// Bytes of the write-ahead log that are kept for the next commits; what a large import needed goes
/// back to the disk.
constexpr std::int64_t largestIdleJournal = 64 << 20;

struct BindValue {
    sqlite3_stmt* statement;
    int position;

    void operator()(std::monostate) const { sqlite3_bind_null(statement, position); }
    void operator()(std::int64_t value) const { sqlite3_bind_int64(statement, position, value); }
    void operator()(double value) const { sqlite3_bind_double(statement, position, value); }
    void operator()(std::string_view value) const {
        sqlite3_bind_text64(statement, position, value.empty() ? "" : value.data(), value.size(),
                            SQLITE_STATIC, SQLITE_UTF8);
    }
    void operator()(const std::string& value) const { (*this)(std::string_view(value)); }
    void operator()(nuanyang::data::Bytes value) const {
        sqlite3_bind_blob64(statement, position,
                            value.empty() ? "" : static_cast<const void*>(value.data()),
                            value.size(), SQLITE_STATIC);
    }
};

}  // namespace

void bindOne(sqlite3_stmt* statement, int position, const Parameter& parameter) {
    std::visit(BindValue{statement, position}, parameter.storage());
}

void bindAll(sqlite3_stmt* statement, Parameters parameters) {
    int position = 0;
    for (const Parameter& parameter : parameters) {
        bindOne(statement, ++position, parameter);
    }
}

std::string_view columnText(sqlite3_stmt* statement, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return {text != nullptr ? text : "",
            static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

nuanyang::data::Bytes columnBytes(sqlite3_stmt* statement, int column) {
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

ScopeKind scopeKindOf(const Scope& scope) {
    if (scope.all) {
        return ScopeKind::Open;
    }
    return scope.units.size() == 1 ? ScopeKind::OneUnit : ScopeKind::Units;
}

Connection::Connection(const ConnectionOptions& options)
    : m_options(options),
      m_rules(options.secret, options.scope == ScopeKind::Open),
      m_guard(options.queryLimit) {}

Connection::~Connection() {
    m_begin.reset();
    m_end.reset();
    m_modules.clear();
    m_service.reset();
    sqlite3_close_v2(m_db);
}

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionOptions& options) {
    std::unique_ptr<Connection> connection(new Connection(options));
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (options.create ? SQLITE_OPEN_CREATE : 0);
    const int rc = sqlite3_open_v2(options.file.c_str(), &connection->m_db, flags, nullptr);
    if (rc != SQLITE_OK) {
        return sqliteError(connection->m_db, rc);
    }
    NY_TRY(connection->setUp());
    return connection;
}

Result<void> Connection::setUp() {
    sqlite3_busy_handler(
        m_db,
        [](void* self, int attempt) {
            auto& connection = *static_cast<Connection*>(self);
            if (attempt == 0) {
                connection.m_waitingSince = std::chrono::steady_clock::now();
            }
            return connection.waitForOthers() ? 1 : 0;
        },
        this);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    m_service.emplace(m_db);
    m_rules.attach(m_db);
    m_guard.attach(m_db);
    addFunctions();
    // No memory mapping: an error of the disk would end the process instead of the statement.
    return run(
        fmt::format("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                    "PRAGMA recursive_triggers=ON; PRAGMA cache_size={};"
                    "PRAGMA journal_size_limit={};",
                    -1024 * m_options.cacheMegabytes, largestIdleJournal));
}

// What depends on the caller alone is the same for the time of a statement: it is called
// deterministic, so that it is asked once and not for each row.
void Connection::addFunctions() {
    constexpr int each = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    constexpr int once = each | SQLITE_DETERMINISTIC;
    const auto add = [this](const char* name, int arguments, int flags, auto* function) {
        sqlite3_create_function_v2(m_db, name, arguments, flags, this, function, nullptr, nullptr,
                                   nullptr);
    };
    using Context = sqlite3_context*;
    add(
        scopeFunction, 1, each, +[](Context context, int, sqlite3_value** values) {
            const auto& connection = *static_cast<Connection*>(sqlite3_user_data(context));
            const bool visible = sqlite3_value_type(values[0]) == SQLITE_INTEGER &&
                                 connection.isVisible(sqlite3_value_int64(values[0]));
            sqlite3_result_int(context, visible ? 1 : 0);
        });
    add(
        scopeUnitFunction, 0, once, +[](Context context, int, sqlite3_value**) {
            const Scope* scope = static_cast<Connection*>(sqlite3_user_data(context))->m_scope;
            if (scope != nullptr && scopeKindOf(*scope) == ScopeKind::OneUnit) {
                sqlite3_result_int64(context, scope->units.front().value);
            }
        });
    add(
        scopeBitsFunction, 0, once, +[](Context context, int, sqlite3_value**) {
            const auto& connection = *static_cast<Connection*>(sqlite3_user_data(context));
            sqlite3_result_int64(context, connection.m_visibleUnits);
        });
    add(
        scopeMoreFunction, 0, once, +[](Context context, int, sqlite3_value**) {
            const auto& connection = *static_cast<Connection*>(sqlite3_user_data(context));
            sqlite3_result_int(context, connection.m_seesMoreUnits ? 1 : 0);
        });
}

// The engine's own handler lets one of several waiting processes starve for seconds.
bool Connection::waitForOthers() {
    const auto waited = std::chrono::steady_clock::now() - m_waitingSince;
    if (waited > m_options.busyLimit) {
        return false;
    }
    pauseBeforeRetry(waited);
    return true;
}

void Connection::setScope(const Scope* scope) {
    m_scope = scope;
    m_visibleUnits = scope != nullptr && scope->all ? -1 : 0;
    m_seesMoreUnits = false;
    if (scope == nullptr || scope->all) {
        return;
    }
    for (const UnitId unit : scope->units) {
        if (unit.value >= 0 && unit.value < 63) {
            m_visibleUnits |= std::int64_t{1} << unit.value;
        } else {
            m_seesMoreUnits = true;
        }
    }
}

bool Connection::isVisible(std::int64_t unit) const {
    return m_scope != nullptr && m_scope->contains(UnitId{unit});
}

Result<void> Connection::run(const std::string& sql) {
    const AccessTurn turn(m_rules, AccessMode::Service, nullptr);
    const int rc = sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) {
        return error(rc, sql);
    }
    return {};
}

Result<LentStatement> Connection::service(std::string_view sql, Parameters parameters) {
    const AccessTurn turn(m_rules, AccessMode::Service, nullptr);
    LentStatement statement = NY_TRY(m_service->take(sql));
    bindAll(statement.get(), parameters);
    return statement;
}

Result<bool> Connection::step(sqlite3_stmt* statement) {
    const AccessTurn turn(m_rules, AccessMode::Service, nullptr);
    const int rc = sqlite3_step(statement);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE) {
        return error(rc, sqlite3_sql(statement));
    }
    return rc == SQLITE_ROW;
}

Result<std::int64_t> Connection::number(std::string_view sql, Parameters parameters) {
    const LentStatement statement = NY_TRY(service(sql, parameters));
    if (!NY_TRY(step(statement.get()))) {
        return notFound("data.row.missing", std::string(sql));
    }
    return sqlite3_column_int64(statement.get(), 0);
}

Result<void> Connection::change(std::string_view sql, Parameters parameters) {
    const LentStatement statement = NY_TRY(service(sql, parameters));
    NY_TRY(step(statement.get()));
    return {};
}

Error Connection::error(int rc, std::string_view sql) const {
    if ((rc & 0xff) == SQLITE_INTERRUPT) {
        return m_guard.interruption();
    }
    return explain(sqliteError(m_db, rc, sql));
}

Error Connection::explain(Error error) const {
    if (error.code != "data.grant.denied") {
        return error;
    }
    const RegisteredModule* module = m_rules.module();
    return std::move(error)
        .with("object", m_rules.refused())
        .with("module", module != nullptr ? module->grants.id : std::string());
}

Result<LentStatement> Connection::takeForModule(StatementCache& cache, std::string_view sql) {
    m_rules.beginCompiling(sql);
    auto taken = cache.take(sql);
    m_rules.endCompiling(taken ? taken->text() : std::string_view());
    if (!taken) {
        return explain(std::move(taken).error());
    }
    return taken;
}

Result<void> Connection::runKept(OwnedStatement& statement, const char* sql) {
    if (!statement) {
        statement = NY_TRY(prepareStatement(m_db, sql));
    }
    const int rc = sqlite3_step(statement.get());
    sqlite3_reset(statement.get());
    return rc == SQLITE_DONE ? Result<void>() : Result<void>(error(rc, sql));
}

Result<void> Connection::beginSnapshot() {
    return runKept(m_begin, "BEGIN");
}

void Connection::endSnapshot() {
    if (sqlite3_get_autocommit(m_db) == 0) {
        // Ending a transaction that only read cannot fail but while a query runs still.
        (void)runKept(m_end, "COMMIT");
    }
}

Connection::ModuleStatements& Connection::statementsOf(const RegisteredModule& module) {
    const auto found = m_modules.find(module.grants.id);
    if (found != m_modules.end() && found->second.generation == module.generation) {
        return found->second;
    }
    if (found != m_modules.end()) {
        m_modules.erase(found);
    }
    return m_modules
        .emplace(std::piecewise_construct, std::forward_as_tuple(module.grants.id),
                 std::forward_as_tuple(m_db, module.generation))
        .first->second;
}

Result<void> Connection::prepareFor(const ModulePtr& module, const ModuleBook& book) {
    const std::uint64_t generation = book.generation();
    if (m_currentModule == module && m_current->bookGeneration == generation) {
        return {};
    }
    m_current = &statementsOf(*module);
    m_currentModule = module;
    if (m_current->bookGeneration == generation) {
        return {};
    }
    ScopeViews views(*this, book);
    NY_TRY(views.install(module, m_views));
    m_current->bookGeneration = generation;
    return {};
}

}  // namespace nuanyang::core::data
