#include "core/data/sqliteerror.h"

#include <cerrno>
#include <fmt/format.h>

namespace nuanyang::core::data {

namespace {

bool saysFull(int cause) {
    return cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
}

/// A COMMIT that could not write leaves the engine's own note of the cause as it was before, so
/// that what the system said last counts as well.
bool isDiskFull(sqlite3* db, int rc, int lastErrno) {
    return (db != nullptr && saysFull(sqlite3_system_errno(db))) ||
           (rc == SQLITE_IOERR_WRITE && saysFull(lastErrno));
}

Error constraintError(int rc, std::string detail) {
    switch (rc) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
            return conflict("data.row.exists", std::move(detail));
        default:
            return invalidInput("data.constraint.violated", std::move(detail));
    }
}

Error ioError(sqlite3* db, int rc, int lastErrno, std::string detail) {
    return isDiskFull(db, rc, lastErrno) ? unavailable("data.file.full", std::move(detail))
                                         : unavailable("data.file.unreadable", std::move(detail));
}

}  // namespace

Error sqliteError(sqlite3* db, int rc, std::string_view sql) {
    const int lastErrno = errno;
    std::string detail = fmt::format("{} ({})", db ? sqlite3_errmsg(db) : sqlite3_errstr(rc), rc);
    if (!sql.empty()) {
        detail += fmt::format(" in: {}", sql);
    }
    switch (rc & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return unavailable("data.file.busy", std::move(detail));
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return unavailable("data.file.readOnly", std::move(detail));
        case SQLITE_FULL:
            return unavailable("data.file.full", std::move(detail));
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR:
            return ioError(db, rc, lastErrno, std::move(detail));
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return corrupt("data.file.corrupt", std::move(detail));
        case SQLITE_CONSTRAINT:
            return constraintError(rc, std::move(detail));
        case SQLITE_AUTH:
            return denied("data.grant.denied", std::move(detail));
        case SQLITE_INTERRUPT:
            return cancelled("call.cancelled", std::move(detail));
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG:
            return invalidInput("data.constraint.violated", std::move(detail));
        default:
            return internalError("data.statement.invalid", std::move(detail));
    }
}

}  // namespace nuanyang::core::data
