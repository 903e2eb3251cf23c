#include "core/documents/newfile.h"

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace nuanyang::core::documents {

namespace {

namespace fs = std::filesystem;

/// Hidden, and so long a random number that nobody else takes it.
fs::path temporaryName(const fs::path& place) {
    std::random_device random;
    const std::string number = std::to_string(std::uint64_t{random()} << 32U | random());
    return place.parent_path() / ("." + number + ".part");
}

Result<void> flush(const fs::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return notWritten(errno);
    }
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (failed != 0) {
        return notWritten(failed);
    }
    return {};
}

}  // namespace

Error notWritten(int systemError) {
    const std::string reason = std::generic_category().message(systemError);
    return unavailable("documents.file.notWritten").with("reason", reason);
}

Result<NewFile> NewFile::create(const fs::path& place) {
    constexpr mode_t asTheUserWants = 0666;
    std::error_code failed;
    if (fs::is_directory(place, failed)) {
        return notWritten(EISDIR);
    }
    NewFile made(place, temporaryName(place));
    const int descriptor =
        ::open(made.m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, asTheUserWants);
    if (descriptor < 0) {
        made.m_temporary.clear();
        return notWritten(errno);
    }
    ::close(descriptor);
    return made;
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_place(std::move(other.m_place)),
      m_temporary(std::exchange(other.m_temporary, fs::path())) {}

NewFile::~NewFile() {
    if (!m_temporary.empty()) {
        std::error_code ignored;
        fs::remove(m_temporary, ignored);
    }
}

Result<void> NewFile::putInPlace() {
    NY_TRY(flush(m_temporary, O_RDONLY));
    if (::rename(m_temporary.c_str(), m_place.c_str()) != 0) {
        return notWritten(errno);
    }
    m_temporary.clear();
    const fs::path folder = m_place.parent_path();
    return flush(folder.empty() ? fs::path(".") : folder, O_RDONLY | O_DIRECTORY);
}

}  // namespace nuanyang::core::documents
