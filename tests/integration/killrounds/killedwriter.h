#pragma once

#include <filesystem>
#include <string>

#include "sdk/base/result.h"

namespace nuanyang::killrounds {

/// What came out of all rounds.
struct Outcome {
    int rounds = 0;
    long acknowledged = 0;  ///< commits that a writer was told of before it was killed
    long found = 0;         ///< of those, how many are there
    long rows = 0;          ///< all that are there: some were on the disk before they could be told
    long events = 0;
    long handled = 0;  ///< consequences of events: as many as there are events
    bool intact = true;
    std::string firstBroken;

    bool lostNothing() const { return found == acknowledged && handled == events && intact; }
};

/// Runs rounds of this: writers in processes of their own add rows with audit and events and handle
/// the events of each other, until they are killed with SIGKILL at a random moment; then all that
/// was acknowledged is looked for, and the audit log verified.
Result<Outcome> run(const std::filesystem::path& directory, int rounds, unsigned seed);

}  // namespace nuanyang::killrounds
