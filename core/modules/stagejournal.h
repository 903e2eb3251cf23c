#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nuanyang::core::modules {

/// A process that ended while a module was in one of its stages.
struct BrokenOff {
    std::string module;
    std::string stage;
    std::string binary;    ///< `BinaryStamp::key`
    bool crashed = false;  ///< by a signal of its own making; else it was killed, or left by itself
    int signal = 0;
};

/// Writes down which module is in which stage, so that the next process knows who was at work
/// when this one crashed. One small file a process, without syncs: it outlives a crash of the
/// process, and need not outlive one of the machine.
///
/// While a stage runs, signals of a crash are noted too; they then take their ordinary course.
class StageJournal {
public:
    explicit StageJournal(const std::filesystem::path& folder);
    ~StageJournal();
    StageJournal(const StageJournal&) = delete;
    StageJournal& operator=(const StageJournal&) = delete;

    /// What earlier processes left; their files are removed. A process that still runs is let be.
    std::vector<BrokenOff> collect();

    void enter(std::string_view module, std::string_view stage, std::string_view binary);
    void leave();

    /// Gives the calling thread a stack for the signals, so that an overflow is noted as well.
    static void prepareThread();

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
    int m_descriptor = -1;
    char* m_page = nullptr;  ///< the file, mapped: noting a stage costs no call of the system
};

}  // namespace nuanyang::core::modules
