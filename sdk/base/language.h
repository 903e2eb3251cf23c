#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sdk/base/export.h"

namespace nuanyang {

/// The languages in which the program speaks to people.
enum class Language { Chinese, English };

/// `zh_CN` or `en`.
NUANYANG_SDK_EXPORT std::string_view toString(Language language);
NUANYANG_SDK_EXPORT std::optional<Language> parseLanguage(std::string_view name);

/// A short text that exists in every language of the program: titles in a manifest.
struct LocalizedText {
    std::string chinese;
    std::string english;

    const std::string& in(Language language) const {
        return language == Language::Chinese ? chinese : english;
    }
    bool operator==(const LocalizedText&) const = default;
};

}  // namespace nuanyang
