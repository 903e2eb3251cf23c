#include "core/data/coreschema.h"

#include <fmt/format.h>

#include "core/data/connection.h"
#include "core/data/turnstile.h"

namespace nuanyang::core::data {

namespace {

constexpr std::chrono::seconds setUpLimit{10};

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

/// What tells whose file it is.
struct FileMarks {
    std::int64_t application = 0;
    std::int64_t version = 0;
    std::int64_t objects = 0;

    bool isBlank() const { return application == 0 && objects == 0; }
};

Result<FileMarks> readMarks(Connection& connection) {
    FileMarks marks;
    marks.application = NY_TRY(connection.number("PRAGMA main.application_id"));
    marks.version = NY_TRY(connection.number("PRAGMA main.user_version"));
    marks.objects = NY_TRY(connection.number("SELECT count(*) FROM main.sqlite_master"));
    return marks;
}

/// In one snapshot, since another process may be setting the file up.
Result<FileMarks> look(Connection& connection) {
    NY_TRY(connection.beginSnapshot());
    auto marks = readMarks(connection);
    connection.endSnapshot();
    return marks;
}

Result<void> create(Connection& connection) {
    NY_TRY(connection.run("PRAGMA journal_mode=WAL"));
    NY_TRY(connection.run("BEGIN IMMEDIATE"));
    NY_TRY(connection.run(tables));
    return connection.run(fmt::format("PRAGMA application_id={}; PRAGMA user_version={}; COMMIT",
                                      applicationId, coreVersion));
}

Result<void> check(const FileMarks& marks) {
    if (marks.application != applicationId) {
        return conflict("data.file.foreign");
    }
    if (marks.version > coreVersion) {
        return conflict("data.file.newer")
            .with("version", std::to_string(marks.version))
            .with("known", std::to_string(coreVersion));
    }
    return {};
}

}  // namespace

Result<void> establishCoreSchema(Connection& connection, Turnstile& turnstile) {
    FileMarks marks = NY_TRY(look(connection));
    if (marks.isBlank()) {
        // Changing the journal's mode knows no waiting: those who set the file up go in turn.
        const Turnstile::Passage passage = NY_TRY(turnstile.enter(setUpLimit));
        marks = NY_TRY(look(connection));
        if (marks.isBlank()) {
            return create(connection);
        }
    }
    return check(marks);
}

}  // namespace nuanyang::core::data
