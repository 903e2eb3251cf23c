#include "core/data/databasecheck.h"

#include "core/data/auditverification.h"
#include "core/data/coreschema.h"

namespace nuanyang::core::data {

namespace {

Error damaged(const std::filesystem::path& file, const std::string& reason) {
    return corrupt("data.backup.damaged", reason)
        .with("file", file.string())
        .with("reason", reason);
}

Result<void> expectOk(Connection& connection, const char* pragma,
                      const std::filesystem::path& file) {
    auto row = connection.service(pragma);
    if (!row) {
        return damaged(file, row.error().detail);
    }
    const auto stepped = connection.step(row->get());
    if (!stepped || !*stepped || columnText(row->get(), 0) != "ok") {
        return damaged(file,
                       stepped ? std::string(columnText(row->get(), 0)) : stepped.error().detail);
    }
    return {};
}

Result<void> checkOrigin(Connection& connection, const std::filesystem::path& file) {
    const auto application = connection.number("PRAGMA main.application_id");
    if (!application || *application != applicationId) {
        return damaged(file, "application_id");
    }
    const std::int64_t version = NY_TRY(connection.number("PRAGMA main.user_version"));
    if (version > coreVersion) {
        return conflict("data.backup.newer").with("file", file.string());
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<Connection>> openPlain(const std::filesystem::path& file) {
    ConnectionOptions options;
    options.file = file;
    return Connection::open(options);
}

Result<void> quickCheck(const std::filesystem::path& file) {
    const auto connection = NY_TRY(openPlain(file));
    NY_TRY(checkOrigin(*connection, file));
    return expectOk(*connection, "PRAGMA main.quick_check(1)", file);
}

Result<void> thoroughCheck(Connection& connection, const std::filesystem::path& file) {
    NY_TRY(checkOrigin(connection, file));
    NY_TRY(expectOk(connection, "PRAGMA main.integrity_check(1)", file));
    const AuditHead end = NY_TRY(readLogEnd(connection));
    const AuditVerdict verdict =
        NY_TRY(AuditVerification(connection, {}, {}).run(std::optional<AuditHead>(end)));
    if (!verdict.intact()) {
        return damaged(file, verdict.breaks.front().sentence.english);
    }
    return {};
}

}  // namespace nuanyang::core::data
