#include "registry/domain/fieldreader.h"

#include <algorithm>

#include "registry/domain/lunarday.h"
#include "registry/domain/textlist.h"
#include "sdk/base/mask.h"

namespace nuanyang::registry {

namespace {

constexpr std::size_t longestText = 500;

Error unreadable(const FieldSpec& spec, const char* code, std::string_view value) {
    return invalidInput(code)
        .with("field", std::string(spec.key))
        .with("value", std::string(value));
}

Error unknownField(const std::string& key) {
    return invalidInput("registry.field.unknown")
        .with("field", key)
        .with("allowed", joinFieldKeys());
}

Result<std::string> readText(const FieldSpec& spec, const std::string& text) {
    if (charactersOf(text).size() > longestText) {
        return unreadable(spec, "registry.text.tooLong", text.substr(0, 60))
            .with("limit", std::to_string(longestText));
    }
    return text;
}

Result<std::string> readDate(const FieldSpec& spec, const std::string& text) {
    const auto date = PartialDate::parse(text);
    if (!date) {
        return unreadable(spec, "registry.date.invalid", text);
    }
    return date->toString();
}

Result<std::string> readLunar(const FieldSpec& spec, const std::string& text) {
    auto day = readLunarDay(text);
    if (!day) {
        return unreadable(spec, "registry.lunarDay.invalid", text);
    }
    return std::move(*day);
}

Result<std::string> readNationalId(const FieldSpec& spec, const std::string& text) {
    auto number = NationalId::parse(text);
    if (!number) {
        return std::move(number.error()).with("field", std::string(spec.key));
    }
    return number->value();
}

Result<std::string> readCode(const FieldSpec& spec, const std::string& text) {
    const Codes codes = spec.codes();
    const std::string group = text + "族";  // 汉 is 汉族
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const Code& code) {
        return code.key == text || code.chinese == text || code.english == text ||
               code.chinese == group;
    });
    if (found == codes.end()) {
        return unreadable(spec, "registry.code.unknown", text).with("allowed", joinKeys(codes));
    }
    return std::string(found->key);
}

Result<std::string> readTerm(const FieldSpec& spec, const std::string& text,
                             const Vocabulary& vocabulary) {
    const Term* term = vocabulary.readTerm(spec.list, text);
    if (term == nullptr) {
        return unreadable(spec, "registry.code.unknown", text)
            .with("allowed", vocabulary.joinTerms(spec.list));
    }
    return term->code;
}

Result<std::string> readUnit(const FieldSpec& spec, const std::string& text,
                             const Vocabulary& vocabulary) {
    const UnitName* unit = vocabulary.unit(text);
    if (unit == nullptr) {
        return unreadable(spec, "registry.unit.unknown", text)
            .with("allowed", vocabulary.joinUnits());
    }
    return unit->id.toString();
}

/// A branch that the group's table does not have yet is kept by its name and will be added.
Result<std::string> readBranch(const FieldSpec& spec, const std::string& text,
                               const Vocabulary& vocabulary) {
    const BranchName* branch = vocabulary.branch(text);
    return branch != nullptr ? Result<std::string>(branch->name) : readText(spec, text);
}

Result<std::string> readFlag(const FieldSpec& spec, const std::string& text) {
    if (text == "true" || text == "1" || text == "是" || text == "yes") {
        return std::string("true");
    }
    if (text == "false" || text == "0" || text == "否" || text == "no") {
        return std::string("false");
    }
    return unreadable(spec, "registry.flag.invalid", text);
}

Result<std::string> readYear(const FieldSpec& spec, const std::string& text) {
    const auto year = text.size() == 4 ? PartialDate::parse(text) : std::nullopt;
    if (!year || year->year() < 1949) {
        return unreadable(spec, "registry.year.invalid", text);
    }
    return text;
}

Result<std::string> readPhone(const FieldSpec& spec, const std::string& text) {
    std::string digits;
    for (const char c : text) {
        const bool decoration = c == ' ' || c == '-' || c == '(' || c == ')';
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) {
            digits += c;
        } else if (!decoration) {
            return unreadable(spec, "registry.phone.invalid", text);
        }
    }
    if (digits.size() < 5 || digits.size() > 20) {
        return unreadable(spec, "registry.phone.invalid", text);
    }
    return digits;
}

/// Reads each part of a set; years and codes end up in one order, whatever order was typed.
template <class ReadPart>
Result<std::string> readSet(const FieldSpec& spec, const std::string& text, ReadPart readPart) {
    std::vector<std::string> parts;
    for (const std::string& part : splitList(text)) {
        parts.push_back(NY_TRY(readPart(part)));
    }
    if (spec.shape != Shape::Phones && spec.shape != Shape::WordSet) {
        std::sort(parts.begin(), parts.end());
    }
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return join(parts, ",");
}

Result<std::string> readShape(const FieldSpec& spec, const std::string& text,
                              const Vocabulary& vocabulary) {
    switch (spec.shape) {
        case Shape::Text:
            return readText(spec, text);
        case Shape::Date:
            return readDate(spec, text);
        case Shape::LunarDay:
            return readLunar(spec, text);
        case Shape::NationalId:
            return readNationalId(spec, text);
        case Shape::Code:
            return readCode(spec, text);
        case Shape::Term:
            return readTerm(spec, text, vocabulary);
        case Shape::Unit:
            return readUnit(spec, text, vocabulary);
        case Shape::Branch:
            return readBranch(spec, text, vocabulary);
        case Shape::Flag:
            return readFlag(spec, text);
        case Shape::CodeSet:
            return readSet(spec, text, [&](const std::string& p) { return readCode(spec, p); });
        case Shape::TermSet:
            return readSet(spec, text,
                           [&](const std::string& p) { return readTerm(spec, p, vocabulary); });
        case Shape::YearSet:
            return readSet(spec, text, [&](const std::string& p) { return readYear(spec, p); });
        case Shape::WordSet:
            return readSet(spec, text, [&](const std::string& p) { return readText(spec, p); });
        case Shape::Phones:
            return readSet(spec, text, [&](const std::string& p) { return readPhone(spec, p); });
    }
    return text;
}

}  // namespace

Result<std::string> readField(const FieldSpec& spec, std::string_view written,
                              const Vocabulary& vocabulary) {
    const std::string text = trim(written);
    if (text.empty()) {
        return text;
    }
    if (spec.isSensitive() && looksMasked(text)) {
        return unreadable(spec, "registry.value.masked", text);
    }
    return readShape(spec, text, vocabulary);
}

Result<WrittenFields> splitAssignments(const std::vector<std::string>& words) {
    WrittenFields written;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos) {
            return invalidInput("registry.field.malformed").with("value", word);
        }
        const std::string key = word.substr(0, equals);
        if (findField(key) == nullptr) {
            return unknownField(key);
        }
        if (!written.emplace(key, word.substr(equals + 1)).second) {
            return invalidInput("registry.field.twice").with("field", key);
        }
    }
    return written;
}

Result<FieldValues> readFields(const WrittenFields& written, const Vocabulary& vocabulary) {
    FieldValues values;
    for (const auto& [key, text] : written) {
        const FieldSpec* spec = findField(key);
        if (spec == nullptr) {
            return unknownField(key);
        }
        values.emplace(spec->field, NY_TRY(readField(*spec, text, vocabulary)));
    }
    return values;
}

}  // namespace nuanyang::registry
