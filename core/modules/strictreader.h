#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/modules/jsonsource.h"
#include "sdk/base/language.h"

namespace nuanyang::core::modules {

/// What a text must look like. The example stands in the error, in place of a description that
/// would have to be translated.
struct TextFormat {
    bool (*matches)(std::string_view text);
    std::string_view example;
};

enum class Need { Required, Optional };

/// Takes values out of a document and notes the first thing that does not belong there. After
/// that it gives empty values, so that a reader is a plain list of what it reads.
class StrictReader {
public:
    explicit StrictReader(std::string_view fileName) : m_file(fileName) {}

    const std::optional<Error>& error() const { return m_error; }
    /// Notes an error, unless there is one already. Adds `file` and `line`.
    void refuse(int line, Error error);

    void onlyKeys(const SourceValue& object, std::initializer_list<std::string_view> keys);
    std::string text(const SourceValue& object, std::string_view key, Need need,
                     const TextFormat& format);
    int integer(const SourceValue& object, std::string_view key, Need need);
    bool flag(const SourceValue& object, std::string_view key);
    LocalizedText localized(const SourceValue& object, std::string_view key, Need need);
    /// A list of texts without repetitions; empty where the key is absent.
    std::vector<std::string> texts(const SourceValue& object, std::string_view key,
                                   const TextFormat& format);
    /// Calls `visit` with each object of a list.
    void each(const SourceValue& object, std::string_view key,
              const std::function<void(const SourceValue&)>& visit);
    /// The object under the key, or null.
    const SourceValue* object(const SourceValue& parent, std::string_view key);

private:
    const SourceValue* typed(const SourceValue& object, std::string_view key, Need need,
                             SourceValue::Type type);
    bool isType(const SourceValue& value, std::string_view key, SourceValue::Type type);
    bool fits(const SourceValue& value, std::string_view key, const TextFormat& format);

    std::string m_file;
    std::optional<Error> m_error;
};

}  // namespace nuanyang::core::modules
