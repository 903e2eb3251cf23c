#include "core/data/directorylock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/file.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace nuanyang::core::data {

namespace {

constexpr std::array<std::string_view, 20> networkTypes = {
    "afs",         "beegfs",      "ceph",          "cifs",        "coda",
    "davfs",       "fuse.cephfs", "fuse.davfs",    "fuse.davfs2", "fuse.glusterfs",
    "fuse.rclone", "fuse.s3fs",   "fuse.smbnetfs", "fuse.sshfs",  "fuse.gvfsd-fuse",
    "glusterfs",   "lustre",      "ncpfs",         "smb3",        "smbfs"};

bool isWithin(std::string_view path, std::string_view mount) {
    return mount == "/" || path == mount ||
           (path.size() > mount.size() && path.substr(0, mount.size()) == mount &&
            path[mount.size()] == '/');
}

/// The type of the mount that the path lies in, from the kernel's own table.
std::string mountType(const std::string& path) {
    std::ifstream table("/proc/self/mountinfo");
    std::string best;
    std::string type;
    for (std::string line; std::getline(table, line);) {
        std::istringstream fields(line);
        std::string skipped;
        std::string mount;
        fields >> skipped >> skipped >> skipped >> skipped >> mount;
        const std::size_t dash = line.find(" - ");
        if (dash == std::string::npos || !isWithin(path, mount) || mount.size() < best.size()) {
            continue;
        }
        best = mount;
        type = line.substr(dash + 3, line.find(' ', dash + 3) - dash - 3);
    }
    return type;
}

Error notWritable(const std::filesystem::path& directory, int cause) {
    const char* code =
        cause == ENOSPC || cause == EDQUOT ? "data.file.full" : "data.directory.notWritable";
    return unavailable(code, std::strerror(cause)).with("directory", directory.string());
}

Result<void> tryToWrite(const std::filesystem::path& directory) {
    std::string probe = (directory / ".writable-XXXXXX").string();
    const int descriptor = ::mkstemp(probe.data());
    if (descriptor < 0) {
        return notWritable(directory, errno);
    }
    ::close(descriptor);
    ::unlink(probe.c_str());
    return {};
}

Result<void> createDirectory(const std::filesystem::path& directory) {
    std::error_code error;
    std::filesystem::create_directories(directory, error);
    if (error) {
        return notWritable(directory, error.value());
    }
    // What is kept here is about people: nobody else's to read.
    std::filesystem::permissions(directory, std::filesystem::perms::owner_all, error);
    return {};
}

}  // namespace

bool isNetworkType(std::string_view type) {
    return type.substr(0, 3) == "nfs" ||
           std::find(networkTypes.begin(), networkTypes.end(), type) != networkTypes.end();
}

bool isNetworkFilesystem(const std::filesystem::path& directory) {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(directory, error);
    return !error && isNetworkType(mountType(real.string()));
}

Result<void> checkDirectory(const std::filesystem::path& directory, bool create) {
    std::error_code error;
    if (!std::filesystem::exists(directory, error)) {
        if (!create) {
            return notFound("data.directory.missing").with("directory", directory.string());
        }
        NY_TRY(createDirectory(directory));
    }
    if (!std::filesystem::is_directory(directory, error)) {
        return unavailable("data.directory.notWritable", "not a directory")
            .with("directory", directory.string());
    }
    if (isNetworkFilesystem(directory)) {
        return unavailable("data.file.networkShare").with("directory", directory.string());
    }
    NY_TRY(tryToWrite(directory));
    for (const char* part : {"backups", "state"}) {
        std::filesystem::create_directories(directory / part, error);
        if (error) {
            return notWritable(directory, error.value());
        }
    }
    return {};
}

Result<DirectoryLock> DirectoryLock::take(const std::filesystem::path& directory, Kind kind) {
    const std::filesystem::path file = directory / "state" / "open.lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return notWritable(directory, errno);
    }
    DirectoryLock lock(descriptor);
    if (::flock(descriptor, (kind == Kind::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0) {
        return unavailable("data.file.inUse").with("directory", directory.string());
    }
    return lock;
}

DirectoryLock::~DirectoryLock() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

}  // namespace nuanyang::core::data
