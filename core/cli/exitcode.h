#pragma once

#include "sdk/base/error.h"

namespace nuanyang::core::cli {

/// What the shell gets back; documented in `docs/cli.md`.
enum class ExitCode {
    Done = 0,
    Internal = 1,
    Usage = 2,
    InvalidInput = 3,
    NotFound = 4,
    Conflict = 5,
    Denied = 6,
    Unavailable = 7,
    Corrupt = 8,
    Cancelled = 9,
};

ExitCode exitCodeOf(ErrorKind kind);

}  // namespace nuanyang::core::cli
