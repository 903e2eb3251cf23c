#include "sdk/base/pinyin.h"

#include <memory>
#include <optional>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <utility>

namespace nuanyang {

namespace {

struct Syllable {
    std::string letters;
    char tone = '0';
    std::string character;  ///< what it was read from
};

/// Surnames that ICU reads as ordinary words.
const Pinyin::Overrides& shippedOverrides() {
    static const Pinyin::Overrides table{
        {"缪", "miao4"}, {"单于", "chan2 yu2"}, {"朴", "piao2"}, {"覃", "qin2"}, {"阚", "kan4"},
        {"那", "na1"},   {"祭", "zhai4"},       {"洗", "xian3"}, {"句", "gou1"}, {"都", "du1"},
        {"哈", "ha3"},   {"乜", "nie4"},        {"於", "yu1"},
    };
    return table;
}

icu::UnicodeString transliterate(const char* rules, icu::UnicodeString text) {
    // A transliterator is costly to make and not to be shared between threads.
    thread_local std::map<std::string, std::unique_ptr<icu::Transliterator>> made;
    auto& entry = made[rules];
    if (!entry) {
        UErrorCode status = U_ZERO_ERROR;
        entry.reset(icu::Transliterator::createInstance(rules, UTRANS_FORWARD, status));
        if (U_FAILURE(status) != 0) {
            entry.reset();
            return text;
        }
    }
    entry->transliterate(text);
    return text;
}

std::string utf8(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

std::optional<char> toneOfMark(char16_t mark) {
    switch (mark) {
        case 0x0304:
            return '1';
        case 0x0301:
            return '2';
        case 0x030C:
            return '3';
        case 0x0300:
            return '4';
        default:
            return std::nullopt;
    }
}

/// Splits `shàn` in decomposed form into letters and tone.
Syllable syllableFrom(const icu::UnicodeString& marked) {
    const icu::UnicodeString parts = transliterate("Any-Lower; Any-NFD", marked);
    Syllable syllable;
    for (int32_t i = 0; i < parts.length(); ++i) {
        const char16_t unit = parts[i];
        if (const auto tone = toneOfMark(unit)) {
            syllable.tone = *tone;
        } else if (unit == 0x0308 && !syllable.letters.empty()) {
            syllable.letters.back() = 'v';
        } else if (unit < 0x80 && u_isalnum(unit)) {
            syllable.letters += static_cast<char>(unit);
        }
    }
    return syllable;
}

std::vector<icu::UnicodeString> splitAtBlanks(const icu::UnicodeString& text) {
    std::vector<icu::UnicodeString> words;
    int32_t from = 0;
    while (from < text.length()) {
        int32_t blank = text.indexOf(u' ', from);
        blank = blank < 0 ? text.length() : blank;
        if (blank > from) {
            words.push_back(text.tempSubStringBetween(from, blank));
        }
        from = blank + 1;
    }
    return words;
}

bool isHan(UChar32 c) {
    return u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) != 0;
}

/// Punctuation parts what stands on both sides of it (买买提·艾力).
icu::UnicodeString withoutPunctuation(const icu::UnicodeString& text) {
    icu::UnicodeString kept;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        kept.append(isHan(c) || u_isalnum(c) != 0 ? c : UChar32{' '});
    }
    return kept;
}

/// The Chinese characters of a text each for themselves, and runs of anything else as one.
std::vector<icu::UnicodeString> charactersOf(const icu::UnicodeString& text) {
    std::vector<icu::UnicodeString> characters;
    bool inRun = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (c == ' ') {
            inRun = false;
            continue;
        }
        const bool han = isHan(c);
        if (han || !inRun) {
            characters.emplace_back();
        }
        characters.back().append(c);
        inRun = !han;
    }
    return characters;
}

/// Reads the rest of a name. ICU applies its table of surnames at the start of a text only, so a
/// text goes through it whole.
std::vector<Syllable> readByIcu(const icu::UnicodeString& text, const char* rules) {
    const auto characters = charactersOf(text);
    const icu::UnicodeString latin = transliterate(rules, text);
    auto words = splitAtBlanks(latin);
    if (words.size() != characters.size()) {
        // A character that ICU cannot read ran into its neighbour: read them one by one.
        words.clear();
        for (const auto& character : characters) {
            words.push_back(transliterate("Han-Latin", character));
        }
    }
    std::vector<Syllable> syllables;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        syllables.push_back(syllableFrom(words[i]));
        syllables.back().character = utf8(characters[i]);
    }
    return syllables;
}

/// Reads `chan2 yu2` for the characters of `text`.
std::vector<Syllable> readByTable(const icu::UnicodeString& text, const std::string& reading) {
    const auto words = splitAtBlanks(icu::UnicodeString::fromUTF8(reading));
    const auto characters = charactersOf(text);
    std::vector<Syllable> syllables;
    for (std::size_t i = 0; i < characters.size() && i < words.size(); ++i) {
        Syllable syllable{utf8(words[i]), '0', utf8(characters[i])};
        if (!syllable.letters.empty() && syllable.letters.back() >= '0' &&
            syllable.letters.back() <= '9') {
            syllable.tone = syllable.letters.back();
            syllable.letters.pop_back();
        }
        syllables.push_back(std::move(syllable));
    }
    return syllables;
}

NameReading joined(const std::vector<Syllable>& syllables) {
    NameReading reading;
    for (const Syllable& syllable : syllables) {
        if (!reading.sortKey.empty()) {
            reading.spelling += ' ';
            reading.sortKey += ' ';
        }
        reading.spelling += syllable.letters;
        reading.letters += syllable.letters;
        reading.initials += syllable.letters.substr(0, 1);
        reading.sortKey += syllable.letters + syllable.tone + syllable.character;
    }
    return reading;
}

}  // namespace

Pinyin::Pinyin(Overrides officeOverrides) : m_overrides(std::move(officeOverrides)) {
    m_overrides.insert(shippedOverrides().begin(), shippedOverrides().end());
}

NameReading Pinyin::read(std::string_view name) const {
    const std::pair<const std::string, std::string>* best = nullptr;
    for (const auto& entry : m_overrides) {
        if (name.starts_with(entry.first) && (!best || entry.first.size() > best->first.size())) {
            best = &entry;
        }
    }
    const auto text = withoutPunctuation(
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), int(name.size()))));
    if (!best) {
        return joined(readByIcu(text, "Han-Latin/Names"));
    }
    const auto head = icu::UnicodeString::fromUTF8(best->first);
    auto syllables = readByTable(head, best->second);
    const auto rest = readByIcu(text.tempSubString(head.length()), "Han-Latin");
    syllables.insert(syllables.end(), rest.begin(), rest.end());
    return joined(syllables);
}

std::string Pinyin::normalizeTyped(std::string_view typed) {
    const Syllable all = syllableFrom(
        icu::UnicodeString::fromUTF8(icu::StringPiece(typed.data(), int(typed.size()))));
    // 吕 stands as LYU in passports.
    std::string letters = all.letters;
    if (letters.starts_with("lyu")) {
        letters.replace(0, 3, "lv");
    }
    return letters;
}

}  // namespace nuanyang
