#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "sdk/base/date.h"
#include "sdk/base/language.h"
#include "sdk/base/result.h"

namespace nuanyang::core::app {

/// What the client was started with.
struct Options {
    enum class Task { OpenWindow, ShowGallery, Tour, Help, Version };

    Task task = Task::OpenWindow;
    std::optional<std::filesystem::path> data;
    std::optional<std::string> account;
    std::optional<Date> today;
    std::optional<Language> language;
    std::optional<std::filesystem::path> pictures;  ///< of the tour: a folder for them

    /// Fails with `app.option.unknown`, `app.option.valueMissing`, `app.option.valueWrong`
    /// (arguments `option`, `value`).
    static Result<Options> parse(std::span<const std::string> words);
};

/// The help, in the language.
std::string helpText(Language language);

}  // namespace nuanyang::core::app
