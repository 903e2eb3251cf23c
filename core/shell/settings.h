#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "sdk/base/error.h"
#include "sdk/base/language.h"
#include "sdk/base/result.h"

namespace nuanyang::core::shell {

enum class Appearance { System, Light, Dark, HighContrast };

/// Where the window stood when it was closed, in pixels of the desktop.
struct WindowPlace {
    int x = 0;
    int y = 0;
    int width = 0;  ///< 0: never placed
    int height = 0;
    bool maximized = false;

    bool operator==(const WindowPlace&) const = default;
};

/// What the client remembers for one data directory.
struct Settings {
    std::optional<Language> language;  ///< nothing: as the machine speaks
    Appearance appearance = Appearance::System;
    int textPercent = 100;  ///< 100 to 200
    std::string groupName;  ///< empty until one was given
    bool reducedMotion = false;
    bool navigationFolded = false;
    int idleMinutes = 10;  ///< until the window locks; 0: never
    WindowPlace window;

    bool operator==(const Settings&) const = default;

    /// Fails with `shell.settings.damaged` (argument `reason`) at the first thing that is not as
    /// it was written; keys it does not know are left aside.
    static Result<Settings> parse(const std::string& text);
    std::string toJson() const;
};

/// DIR/settings.json. A file that cannot be read never keeps the client from opening.
class SettingsFile {
public:
    explicit SettingsFile(std::filesystem::path directory);

    struct Loaded {
        Settings settings;
        /// `shell.settings.damaged` (argument `kept`: where the damaged file lies now),
        /// `shell.settings.missing` where one was kept before.
        std::optional<Error> notice;
    };
    Loaded load() const;
    /// Replaces the file in one step. Fails with `shell.settings.notSaved` (argument `file`).
    Result<void> save(const Settings& settings) const;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path marker() const;
    Error keepAside(const Error& damage) const;

    std::filesystem::path m_path;
};

}  // namespace nuanyang::core::shell
