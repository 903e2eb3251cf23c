#include "core/data/coreschema.h"

#include <fmt/format.h>

#include "core/data/connection.h"

namespace nuanyang::core::data {

namespace {

constexpr const char* tables = R"(
CREATE TABLE core_subject (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL
) STRICT;
CREATE INDEX core_subject_unit ON core_subject (unit_id);

CREATE TABLE core_audit (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    module TEXT NOT NULL,
    verb TEXT NOT NULL,
    operation TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER,
    subject INTEGER,
    before TEXT,
    after TEXT,
    digest BLOB,
    row_digests BLOB,
    reason TEXT,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX core_audit_subject ON core_audit (subject) WHERE subject IS NOT NULL;
CREATE INDEX core_audit_many ON core_audit (sequence) WHERE row_digests IS NOT NULL;

CREATE TABLE core_event (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    module TEXT NOT NULL,
    subject INTEGER,
    payload TEXT NOT NULL,
    actor TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE core_cursor (
    module TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE core_migration (
    id INTEGER PRIMARY KEY,
    module TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL,
    UNIQUE (module, number)
) STRICT;

CREATE TABLE core_table (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    module TEXT NOT NULL,
    subject_column TEXT NOT NULL,
    unit_column TEXT NOT NULL,
    secret_columns TEXT NOT NULL,
    derived INTEGER NOT NULL
) STRICT;
)";

Result<void> create(Connection& connection) {
    NY_TRY(connection.run("PRAGMA journal_mode=WAL"));
    NY_TRY(connection.run("BEGIN IMMEDIATE"));
    // Another process may have been faster.
    if (NY_TRY(connection.number("PRAGMA main.application_id")) == applicationId) {
        return connection.run("ROLLBACK");
    }
    NY_TRY(connection.run(tables));
    return connection.run(fmt::format("PRAGMA application_id={}; PRAGMA user_version={}; COMMIT",
                                      applicationId, coreVersion));
}

Result<void> check(std::int64_t application, std::int64_t version) {
    if (application != applicationId) {
        return conflict("data.file.foreign");
    }
    if (version > coreVersion) {
        return conflict("data.file.newer")
            .with("version", std::to_string(version))
            .with("known", std::to_string(coreVersion));
    }
    return {};
}

}  // namespace

Result<void> establishCoreSchema(Connection& connection) {
    const std::int64_t application = NY_TRY(connection.number("PRAGMA main.application_id"));
    if (application == applicationId) {
        return check(application, NY_TRY(connection.number("PRAGMA main.user_version")));
    }
    const std::int64_t objects =
        NY_TRY(connection.number("SELECT count(*) FROM main.sqlite_master"));
    if (application != 0 || objects != 0) {
        return check(application, 0);
    }
    return create(connection);
}

}  // namespace nuanyang::core::data
