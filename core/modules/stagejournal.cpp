#include "core/modules/stagejournal.h"

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <signal.h>
#include <sstream>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

#include "core/modules/checksum.h"

namespace nuanyang::core::modules {

namespace fs = std::filesystem;

namespace {

constexpr std::array<int, 5> crashSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr std::size_t pageSize = 256;  // of which the file consists: `00\nmodule\nstage\n`

// What the signal handler may touch: it can neither allocate nor lock.
std::atomic<char*> journalPage{nullptr};
std::atomic<bool> insideStage{false};
std::array<struct sigaction, crashSignals.size()> earlierActions{};

void noteCrash(int signal, siginfo_t* info, void* /*context*/) {
    if (char* page = journalPage.load(); page != nullptr && insideStage.load()) {
        page[0] = static_cast<char>('0' + signal / 10);
        page[1] = static_cast<char>('0' + signal % 10);
    }
    for (std::size_t i = 0; i < crashSignals.size(); ++i) {
        if (crashSignals[i] == signal) {
            ::sigaction(signal, &earlierActions[i], nullptr);
        }
    }
    // A fault happens again on return, with all its circumstances; a signal that was sent does not.
    if (info->si_code <= 0) {
        ::raise(signal);
    }
}

void installHandlers() {
    static const bool installed = [] {
        struct sigaction action {};
        action.sa_sigaction = &noteCrash;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
        for (std::size_t i = 0; i < crashSignals.size(); ++i) {
            ::sigaction(crashSignals[i], &action, &earlierActions[i]);
        }
        return true;
    }();
    (void)installed;
}

/// `00\nmodule\nstage\nbinary\n`; nothing where no stage was under way.
std::optional<BrokenOff> parse(const std::string& text) {
    std::istringstream lines(text);
    BrokenOff found;
    std::string signal;
    if (!std::getline(lines, signal) || !std::getline(lines, found.module) ||
        !std::getline(lines, found.stage) || !std::getline(lines, found.binary) ||
        found.module.empty()) {
        return std::nullopt;
    }
    found.signal = std::atoi(signal.c_str());
    found.crashed = found.signal != 0;
    return found;
}

/// Whether its process is gone: then the lock is free.
bool isAbandoned(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool free = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    ::close(descriptor);
    return free;
}

}  // namespace

StageJournal::StageJournal(const fs::path& folder) : m_folder(folder / "stages") {
    std::error_code failed;
    fs::create_directories(m_folder, failed);
    // Not the number alone: an earlier process of the same one may have left its file.
    std::string name = (m_folder / (std::to_string(::getpid()) + "-XXXXXX")).string();
    m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    m_file = name;
    const std::string blank(pageSize, '\n');
    if (m_descriptor < 0 || ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 ||
        ::pwrite(m_descriptor, blank.data(), pageSize, 0) != static_cast<ssize_t>(pageSize)) {
        return;  // without a journal everything works but the attribution of a crash
    }
    void* mapped = ::mmap(nullptr, pageSize, PROT_READ | PROT_WRITE, MAP_SHARED, m_descriptor, 0);
    if (mapped != MAP_FAILED) {
        m_page = static_cast<char*>(mapped);
        journalPage.store(m_page);
        installHandlers();
    }
}

StageJournal::~StageJournal() {
    if (m_page != nullptr) {
        insideStage.store(false);
        journalPage.store(nullptr);
        ::munmap(m_page, pageSize);
    }
    if (m_descriptor >= 0) {
        std::error_code failed;
        fs::remove(m_file, failed);
        ::close(m_descriptor);
    }
}

std::vector<BrokenOff> StageJournal::collect() {
    std::vector<BrokenOff> found;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(m_folder, failed)) {
        if (entry.path() == m_file || !isAbandoned(entry.path())) {
            continue;
        }
        if (const auto text = readFile(entry.path())) {
            if (auto brokenOff = parse(*text)) {
                found.push_back(std::move(*brokenOff));
            }
        }
        fs::remove(entry.path(), failed);
    }
    return found;
}

void StageJournal::enter(std::string_view module, std::string_view stage, std::string_view binary) {
    if (m_page != nullptr) {
        std::string text = "00\n" + std::string(module) + "\n" + std::string(stage) + "\n" +
                           std::string(binary) + "\n";
        text.resize(pageSize, '\n');
        std::memcpy(m_page, text.data(), pageSize);
        insideStage.store(true);
    }
}

void StageJournal::leave() {
    if (m_page != nullptr) {
        insideStage.store(false);
        std::memset(m_page, '\n', pageSize);
    }
}

void StageJournal::prepareThread() {
    static constexpr std::size_t size = 64 * 1024;
    thread_local const std::vector<char> memory(size);
    stack_t stack{};
    stack.ss_sp = const_cast<char*>(memory.data());
    stack.ss_size = size;
    ::sigaltstack(&stack, nullptr);
}

}  // namespace nuanyang::core::modules
