#pragma once

#include <string>

#include "core/cli/exitcode.h"
#include "sdk/base/error.h"
#include "sdk/base/messages.h"

namespace nuanyang::core::cli {

/// An error on its way to the one who called: exit code and words.
struct Failure {
    ExitCode exit = ExitCode::Internal;
    std::string kind;  ///< as the error's, and `usage` where the words of the call were wrong
    std::string code;
    Sentence sentence;
};

enum class FailureCause { Usage, Verb };

Failure describe(const Error& error, FailureCause cause, const Messages& messages,
                 Language language);

/// `{"error":{"kind","code","message","hint"}}` and a newline.
std::string failureJson(const Failure& failure);
/// One line: the program's name, what happened, what to do.
std::string failureLine(const Failure& failure);

}  // namespace nuanyang::core::cli
