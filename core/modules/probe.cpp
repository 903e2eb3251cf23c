#include "core/modules/probe.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "core/modules/sdklibrary.h"
#include "sdk/base/json.h"

namespace nuanyang::core::modules {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

/// The environment of this process, with the folder of our libraries on the loader's path: what a
/// module links lies there, and it bears no path of its own.
std::vector<std::string> probeEnvironment() {
    constexpr std::string_view key = "LD_LIBRARY_PATH=";
    std::vector<std::string> variables;
    std::string path = std::string(key) + sdkLibrary().parent_path().string();
    for (char** each = environ; *each != nullptr; ++each) {
        const std::string_view variable = *each;
        if (variable.substr(0, key.size()) == key) {
            path += ":" + std::string(variable.substr(key.size()));
        } else {
            variables.emplace_back(variable);
        }
    }
    variables.push_back(path);
    return variables;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

/// A child process and the end of the pipe that it writes to.
struct Child {
    pid_t process = -1;
    int output = -1;
};

Child spawn(std::vector<std::string> arguments) {
    std::array<int, 2> pipe{-1, -1};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        return {};
    }
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
    sigset_t signals;
    ::sigfillset(&signals);
    ::posix_spawnattr_setsigdefault(&attributes, &signals);
    std::vector<std::string> environment = probeEnvironment();
    Child child{-1, pipe[0]};
    if (::posix_spawn(&child.process, arguments.front().c_str(), &actions, &attributes,
                      pointersTo(arguments).data(), pointersTo(environment).data()) != 0) {
        child.process = -1;
    }
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    return child;
}

/// Everything that the child writes, until it ends or the time is over.
bool readUntil(int descriptor, Clock::time_point deadline, std::string& text) {
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd watched{descriptor, POLLIN, 0};
        const int ready = ::poll(&watched, 1, static_cast<int>(std::max<long>(left.count(), 0)));
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        if (ready <= 0) {
            return false;
        }
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count <= 0) {
            return true;
        }
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

Result<void> verdictOf(const std::string& output) {
    const std::size_t line = output.find("\n{");
    const Json json =
        line == std::string::npos ? Json() : Json::parse(output.substr(line), nullptr, false);
    if (!json.is_object()) {
        return internalError("module.probe.crashed").with("signal", "0");
    }
    if (json.empty()) {
        return {};
    }
    Error error;
    error.kind = static_cast<ErrorKind>(json.value("kind", 0));
    error.code = json.value("code", "module.probe.crashed");
    error.arguments = json.value("arguments", std::map<std::string, std::string>());
    return error;
}

Error named(Error error, const Manifest& manifest, const fs::path& library) {
    return std::move(error).with("module", manifest.id).with("file", library.string());
}

Result<void> waitForVerdict(const Child& child, std::chrono::milliseconds limit) {
    std::string output;
    const bool inTime = readUntil(child.output, Clock::now() + limit, output);
    ::kill(-child.process, SIGKILL);  // what the module may have started there
    int status = 0;
    while (::waitpid(child.process, &status, 0) < 0 && errno == EINTR) {
    }
    if (!inTime) {
        return unavailable("module.probe.timeout")
            .with("seconds", std::to_string(limit.count() / 1000));
    }
    if (WIFSIGNALED(status) && output.find("\n{") == std::string::npos) {
        return internalError("module.probe.crashed")
            .with("signal", std::to_string(WTERMSIG(status)));
    }
    return verdictOf(output);
}

}  // namespace

Result<void> probeLibrary(const fs::path& probeExecutable, const fs::path& library,
                          const Manifest& manifest, std::chrono::milliseconds limit) {
    const Child child =
        spawn({probeExecutable.string(), library.string(), manifest.id, manifest.version.toString(),
               manifest.sha256, manifest.qt.empty() ? "-" : manifest.qt});
    Result<void> verdict =
        unavailable("module.probe.unavailable").with("executable", probeExecutable.string());
    if (child.process > 0) {
        verdict = waitForVerdict(child, limit);
    }
    if (child.output >= 0) {
        ::close(child.output);
    }
    return verdict ? verdict : Result<void>(named(verdict.error(), manifest, library));
}

}  // namespace nuanyang::core::modules
