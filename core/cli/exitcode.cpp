#include "core/cli/exitcode.h"

namespace nuanyang::core::cli {

ExitCode exitCodeOf(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::InvalidInput:
            return ExitCode::InvalidInput;
        case ErrorKind::NotFound:
            return ExitCode::NotFound;
        case ErrorKind::Conflict:
            return ExitCode::Conflict;
        case ErrorKind::Denied:
            return ExitCode::Denied;
        case ErrorKind::Unavailable:
            return ExitCode::Unavailable;
        case ErrorKind::Corrupt:
            return ExitCode::Corrupt;
        case ErrorKind::Cancelled:
            return ExitCode::Cancelled;
        case ErrorKind::Internal:
            break;
    }
    return ExitCode::Internal;
}

}  // namespace nuanyang::core::cli
