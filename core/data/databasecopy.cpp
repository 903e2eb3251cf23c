#include "core/data/databasecopy.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <vector>

#include "core/data/sqliteerror.h"

namespace nuanyang::core::data {

namespace {

constexpr int pagesPerStep = 256;

struct CloseDatabase {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
using Target = std::unique_ptr<sqlite3, CloseDatabase>;

Result<Target> openTarget(const std::filesystem::path& file) {
    sqlite3* raw = nullptr;
    const int rc = sqlite3_open_v2(
        file.c_str(), &raw,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
        nullptr);
    Target target(raw);
    if (rc != SQLITE_OK) {
        return sqliteError(raw, rc);
    }
    // Nobody sees the copy before it is whole: syncing each step would only cost time.
    sqlite3_exec(raw, "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr);
    return target;
}

Result<void> copyPages(Connection& source, sqlite3* target, const std::stop_token& stop,
                       Progress* progress) {
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source.handle(), "main");
    if (backup == nullptr) {
        return sqliteError(target, sqlite3_extended_errcode(target));
    }
    int rc = SQLITE_OK;
    while (rc == SQLITE_OK && !stop.stop_requested()) {
        rc = sqlite3_backup_step(backup, pagesPerStep);
        if (progress != nullptr) {
            const int total = sqlite3_backup_pagecount(backup);
            progress->report(total - sqlite3_backup_remaining(backup), total);
        }
    }
    sqlite3_backup_finish(backup);
    if (rc == SQLITE_DONE) {
        return {};
    }
    return rc == SQLITE_OK ? cancelled() : sqliteError(target, rc);
}

}  // namespace

// Reading the source inside of a transaction holds its snapshot: the copy never starts over
// because somebody has written meanwhile.
Result<void> copyDatabase(Connection& source, const std::filesystem::path& target,
                          std::stop_token stop, const std::shared_ptr<Progress>& progress) {
    Target opened = NY_TRY(openTarget(target));
    NY_TRY(source.beginSnapshot());
    NY_TRY(source.number("SELECT count(*) FROM main.sqlite_master"));
    auto copied = copyPages(source, opened.get(), stop, progress.get());
    source.endSnapshot();
    if (copied) {
        // In one file, to be carried away alone; it turns to WAL again when it is restored.
        sqlite3_exec(opened.get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    }
    opened.reset();
    if (!copied) {
        std::error_code ignored;
        std::filesystem::remove(target, ignored);
        return copied;
    }
    return syncFile(target);
}

Result<void> syncFile(const std::filesystem::path& file) {
    for (const std::filesystem::path& path : {file, file.parent_path()}) {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
        const int cause = errno;
        if (descriptor >= 0) {
            ::close(descriptor);
        }
        if (!done) {
            return unavailable("data.backup.failed", std::strerror(cause))
                .with("file", file.string())
                .with("reason", std::strerror(cause));
        }
    }
    return {};
}

std::filesystem::path backupPath(const std::filesystem::path& directory, const std::string& name) {
    std::string stamp = Instant::now().toString();
    std::erase_if(stamp, [](char c) { return c == ':' || c == '.' || c == '-'; });
    std::filesystem::path path = directory / "backups" / fmt::format("{}-{}.db", name, stamp);
    std::error_code error;
    for (int i = 2; std::filesystem::exists(path, error); ++i) {
        path.replace_filename(fmt::format("{}-{}-{}.db", name, stamp, i));
    }
    return path;
}

namespace {

constexpr std::size_t copiesKept = 10;

/// Copies that were made by themselves do not fill the disk: the oldest go. What a purge or a
/// restore has left is never touched.
void dropOldCopies(const std::filesystem::path& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> copies;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().filename().string().substr(0, migrationCopy.size()) == migrationCopy) {
            copies.push_back(entry.path());
        }
    }
    std::sort(copies.begin(), copies.end(), [&error](const auto& left, const auto& right) {
        return std::filesystem::last_write_time(left, error) >
               std::filesystem::last_write_time(right, error);
    });
    for (std::size_t i = copiesKept; i < copies.size(); ++i) {
        std::filesystem::remove(copies[i], error);
    }
}

}  // namespace

Result<std::filesystem::path> keepCopy(ServiceCore& core, const std::string& name) {
    const std::filesystem::path file = backupPath(core.options.directory, name);
    const ReaderPool::Lease source = NY_TRY(core.serviceReader());
    NY_TRY(copyDatabase(*source, file));
    dropOldCopies(file.parent_path());
    return file;
}

}  // namespace nuanyang::core::data
