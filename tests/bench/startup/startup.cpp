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

/// Of all rounds, the figures of one of the two programs.
struct Rounds {
    std::vector<double> milliseconds;
    std::vector<double> megabytes;

    void add(const Start& start) {
        milliseconds.push_back(start.milliseconds);
        megabytes.push_back(start.megabytes);
    }
};

double ratioOf(const std::vector<double>& ours, const std::vector<double>& bare) {
    std::vector<double> ratios;
    for (std::size_t round = 0; round < ours.size(); ++round) {
        ratios.push_back(ours[round] / bare[round]);
    }
    return median(std::move(ratios));
}

std::string text(const std::vector<double>& values, const char* unit) {
    char line[32];
    std::snprintf(line, sizeof line, "%.1f %s", median(values), unit);
    return line;
}

/// A data directory with the sample group, which goes again.
class SampleGroup {
public:
    explicit SampleGroup(const fs::path& bin)
        : m_data(fs::temp_directory_path() / ("nuanyang-startup-" + std::to_string(::getpid()))) {
        const std::string init =
            (bin / "nuanyangctl").string() + " --data " + m_data.string() + " init --sample >&2";
        m_made = std::system(init.c_str()) == 0;
    }
    ~SampleGroup() {
        std::error_code ignored;
        fs::remove_all(m_data, ignored);
    }
    SampleGroup(const SampleGroup&) = delete;
    SampleGroup& operator=(const SampleGroup&) = delete;

    bool isMade() const { return m_made; }
    std::string folder() const { return m_data.string(); }

private:
    fs::path m_data;
    bool m_made = false;
};

}  // namespace

int main() {
    constexpr int rounds = 21;
    const fs::path bin = fs::read_symlink("/proc/self/exe").parent_path();
    const SampleGroup sample(bin);
    ::setenv("XDG_RUNTIME_DIR", sample.folder().c_str(), 0);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    ::setenv("QT_QUICK_BACKEND", "software", 1);
    const std::vector<std::string> bareWords{(bin / "barewindow").string()};
    const std::vector<std::string> ourWords{(bin / "nuanyang").string(), "--data", sample.folder()};
    Rounds bare, ours;
    // Once before: what is remembered of the modules' checks, and the page cache.
    bool all = sample.isMade() && start(bareWords) && start(ourWords);
    for (int round = 0; all && round < rounds; ++round) {
        const auto b = start(bareWords);
        const auto c = start(ourWords);
        all = b && c;
        if (all) {
            bare.add(*b);
            ours.add(*c);
        }
    }
    if (!all) {
        std::cerr << "a program did not draw its first frame\n";
        return 1;
    }
    print({"exec to first frame, dashboard filled", ratioOf(ours.milliseconds, bare.milliseconds),
           2.0, Bound::AtMost, "x", text(ours.milliseconds, "ms"), text(bare.milliseconds, "ms")});
    print({"memory at the first frame", ratioOf(ours.megabytes, bare.megabytes), 1.6, Bound::AtMost,
           "x", text(ours.megabytes, "MB"), text(bare.megabytes, "MB")});
    return 0;
}
