#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/cli/verbcatalog.h"
#include "sdk/base/date.h"
#include "sdk/base/language.h"
#include "sdk/base/result.h"
#include "sdk/module/contributions.h"

namespace nuanyang::core::cli {

/// The options that every verb understands.
struct GlobalOptions {
    std::optional<std::string> data;
    std::optional<std::string> as;
    std::optional<Date> today;
    std::optional<Language> language;
    bool json = false;
    bool help = false;
    bool version = false;
};

/// What the words of a command line ask for.
struct Invocation {
    GlobalOptions global;
    bool wantsHelp = false;
    bool wantsMarkdown = false;          ///< help as a page of documentation
    std::vector<std::string> helpTopic;  ///< the words after `help`, or the verb beside `--help`
    VerbCatalog::Found verb;             ///< where neither help nor the version is asked for
    module::Arguments arguments;
};

/// Declarations of the global options, for help.
const std::vector<modules::VerbOption>& globalOptionSpecs();

/// Only what must be known even when the rest is wrong: how to print the error (`--json`,
/// `--lang`). Never fails.
GlobalOptions peekGlobalOptions(std::span<const std::string> words);

/// Reads the words after the program's name. Global options may stand anywhere; where a verb
/// declares an option of the same name, the verb gets it. `--` ends the options. Every failure is
/// InvalidInput with a code `cli.…` and stands for a usage error (exit 2); nothing has happened.
Result<Invocation> parseInvocation(std::span<const std::string> words, const VerbCatalog& catalog);

}  // namespace nuanyang::core::cli
