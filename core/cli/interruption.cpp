#include "core/cli/interruption.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#include "core/cli/exitcode.h"

namespace nuanyang::core::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;
int writeEnd = -1;

/// In a signal handler only writing to a pipe is safe; the listener does the rest.
void onSignal(int /*signal*/) {
    if (interrupted != 0) {
        _exit(static_cast<int>(ExitCode::Cancelled));
    }
    interrupted = 1;
    const int saved = errno;
    (void)!::write(writeEnd, "x", 1);
    errno = saved;
}

void handle(int signal) {
    struct sigaction action {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

}  // namespace

Interruption::Interruption() {
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return;
    }
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_listener = std::jthread([this] { listen(); });
    handle(SIGINT);
    handle(SIGTERM);
}

Interruption::~Interruption() {
    if (m_listener.joinable()) {
        (void)!::write(writeEnd, "q", 1);
    }
}

void Interruption::listen() {
    char why = 0;
    while (::read(m_readEnd, &why, 1) < 0 && errno == EINTR) {
    }
    if (why == 'x') {
        m_source.request_stop();
    }
}

}  // namespace nuanyang::core::cli
