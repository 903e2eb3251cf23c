// Exec to first frame and memory at that moment: the client with all modules on and the sample
// group's dashboard filled, against a bare window, in pairs.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <signal.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "tests/bench/measurement.h"

namespace {

namespace fs = std::filesystem;
using namespace nuanyang::bench;

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

double residentMegabytes(pid_t process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("VmRSS:", 0) == 0) {
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
        }
    }
    return 0;
}

pid_t launch(const std::vector<std::string>& words) {
    const pid_t child = ::fork();
    if (child != 0) {
        return child;
    }
    std::vector<char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

/// Starts the program, waits for the byte that says "first frame", and ends it.
std::optional<Start> start(const std::vector<std::string>& words) {
    int ends[2];
    if (::pipe(ends) != 0) {
        return std::nullopt;
    }
    ::setenv("NUANYANG_FRAME_FD", std::to_string(ends[1]).c_str(), 1);
    Start measured;
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = launch(words);
    ::close(ends[1]);
    char byte = 0;
    const bool drawn = ::read(ends[0], &byte, 1) == 1;
    measured.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    measured.megabytes = residentMegabytes(child);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    return drawn ? std::optional(measured) : std::nullopt;
}

std::string text(const std::vector<double>& client, const std::vector<double>& bare,
                 const char* unit) {
    char line[96];
    std::snprintf(line, sizeof line, "client %.1f %s, bare %.1f %s", median(client), unit,
                  median(bare), unit);
    return line;
}

}  // namespace

int main() {
    constexpr int rounds = 21;
    const fs::path bin = fs::read_symlink("/proc/self/exe").parent_path();
    const fs::path data =
        fs::temp_directory_path() / ("nuanyang-startup-" + std::to_string(::getpid()));
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    ::setenv("QT_QUICK_BACKEND", "software", 1);
    const std::string init =
        (bin / "nuanyangctl").string() + " --data " + data.string() + " init --sample >&2";
    if (std::system(init.c_str()) != 0) {
        return 1;
    }
    const std::vector<std::string> bare{(bin / "barewindow").string()};
    const std::vector<std::string> client{(bin / "nuanyang").string(), "--data", data.string()};
    std::vector<double> times, memories, bareTimes, clientTimes, bareMemories, clientMemories;
    bool all = start(bare) && start(client);  // warm: the probe's result and the page cache
    for (int round = 0; all && round < rounds; ++round) {
        const auto b = start(bare);
        const auto c = start(client);
        all = b && c;
        if (all) {
            times.push_back(c->milliseconds / b->milliseconds);
            memories.push_back(c->megabytes / b->megabytes);
            bareTimes.push_back(b->milliseconds);
            clientTimes.push_back(c->milliseconds);
            bareMemories.push_back(b->megabytes);
            clientMemories.push_back(c->megabytes);
        }
    }
    fs::remove_all(data);
    if (!all) {
        std::cerr << "a program did not draw its first frame\n";
        return 1;
    }
    print({"first frame, dashboard filled", median(times), 2.0, Bound::AtMost, "x",
           text(clientTimes, bareTimes, "ms")});
    print({"memory at the first frame", median(memories), 1.6, Bound::AtMost, "x",
           text(clientMemories, bareMemories, "MB")});
    return 0;
}
