#include "registry/domain/display.h"

#include "registry/domain/textlist.h"

namespace nuanyang::registry {

namespace {

std::string codeLabel(const FieldSpec& spec, const std::string& key, Language language) {
    const Code* code = findCode(spec.codes(), key);
    return code != nullptr ? std::string(code->label(language)) : key;
}

std::string termLabel(const FieldSpec& spec, const std::string& code, const Vocabulary& words,
                      Language language) {
    const Term* term = words.term(spec.list, code);
    return term != nullptr ? term->label.in(language) : code;
}

std::string unitLabel(const std::string& value, const Vocabulary& words) {
    const UnitName* unit = words.unit(UnitId::parse(value).value_or(UnitId{}));
    return unit != nullptr ? unit->name : value;
}

std::string flagLabel(const std::string& value, Language language) {
    const bool yes = value == "true";
    return language == Language::Chinese ? (yes ? "是" : "否") : (yes ? "Yes" : "No");
}

template <class Label>
std::string joined(const std::string& value, Language language, Label label) {
    std::vector<std::string> parts = splitList(value);
    for (std::string& part : parts) {
        part = label(part);
    }
    return join(parts, language == Language::Chinese ? "、" : ", ");
}

}  // namespace

std::string display(const FieldSpec& spec, const std::string& value, const Vocabulary& words,
                    Language language) {
    if (value.empty()) {
        return {};
    }
    switch (spec.shape) {
        case Shape::Code:
            return codeLabel(spec, value, language);
        case Shape::Term:
            return termLabel(spec, value, words, language);
        case Shape::Unit:
            return unitLabel(value, words);
        case Shape::Flag:
            return flagLabel(value, language);
        case Shape::CodeSet:
            return joined(value, language,
                          [&](const std::string& part) { return codeLabel(spec, part, language); });
        case Shape::TermSet:
            return joined(value, language, [&](const std::string& part) {
                return termLabel(spec, part, words, language);
            });
        case Shape::YearSet:
        case Shape::WordSet:
        case Shape::Phones:
            return joined(value, language, [](const std::string& part) { return part; });
        case Shape::Text:
        case Shape::Date:
        case Shape::LunarDay:
        case Shape::NationalId:
        case Shape::Branch:
            break;
    }
    return value;
}

}  // namespace nuanyang::registry
