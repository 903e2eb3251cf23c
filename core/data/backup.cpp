// Copies of the database on request, and what a module's purge keeps before it destroys.
#include <fmt/format.h>

#include "core/data/backupcipher.h"
#include "core/data/databasecheck.h"
#include "core/data/databasecopy.h"
#include "core/data/dataservice.h"
#include "core/data/servicecore.h"

namespace nuanyang::core::data {

namespace {

/// A file on its way: it goes away unless it gets its name.
class PartialFile {
public:
    explicit PartialFile(std::filesystem::path path) : m_path(std::move(path)) { remove(); }
    ~PartialFile() { remove(); }
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    void remove() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    std::filesystem::path m_path;
};

std::filesystem::path partialOf(std::filesystem::path file) {
    file += ".partial";
    return file;
}

Error failed(const std::filesystem::path& file, const std::string& reason) {
    return unavailable("data.backup.failed", reason)
        .with("file", file.string())
        .with("reason", reason);
}

Result<void> checkTarget(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        return conflict("data.backup.exists").with("file", file.string());
    }
    const std::filesystem::path folder = std::filesystem::absolute(file, error).parent_path();
    if (!std::filesystem::is_directory(folder, error)) {
        return failed(file, "no folder " + folder.string());
    }
    return {};
}

Result<BackupReport> giveName(const PartialFile& partial, const std::filesystem::path& file) {
    std::error_code error;
    std::filesystem::permissions(
        partial.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
        error);
    NY_TRY(syncFile(partial.path()));
    std::filesystem::rename(partial.path(), file, error);
    if (error) {
        return failed(file, error.message());
    }
    BackupReport report;
    report.file = file;
    report.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, error));
    report.checked = true;
    return report;
}

}  // namespace

Result<BackupReport> DataService::createBackup(const std::filesystem::path& wanted,
                                               std::optional<std::string> passphrase,
                                               std::stop_token stop,
                                               const std::shared_ptr<Progress>& progress) {
    const std::filesystem::path file = std::filesystem::absolute(wanted);
    NY_TRY(checkTarget(file));
    // A copy in the clear never leaves the data directory when the backup is to be encrypted.
    const PartialFile plain(passphrase
                                ? partialOf(backupPath(m_core->options.directory, "encrypting"))
                                : partialOf(file));
    {
        const ReaderPool::Lease source = NY_TRY(m_core->serviceReader());
        if (auto copied = copyDatabase(*source, plain.path(), std::move(stop), progress); !copied) {
            Error error = std::move(copied).error();
            return error.code == "data.file.unreadable" ? failed(file, error.detail) : error;
        }
    }
    NY_TRY(quickCheck(plain.path()));
    if (!passphrase) {
        return giveName(plain, file);
    }
    const PartialFile encrypted(partialOf(file));
    NY_TRY(encryptFile(plain.path(), encrypted.path(), *passphrase));
    return giveName(encrypted, file);
}

}  // namespace nuanyang::core::data
