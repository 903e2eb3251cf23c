#include "registry/domain/import/wordreader.h"

#include <algorithm>
#include <optional>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/valuewords.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

std::vector<std::string> splitBars(const std::string& text) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t bar = text.find('|'); bar != std::string::npos; bar = text.find('|', from)) {
        parts.push_back(text.substr(from, bar - from));
        from = bar + 1;
    }
    parts.push_back(text.substr(from));
    return parts;
}

Finding finding(Severity severity, const char* code, const FieldSpec& spec,
                const std::string& text) {
    return {
        severity, invalidInput(code).with("field", std::string(spec.key)).with("value", text), {}};
}

/// Words that a longer text may contain; single characters prove nothing.
bool canBeWithin(std::string_view word) {
    return charactersOf(word).size() >= 2;
}

/// 汉 is 汉族, and 1 is 01.
std::string ethnicGroupOf(const std::string& word) {
    for (const Code& code : codes::ethnicGroups()) {
        const bool number = isDigits(word) && word.size() == 1 && code.key.ends_with(word) &&
                            code.key.starts_with('0');
        if (number || code.chinese == word + "族") {
            return std::string(code.key);
        }
    }
    return {};
}

bool isIllness(const std::string& text) {
    bool found = false;
    eachWord(illnessWords(),
             [&](std::string_view word) { found = found || text.find(word) != std::string::npos; });
    return found;
}

}  // namespace

bool WordReader::isAllowed(const FieldSpec& spec, std::string_view value) const {
    return spec.codes != nullptr ? findCode(spec.codes(), value) != nullptr
                                 : m_vocabulary.term(spec.list, value) != nullptr;
}

/// The program's and the group's own words come before what others call them.
std::string WordReader::ownWord(const FieldSpec& spec, const std::string& word) const {
    if (spec.codes == nullptr) {
        const Term* term = m_vocabulary.readTerm(spec.list, word);
        return term != nullptr ? term->code : std::string();
    }
    for (const Code& code : spec.codes()) {
        if (code.key == word || code.chinese == word ||
            lowered(std::string(code.english)) == word) {
            return std::string(code.key);
        }
    }
    return spec.field == Field::EthnicGroup ? ethnicGroupOf(word) : std::string();
}

std::string WordReader::valueOf(const FieldSpec& spec, const std::string& word) const {
    std::string own = ownWord(spec, word);
    if (!own.empty()) {
        return own;
    }
    std::string value;
    for (const Synonyms& synonyms : valueWords(spec.field)) {
        eachWord(synonyms.words, [&](std::string_view each) {
            if (each == word && value.empty()) {
                value = synonyms.meaning;
            }
        });
    }
    return value;
}

/// The longest word that stands in the text; several values where several are as long.
std::string WordReader::wordWithin(const FieldSpec& spec, const std::string& text) const {
    std::size_t longest = 0;
    std::string value;
    const auto offer = [&](std::string_view word, std::string_view meaning) {
        if (word.size() < longest || meaning.empty() || !canBeWithin(word) ||
            text.find(word) == std::string::npos) {
            return;
        }
        if (word.size() > longest || value.empty()) {
            value = meaning;
        } else if (value != meaning) {
            value += "|" + std::string(meaning);
        }
        longest = word.size();
    };
    if (spec.codes != nullptr) {
        for (const Code& code : spec.codes()) {
            offer(code.chinese, code.key);
        }
    } else {
        for (const Term* term : m_vocabulary.termsOf(spec.list)) {
            offer(term->label.chinese, term->code);
        }
    }
    for (const Synonyms& synonyms : valueWords(spec.field)) {
        eachWord(synonyms.words, [&](std::string_view word) { offer(word, synonyms.meaning); });
    }
    return value;
}

Reading WordReader::readOne(const FieldSpec& spec, const std::string& word) const {
    std::string value = valueOf(spec, word);
    const bool within = value.empty();
    if (within && spec.field != Field::Sex) {
        value = wordWithin(spec, word);
    }
    Reading reading;
    std::vector<std::string> choices = splitBars(value);
    std::erase_if(choices, [&](const std::string& each) { return !isAllowed(spec, each); });
    if (choices.size() > 1) {
        reading.findings.push_back(
            finding(Severity::Question, "registry.import.word.ambiguous", spec, word));
        reading.findings.back().error.arguments.emplace("choices", join(choices, ", "));
        reading.findings.back().choices = std::move(choices);
    } else if (choices.size() == 1) {
        reading.value = choices.front();
        if (within) {
            reading.findings.push_back(
                finding(Severity::Warning, "registry.import.word.taken", spec, word));
            reading.findings.back().error.arguments.emplace("taken", reading.value);
        }
    } else {
        reading.findings.push_back(
            finding(Severity::Question, "registry.import.word.unknown", spec, word));
    }
    return reading;
}

Reading WordReader::readSet(const FieldSpec& spec, const std::string& line) const {
    Reading all;
    std::vector<std::string> values;
    for (const std::string& part : splitList(line)) {
        const std::string word = lowered(compact(part));
        if (saysNothing(word)) {
            continue;
        }
        if (spec.field == Field::Health && valueOf(spec, word).empty() && isIllness(word)) {
            values.emplace_back("chronic");
            continue;
        }
        Reading one = readOne(spec, word);
        if (!one.value.empty()) {
            values.push_back(std::move(one.value));
        }
        std::move(one.findings.begin(), one.findings.end(), std::back_inserter(all.findings));
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    all.value = join(values, ",");
    return all;
}

Reading WordReader::read(Field field, std::string_view line) const {
    const FieldSpec& spec = specOf(field);
    const std::string text = lineOf(line);
    if (spec.shape == Shape::Flag) {
        const auto answer = saysYesOrNo(text);
        if (answer) {
            return {*answer ? "true" : "false", {}};
        }
        return saysNothing(text)
                   ? Reading{}
                   : Reading{
                         {},
                         {finding(Severity::Question, "registry.import.word.unknown", spec, text)}};
    }
    if (spec.isSet()) {
        return readSet(spec, text);
    }
    const std::string word = lowered(compact(text));
    const bool noWord = word.empty() || valueOf(spec, word).empty();
    // `否` in a column 异地安置 says that there is nothing to say.
    const bool negative = saysYesOrNo(word) == false && noWord;
    return noWord && (saysNothing(word) || negative) ? Reading{} : readOne(spec, word);
}

}  // namespace nuanyang::registry::imports
