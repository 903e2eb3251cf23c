#pragma once

#include <map>
#include <string>
#include <string_view>

#include "sdk/base/error.h"
#include "sdk/base/export.h"
#include "sdk/base/language.h"
#include "sdk/base/result.h"

namespace nuanyang {

/// What a person reads about an error: what happened, and what to do about it.
struct Sentence {
    std::string message;
    std::string hint;
};

/// Sentences for codes, in every language. The host and each module bring a catalog as JSON:
///
///     { "registry.person.nameMissing": {
///         "zh_CN": { "message": "姓名没有填写。", "hint": "请填写姓名后再保存。" },
///         "en":    { "message": "The name is missing.", "hint": "Enter the name and save again." }
///         } }
///
/// `{key}` in a sentence is replaced by the error's argument of that name. Not thread-safe while
/// catalogs are being added; reading from several threads is.
class NUANYANG_SDK_EXPORT Messages {
public:
    /// Adds a catalog. Fails with `messages.catalog.invalid` (arguments `file`, `reason`) when it
    /// is not well formed or lacks a language for a code; then nothing of it is added.
    Result<void> add(std::string_view json, std::string_view fileName);

    /// Never fails: a code without a sentence gets a general one that names the code.
    Sentence sentence(const Error& error, Language language) const;
    bool knows(std::string_view code) const;

private:
    struct Entry {
        Sentence chinese;
        Sentence english;
    };
    std::map<std::string, Entry, std::less<>> m_entries;
};

/// The sentences of the codes that the SDK itself raises; the host adds them.
NUANYANG_SDK_EXPORT std::string_view sdkMessageCatalog();

}  // namespace nuanyang
