#include "core/cli/terminal.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace nuanyang::core::cli {

namespace {

constexpr int pollMilliseconds = 50;  // how soon Ctrl+C ends a question

/// Keeps what is typed off the screen while it lives.
class EchoOff {
public:
    EchoOff() {
        if (::tcgetattr(STDIN_FILENO, &m_before) == 0) {
            termios hidden = m_before;
            hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
        }
    }
    ~EchoOff() {
        if (m_changed) {
            ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
        }
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

enum class Key { Character, End, Nothing };

Key readKey(char& key) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (::poll(&input, 1, pollMilliseconds) <= 0) {
        return Key::Nothing;
    }
    const ssize_t count = ::read(STDIN_FILENO, &key, 1);
    if (count < 0) {
        return errno == EINTR ? Key::Nothing : Key::End;
    }
    return count == 0 ? Key::End : Key::Character;
}

void show(const std::string& text) {
    std::fputs(text.c_str(), stderr);
    std::fflush(stderr);
}

Result<std::string> readHiddenLine(const std::stop_token& stop) {
    std::string line;
    while (!stop.stop_requested()) {
        char key = 0;
        const Key got = readKey(key);
        if (got == Key::End) {
            break;
        }
        if (got == Key::Character && key == '\n') {
            return line;
        }
        if (got == Key::Character && key != '\r') {
            line.push_back(key);
        }
    }
    return cancelled();
}

}  // namespace

bool StandardTerminal::canAsk() const {
    return ::isatty(STDIN_FILENO) != 0;
}

bool StandardTerminal::showsProgress() const {
    return ::isatty(STDERR_FILENO) != 0;
}

Result<std::string> StandardTerminal::askHidden(const std::string& prompt) {
    const EchoOff hidden;
    show(prompt);
    auto line = readHiddenLine(m_stop);
    show("\n");
    return line;
}

std::optional<std::string> StandardTerminal::readLine() {
    std::string line;
    char key = 0;
    while (!m_stop.stop_requested()) {
        const Key got = readKey(key);
        if (got == Key::End) {
            break;
        }
        if (got == Key::Character && key == '\n') {
            return line;
        }
        if (got == Key::Character && key != '\r') {
            line.push_back(key);
        }
    }
    return line.empty() ? std::nullopt : std::optional(line);
}

std::optional<std::string> StandardTerminal::environment(const char* name) const {
    const char* value = std::getenv(name);
    return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

}  // namespace nuanyang::core::cli
