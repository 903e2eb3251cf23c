#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "sdk/base/result.h"

namespace nuanyang::core::modules {

/// Which binary it is, told by one stat: what is known of a module's library holds as long as this
/// is the same.
struct BinaryStamp {
    std::string path;
    std::int64_t size = 0;
    std::int64_t modified = 0;  ///< nanoseconds
    std::uint64_t inode = 0;
    std::string host;  ///< the SDK library that the module was tried with

    static std::optional<BinaryStamp> of(const std::filesystem::path& library);
    /// Short, for the stage journal.
    std::string key() const;
    bool operator==(const BinaryStamp&) const = default;
};

/// What was learnt about one package's library: how the probe went, how often it crashed the
/// program. One small file for each id and version in the state folder; a file that cannot be read
/// counts as nothing known.
struct BinaryRecord {
    BinaryStamp stamp;
    bool checked = false;                ///< the checks that run no module code passed
    bool probed = false;                 ///< and so did the probe
    std::optional<Error> refusal;        ///< of a probe that is not worth repeating
    std::map<std::string, int> crashes;  ///< by stage, not yet followed by a success
    std::map<std::string, int> endings;  ///< by stage: the process ended there, who knows why
    std::string quarantinedIn;           ///< the stage; empty: it is not

    /// Of another binary, or without a file: an empty record with `stamp`.
    static BinaryRecord load(const std::filesystem::path& folder, const std::string& package,
                             const BinaryStamp& stamp);
    /// Replaces the file at once. Failing to write is no failure: it is learnt again.
    void save(const std::filesystem::path& folder, const std::string& package) const;
};

}  // namespace nuanyang::core::modules
