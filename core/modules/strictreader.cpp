#include "core/modules/strictreader.h"

#include <algorithm>
#include <limits>

namespace nuanyang::core::modules {

namespace {

std::string_view typeName(SourceValue::Type type) {
    switch (type) {
        case SourceValue::Type::Null:
            return "null";
        case SourceValue::Type::Boolean:
            return "boolean";
        case SourceValue::Type::Integer:
            return "integer";
        case SourceValue::Type::Number:
            return "number";
        case SourceValue::Type::String:
            return "string";
        case SourceValue::Type::Array:
            return "array";
        case SourceValue::Type::Object:
            return "object";
    }
    return {};
}

}  // namespace

void StrictReader::refuse(int line, Error error) {
    if (!m_error) {
        m_error = std::move(error).with("file", m_file).with("line", std::to_string(line));
    }
}

void StrictReader::onlyKeys(const SourceValue& object,
                            std::initializer_list<std::string_view> keys) {
    for (const SourceMember& member : object.members) {
        if (std::find(keys.begin(), keys.end(), member.key) == keys.end()) {
            refuse(member.line, invalidInput("module.manifest.unknownKey").with("key", member.key));
        }
    }
}

std::string StrictReader::text(const SourceValue& object, std::string_view key, Need need,
                               const TextFormat& format) {
    const SourceValue* value = typed(object, key, need, SourceValue::Type::String);
    return value != nullptr && fits(*value, key, format) ? value->text : std::string();
}

int StrictReader::integer(const SourceValue& object, std::string_view key, Need need) {
    const SourceValue* value = typed(object, key, need, SourceValue::Type::Integer);
    if (value == nullptr) {
        return 0;
    }
    if (value->integer < 0 || value->integer > std::numeric_limits<int>::max()) {
        refuse(value->line, invalidInput("module.manifest.badValue")
                                .with("key", std::string(key))
                                .with("value", std::to_string(value->integer))
                                .with("example", "10"));
        return 0;
    }
    return static_cast<int>(value->integer);
}

bool StrictReader::flag(const SourceValue& object, std::string_view key) {
    const SourceValue* value = typed(object, key, Need::Optional, SourceValue::Type::Boolean);
    return value != nullptr && value->integer != 0;
}

LocalizedText StrictReader::localized(const SourceValue& object, std::string_view key, Need need) {
    static constexpr TextFormat notEmpty{[](std::string_view text) { return !text.empty(); }, "…"};
    const SourceValue* value = typed(object, key, need, SourceValue::Type::Object);
    if (value == nullptr) {
        return {};
    }
    onlyKeys(*value, {"zh_CN", "en"});
    return {text(*value, "zh_CN", Need::Required, notEmpty),
            text(*value, "en", Need::Required, notEmpty)};
}

std::vector<std::string> StrictReader::texts(const SourceValue& object, std::string_view key,
                                             const TextFormat& format) {
    std::vector<std::string> found;
    const SourceValue* list = typed(object, key, Need::Optional, SourceValue::Type::Array);
    if (list == nullptr) {
        return found;
    }
    for (const SourceValue& item : list->items) {
        if (!isType(item, key, SourceValue::Type::String) || !fits(item, key, format)) {
            return found;
        }
        if (std::find(found.begin(), found.end(), item.text) != found.end()) {
            refuse(item.line, invalidInput("module.manifest.duplicateId").with("id", item.text));
        }
        found.push_back(item.text);
    }
    return found;
}

void StrictReader::each(const SourceValue& object, std::string_view key,
                        const std::function<void(const SourceValue&)>& visit) {
    const SourceValue* list = typed(object, key, Need::Optional, SourceValue::Type::Array);
    if (list == nullptr) {
        return;
    }
    for (const SourceValue& item : list->items) {
        if (isType(item, key, SourceValue::Type::Object)) {
            visit(item);
        }
    }
}

const SourceValue* StrictReader::object(const SourceValue& parent, std::string_view key) {
    return typed(parent, key, Need::Optional, SourceValue::Type::Object);
}

const SourceValue* StrictReader::typed(const SourceValue& object, std::string_view key, Need need,
                                       SourceValue::Type type) {
    const SourceValue* value = object.find(key);
    if (value == nullptr) {
        if (need == Need::Required) {
            refuse(object.line,
                   invalidInput("module.manifest.missingKey").with("key", std::string(key)));
        }
        return nullptr;
    }
    return isType(*value, key, type) ? value : nullptr;
}

bool StrictReader::isType(const SourceValue& value, std::string_view key, SourceValue::Type type) {
    if (value.type == type) {
        return true;
    }
    refuse(value.line, invalidInput("module.manifest.wrongType")
                           .with("key", std::string(key))
                           .with("type", std::string(typeName(type)))
                           .with("found", std::string(typeName(value.type))));
    return false;
}

bool StrictReader::fits(const SourceValue& value, std::string_view key, const TextFormat& format) {
    if (format.matches(value.text)) {
        return true;
    }
    refuse(value.line, invalidInput("module.manifest.badValue")
                           .with("key", std::string(key))
                           .with("value", value.text)
                           .with("example", std::string(format.example)));
    return false;
}

}  // namespace nuanyang::core::modules
