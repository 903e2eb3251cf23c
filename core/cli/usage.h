#pragma once

#include <string>

#include "core/cli/verbcatalog.h"
#include "sdk/base/language.h"

namespace nuanyang::core::cli {

/// `nuanyangctl registry unit add NAME --on-duty N`
std::string usageLine(const VerbGroup& group, const modules::Verb& verb);

/// What the program is, its groups and global options.
std::string overviewHelp(const VerbCatalog& catalog, Language language);
/// The verbs of a group.
std::string groupHelp(const VerbGroup& group, Language language);
/// One verb: usage, arguments, options.
std::string verbHelp(const VerbGroup& group, const modules::Verb& verb, Language language);

/// Help for the words after `help`. Fails as `VerbCatalog::find` does where they name nothing.
Result<std::string> helpFor(const VerbCatalog& catalog, std::span<const std::string> topic,
                            Language language);

/// All verbs as a section of a page in Markdown: what `docs/cli.md` is checked against.
std::string markdownReference(const VerbCatalog& catalog, Language language);

}  // namespace nuanyang::core::cli
