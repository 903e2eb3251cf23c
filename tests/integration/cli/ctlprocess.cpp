#include "tests/integration/cli/ctlprocess.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace nuanyang::integration {

namespace {

Json errorOf(const std::string& text) {
    const std::size_t end = text.find_last_not_of('\n');
    if (end == std::string::npos) {
        return {};
    }
    const std::size_t start = text.rfind('\n', end);
    const std::string line = text.substr(start == std::string::npos ? 0 : start + 1);
    const Json document = Json::parse(line, nullptr, false);
    return document.is_object() && document.contains("error") ? document["error"] : Json();
}

std::string errorField(const std::string& text, const char* key) {
    const Json error = errorOf(text);
    return error.is_object() ? error.value(key, std::string()) : std::string();
}

[[noreturn]] void becomeCtl(const std::vector<std::string>& words, const CtlSurroundings& around) {
    std::vector<std::string> variables{"PATH=/usr/bin:/bin"};
    for (const auto& [name, value] : around.environment) {
        variables.push_back(name + "=" + value);
    }
    std::vector<char*> environment;
    for (std::string& variable : variables) {
        environment.push_back(variable.data());
    }
    environment.push_back(nullptr);
    std::vector<std::string> copies{CTL_PATH};
    copies.insert(copies.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    for (std::string& word : copies) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    if (around.inChild) {
        around.inChild();
    }
    ::execve(CTL_PATH, arguments.data(), environment.data());
    ::_exit(127);
}

int exitOf(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Reads both until both are at their end.
void readBoth(int out, int err, CtlRun& run) {
    std::array<pollfd, 2> ends{{{out, POLLIN, 0}, {err, POLLIN, 0}}};
    const std::array<std::string*, 2> texts{&run.out, &run.err};
    for (int open = 2; open > 0 && ::poll(ends.data(), ends.size(), -1) >= 0;) {
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends[i].revents == 0) {
                continue;
            }
            std::array<char, 4096> bytes{};
            const ssize_t count = ::read(ends[i].fd, bytes.data(), bytes.size());
            if (count > 0) {
                texts[i]->append(bytes.data(), static_cast<std::size_t>(count));
            } else {
                ends[i].fd = -1;
                --open;
            }
        }
    }
}

}  // namespace

std::string CtlRun::code() const {
    return errorField(err, "code");
}

std::string CtlRun::message() const {
    return errorField(err, "message");
}

CtlRun runCtl(const std::vector<std::string>& words, const CtlSurroundings& around) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    std::array<int, 2> err{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0 ||
        ::pipe2(err.data(), O_CLOEXEC) != 0) {
        return {};
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        becomeCtl(words, around);
    }
    for (const int end : {in[0], out[1], err[1]}) {
        ::close(end);
    }
    (void)!::write(in[1], around.input.data(), around.input.size());
    ::close(in[1]);
    if (around.interruptAfter) {
        std::this_thread::sleep_for(*around.interruptAfter);
        ::kill(child, SIGINT);
    }
    CtlRun run;
    readBoth(out[0], err[0], run);
    ::close(out[0]);
    ::close(err[0]);
    run.exit = exitOf(child);
    return run;
}

CtlRun typeAtCtl(const std::vector<std::string>& words, const std::vector<TypedLine>& lines,
                 const CtlSurroundings& around) {
    int screen = -1;
    const pid_t child = ::forkpty(&screen, nullptr, nullptr, nullptr);
    if (child == 0) {
        becomeCtl(words, around);
    }
    CtlRun run;
    std::size_t typed = 0;
    std::size_t seen = 0;
    std::array<char, 4096> bytes{};
    for (ssize_t count = 0; (count = ::read(screen, bytes.data(), bytes.size())) > 0;) {
        run.out.append(bytes.data(), static_cast<std::size_t>(count));
        const std::size_t found =
            typed < lines.size() ? run.out.find(lines[typed].after, seen) : std::string::npos;
        if (found != std::string::npos) {
            seen = found + lines[typed].after.size();
            (void)!::write(screen, lines[typed].text.data(), lines[typed].text.size());
            ++typed;
        }
    }
    ::close(screen);
    run.exit = exitOf(child);
    return run;
}

}  // namespace nuanyang::integration
