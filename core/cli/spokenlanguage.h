#pragma once

#include <filesystem>
#include <optional>

#include "core/cli/terminal.h"
#include "sdk/base/error.h"
#include "sdk/base/language.h"

namespace nuanyang::core::cli {

/// The language of the machine: `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set. Chinese
/// where it begins with `zh`, English otherwise.
Language machineLanguage(const Terminal& terminal);

/// What the settings of a data directory say.
struct SettingsLanguage {
    std::optional<Language> language;
    std::optional<Error> notice;  ///< `cli.settings.damaged`: the file is there but no use
};

/// Reads `settings.json`, and leaves it as it is.
SettingsLanguage settingsLanguage(const std::filesystem::path& dataDirectory);

}  // namespace nuanyang::core::cli
