#include "core/access/signinturn.h"

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <string>
#include <unistd.h>

namespace nuanyang::core::access {

namespace {

/// Each name has one byte of the lock file; two names that share one wait for each other.
off_t byteOf(std::string_view nameKey) {
    return static_cast<off_t>(std::hash<std::string_view>{}(nameKey)&0xFFFFFF);
}

}  // namespace

SignInTurn::SignInTurn(const std::filesystem::path& dataDirectory, std::string_view nameKey) {
    std::error_code ignored;
    std::filesystem::create_directories(dataDirectory / "state", ignored);
    const std::string path = dataDirectory / "state" / "signin.lock";
    m_file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0) {
        return;
    }
    struct flock turn {};
    turn.l_type = F_WRLCK;
    turn.l_whence = SEEK_SET;
    turn.l_start = byteOf(nameKey);
    turn.l_len = 1;
    while (::fcntl(m_file, F_OFD_SETLKW, &turn) != 0 && errno == EINTR) {
    }
}

SignInTurn::~SignInTurn() {
    if (m_file >= 0) {
        ::close(m_file);  // which gives the lock back
    }
}

}  // namespace nuanyang::core::access
