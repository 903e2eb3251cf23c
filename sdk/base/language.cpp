#include "sdk/base/language.h"

namespace nuanyang {

std::string_view toString(Language language) {
    return language == Language::Chinese ? "zh_CN" : "en";
}

std::optional<Language> parseLanguage(std::string_view name) {
    if (name == "zh_CN" || name == "zh") {
        return Language::Chinese;
    }
    if (name == "en") {
        return Language::English;
    }
    return std::nullopt;
}

}  // namespace nuanyang
