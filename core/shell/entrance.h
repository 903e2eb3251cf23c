#pragma once

#include <optional>

#include "core/shell/host.h"

namespace nuanyang::core::shell {

/// What was found at the door of a house, and what was made ready behind it.
struct Entrance {
    bool asksForPassword = false;
    std::optional<Caller> caller;  ///< who is in; their modules are started
    bool empty = false;            ///< nobody and no unit is registered yet
    std::optional<Error> trouble;  ///< what did not go well, without keeping anybody out
};

/// Walks in where no password is asked for, and starts the modules. Not on the GUI thread once
/// that runs.
Entrance enter(Host& host);
/// The same for somebody who has signed in.
Entrance enterAs(Host& host, const Caller& caller, Language language);

}  // namespace nuanyang::core::shell
