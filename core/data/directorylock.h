#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

#include "sdk/base/result.h"

namespace nuanyang::core::data {

/// Who has the data directory open: every service shares the lock, a restore has it alone.
class DirectoryLock {
public:
    enum class Kind { Shared, Exclusive };

    /// Fails with `data.file.inUse` when the lock is held in a way that excludes this one.
    static Result<DirectoryLock> take(const std::filesystem::path& directory, Kind kind);

    DirectoryLock(DirectoryLock&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    DirectoryLock& operator=(DirectoryLock&&) = delete;
    ~DirectoryLock();

private:
    explicit DirectoryLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

/// Makes sure that a database can live in the directory. Fails with `data.directory.missing`,
/// `data.directory.notWritable`, `data.file.networkShare`, `data.file.full`.
Result<void> checkDirectory(const std::filesystem::path& directory, bool create);

/// Whether file locks cannot be relied on there: a server keeps the files.
bool isNetworkFilesystem(const std::filesystem::path& directory);
/// The same by the type that the kernel's mount table names: `nfs4`, `fuse.sshfs`.
bool isNetworkType(std::string_view type);

}  // namespace nuanyang::core::data
