#include "core/cli/spokenlanguage.h"

#include <fstream>

#include "sdk/base/json.h"

namespace nuanyang::core::cli {

Language machineLanguage(const Terminal& terminal) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const auto value = terminal.environment(name)) {
            return value->starts_with("zh") ? Language::Chinese : Language::English;
        }
    }
    return Language::English;
}

SettingsLanguage settingsLanguage(const std::filesystem::path& dataDirectory) {
    const std::filesystem::path path = dataDirectory / "settings.json";
    std::ifstream file(path);
    if (!file) {
        return {};
    }
    const Json settings = Json::parse(file, nullptr, false);
    if (!settings.is_object()) {
        return {std::nullopt, invalidInput("cli.settings.damaged").with("file", path.string())};
    }
    const auto language = settings.find("language");
    if (language == settings.end() || !language->is_string()) {
        return {};
    }
    return {parseLanguage(language->get<std::string>()), std::nullopt};
}

}  // namespace nuanyang::core::cli
