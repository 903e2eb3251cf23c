#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "sdk/base/export.h"

namespace nuanyang {

/// What kind of failure it is, for the one who decides what to do next. The set is closed: each
/// kind has an exit code of its own on the command line (`docs/cli.md`).
enum class ErrorKind {
    InvalidInput,  ///< the caller's values cannot be used; asking again with the same is pointless
    NotFound,      ///< what was named is not there, or is not the caller's to see
    Conflict,      ///< it cannot be done in the present state, or somebody else was first
    Denied,        ///< the caller may not
    Unavailable,   ///< something that is needed is off, locked or out of reach now
    Corrupt,       ///< stored data is not what it was when it was written
    Cancelled,     ///< the caller wanted it to stop
    Internal,      ///< a defect of ours
};

/// `invalid-input`, `not-found`, …: the word that `--json` prints.
NUANYANG_SDK_EXPORT std::string_view toString(ErrorKind kind);

/// Why something could not be done.
///
/// The `code` is dotted and belongs to whoever defines it (`funds.entry.unbalanced`); tests compare
/// it and message catalogs turn it, with `arguments`, into a sentence in the reader's language.
/// `detail` is for the log and may be in any language.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string code;
    std::string detail;
    std::map<std::string, std::string> arguments;

    /// Adds one value that the sentence for people mentions: `{name}` in the catalog.
    Error&& with(std::string key, std::string value) && {
        arguments.insert_or_assign(std::move(key), std::move(value));
        return std::move(*this);
    }
};

inline Error invalidInput(std::string code, std::string detail = {}) {
    return {ErrorKind::InvalidInput, std::move(code), std::move(detail), {}};
}
inline Error notFound(std::string code, std::string detail = {}) {
    return {ErrorKind::NotFound, std::move(code), std::move(detail), {}};
}
inline Error conflict(std::string code, std::string detail = {}) {
    return {ErrorKind::Conflict, std::move(code), std::move(detail), {}};
}
inline Error denied(std::string code, std::string detail = {}) {
    return {ErrorKind::Denied, std::move(code), std::move(detail), {}};
}
inline Error unavailable(std::string code, std::string detail = {}) {
    return {ErrorKind::Unavailable, std::move(code), std::move(detail), {}};
}
inline Error corrupt(std::string code, std::string detail = {}) {
    return {ErrorKind::Corrupt, std::move(code), std::move(detail), {}};
}
inline Error cancelled(std::string code = "call.cancelled", std::string detail = {}) {
    return {ErrorKind::Cancelled, std::move(code), std::move(detail), {}};
}
inline Error internalError(std::string code, std::string detail = {}) {
    return {ErrorKind::Internal, std::move(code), std::move(detail), {}};
}

}  // namespace nuanyang
