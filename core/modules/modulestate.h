#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/error.h"

namespace nuanyang::core::modules {

/// How far a module has come. `docs/architecture.md` draws the ways between them.
enum class ModuleState {
    Discovered,
    Rejected,  ///< the package cannot be used, whatever is switched on
    Valid,
    Blocked,  ///< a module that it requires is not there, not on or did not start
    Resolved,
    Probed,
    Migrated,
    Loaded,
    Bound,
    Started,
    Stopped,
    Faulted,         ///< a stage failed in this run of the program
    Quarantined,     ///< this binary crashed the program twice in one stage
    PendingRestart,  ///< it can only go on in a new process
    Off,
};

/// `pending-restart`, `started`, …: as the command line prints it.
std::string_view toString(ModuleState state);

/// How long one step on the way took.
struct StageTime {
    ModuleState reached = ModuleState::Discovered;
    double milliseconds = 0;
};

/// What settled whether a module is on.
enum class DecidedBy {
    Default,     ///< nothing speaks against it
    Mandatory,   ///< every department has it
    Profile,     ///< the department's profile
    Role,        ///< the manifest names roles, and this is none of them
    User,        ///< switched off, or on, for the whole data directory
    Dependency,  ///< a required module is not there or not on
    Missing,     ///< no such module is installed
    Rejected,
    Faulted,
    Quarantined,
};

std::string_view toString(DecidedBy decidedBy);

/// Why a module is on or off. `reason` is a coded sentence for people (`Messages::sentence`), also
/// where nothing failed.
struct Explanation {
    std::string id;
    bool enabled = false;
    DecidedBy decidedBy = DecidedBy::Default;
    Error reason;
};

/// What a switch changes, or would change.
struct SwitchReport {
    std::string id;
    bool enabled = false;
    std::vector<std::string> alsoEnabled;
    std::vector<std::string> alsoDisabled;
};

}  // namespace nuanyang::core::modules
