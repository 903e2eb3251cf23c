#include "registry/domain/searchkeys.h"

#include <algorithm>

#include "registry/domain/textlist.h"

namespace nuanyang::registry {

namespace {

/// Chinese characters take three bytes and more; letters, with their tone marks, one or two.
bool isChinese(std::string_view character) {
    return character.size() >= 3;
}

std::string lowered(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](unsigned char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
    });
    return low;
}

std::string backwards(std::string_view text) {
    std::string key = "~" + std::string(text.rbegin(), text.rend());
    return lowered(key);
}

std::string withoutBlanks(std::string_view text) {
    std::string kept;
    for (const std::string& character : charactersOf(text)) {
        if (!trim(character).empty()) {
            kept += character;
        }
    }
    return kept;
}

void addCharacters(std::string_view name, std::vector<std::string>& keys) {
    const auto characters = charactersOf(withoutBlanks(name));
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (!isChinese(characters[i])) {
            continue;
        }
        keys.push_back(characters[i]);
        if (i + 1 < characters.size() && isChinese(characters[i + 1])) {
            keys.push_back(characters[i] + characters[i + 1]);
        }
    }
}

std::vector<std::string> syllablesOf(const NameReading& reading) {
    std::vector<std::string> syllables;
    std::size_t from = 0;
    while (from < reading.spelling.size()) {
        const std::size_t blank =
            std::min(reading.spelling.find(' ', from), reading.spelling.size());
        syllables.push_back(reading.spelling.substr(from, blank - from));
        from = blank + 1;
    }
    return syllables;
}

void addPinyin(const NameReading& reading, std::vector<std::string>& keys) {
    const auto syllables = syllablesOf(reading);
    std::string letters;
    std::string initials;
    for (auto syllable = syllables.rbegin(); syllable != syllables.rend(); ++syllable) {
        letters = *syllable + letters;
        initials = syllable->substr(0, 1) + initials;
        keys.push_back(letters);
        keys.push_back(initials);
    }
}

bool isNumber(std::string_view text) {
    const auto digits = text.substr(0, text.size() - (text.ends_with('x') ? 1 : 0));
    return !digits.empty() &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

SearchQuery chineseQuery(std::string text, const std::vector<std::string>& characters) {
    if (characters.size() <= 2) {
        return {SearchQuery::Kind::Exact, text, text, {}};
    }
    return {SearchQuery::Kind::Pair, characters[0] + characters[1], std::move(text), {}};
}

}  // namespace

std::vector<std::string> searchKeys(const PersonRecord& record, const NameReading& reading) {
    std::vector<std::string> keys;
    addCharacters(record.text(Field::Name), keys);
    addPinyin(reading, keys);
    for (const std::string& former : record.set(Field::FormerNames)) {
        addCharacters(former, keys);
        addPinyin(Pinyin().read(former), keys);
    }
    if (record.has(Field::StaffNo)) {
        keys.push_back(lowered(record.text(Field::StaffNo)));
    }
    if (record.has(Field::NationalId)) {
        keys.push_back(backwards(record.text(Field::NationalId)));
    }
    for (const std::string& phone : record.set(Field::Phone)) {
        keys.push_back(backwards(phone));
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

SearchQuery readQuery(std::string_view typed) {
    const std::string text = withoutBlanks(typed);
    const auto characters = charactersOf(text);
    if (std::any_of(characters.begin(), characters.end(), isChinese)) {
        return chineseQuery(text, characters);
    }
    const std::string low = lowered(text);
    if (isNumber(low)) {
        return {SearchQuery::Kind::Beginning, low, text, backwards(low)};
    }
    const std::string letters = Pinyin::normalizeTyped(text);
    if (letters.empty()) {
        return {SearchQuery::Kind::Nothing, {}, text, {}};
    }
    return {SearchQuery::Kind::Beginning, letters, text, letters == low ? std::string() : low};
}

std::string endOfPrefix(std::string_view prefix) {
    std::string end(prefix);
    while (!end.empty() && static_cast<unsigned char>(end.back()) == 0xFF) {
        end.pop_back();
    }
    if (!end.empty()) {
        end.back() = static_cast<char>(static_cast<unsigned char>(end.back()) + 1);
    }
    return end;
}

}  // namespace nuanyang::registry
