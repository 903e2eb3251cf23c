#include "registry/domain/import/headings.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/headingwords.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

using Words = std::unordered_map<std::string, Meaning>;

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

/// Own phone numbers are a channel like others: several columns may hold some.
Meaning meaningOf(const FieldSpec& spec) {
    return spec.shape == Shape::Phones ? Meaning::of(Meaning::Kind::Channel, "self")
                                       : Meaning::of(spec.field);
}

Words makeWords() {
    Words words;
    for (const FieldSpec& spec : fieldSpecs()) {
        for (const std::string_view name : {spec.chinese, spec.english, spec.key}) {
            words.emplace(lowered(dense(name)), meaningOf(spec));
        }
    }
    for (const Synonyms& synonyms : commonHeadings()) {
        const Meaning meaning = *Meaning::parse(synonyms.meaning);
        eachWord(synonyms.words, [&](std::string_view word) { words.emplace(word, meaning); });
    }
    return words;
}

const Meaning* findWord(const std::string& text) {
    static const Words words = makeWords();
    const auto found = words.find(text);
    return found == words.end() ? nullptr : &found->second;
}

struct Bracket {
    std::string_view open;
    std::string_view close;
};
constexpr Bracket brackets[] = {{"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}, {"《", "》"}};

/// Takes the first bracketed part out of `text`; nothing where there is none.
std::optional<std::string> takeHint(std::string& text) {
    for (const auto& [open, close] : brackets) {
        const std::size_t from = text.find(open);
        const std::size_t to = from == std::string::npos ? from : text.find(close, from);
        if (to != std::string::npos) {
            std::string hint = text.substr(from + open.size(), to - from - open.size());
            text.erase(from, to + close.size() - from);
            return hint;
        }
    }
    return std::nullopt;
}

/// `1.姓名`, `2、性别`
std::string withoutNumber(const std::string& text) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    for (const std::string_view mark : {".", "、", ")"}) {
        if (digits != 0 && text.compare(digits, mark.size(), mark) == 0 &&
            text.size() > digits + mark.size()) {
            return text.substr(digits + mark.size());
        }
    }
    return text;
}

std::string undecorated(std::string text) {
    for (bool changed = true; changed;) {
        changed = false;
        eachWord(decorations(), [&](std::string_view word) {
            if (text.size() > word.size() && text.starts_with(word)) {
                text.erase(0, word.size());
                changed = true;
            } else if (text.size() > word.size() && text.ends_with(word)) {
                text.erase(text.size() - word.size());
                changed = true;
            }
        });
    }
    return text;
}

struct Owner {
    Meaning meaning;   ///< of an unknown kind, with owner and relation
    std::string rest;  ///< of the heading
};

std::optional<Owner> ownerIn(const std::string& text) {
    std::optional<Owner> owner;
    std::size_t longest = 0;
    for (const Synonyms& synonyms : ownerWords()) {
        eachWord(synonyms.words, [&](std::string_view word) {
            const std::size_t at = text.find(word);
            if (at == std::string::npos || word.size() <= longest) {
                return;
            }
            longest = word.size();
            const std::size_t colon = synonyms.meaning.find(':');
            owner = Owner{
                Meaning::of(Meaning::Kind::Unknown, std::string(synonyms.meaning.substr(0, colon)),
                            colon == std::string_view::npos
                                ? std::string()
                                : std::string(synonyms.meaning.substr(colon + 1))),
                std::string(text).erase(at, word.size())};
            // 长女 and 次子 say more than daughter and son.
            if (word.starts_with("长") || word.starts_with("次")) {
                owner->meaning.relation = word;
            }
        });
    }
    return owner;
}

std::optional<Meaning::Kind> aspectOf(const std::string& rest) {
    for (const Synonyms& synonyms : aspectWords()) {
        bool found = false;
        eachWord(synonyms.words, [&](std::string_view word) { found = found || word == rest; });
        if (found) {
            return Meaning::parse(synonyms.meaning)->kind;
        }
    }
    return std::nullopt;
}

bool speaksOfPhones(const std::string& text) {
    return text.find("电话") != std::string::npos || text.find("手机") != std::string::npos ||
           text.find("联系方式") != std::string::npos;
}

HeadingReading aboutOwner(Owner owner) {
    Meaning meaning = std::move(owner.meaning);
    int confidence = 95;
    if (owner.rest.empty()) {
        meaning.kind = Meaning::Kind::RelativeName;
    } else if (const auto aspect = aspectOf(undecorated(owner.rest))) {
        meaning.kind = *aspect;
    } else {
        meaning.kind =
            speaksOfPhones(owner.rest) ? Meaning::Kind::Channel : Meaning::Kind::RelativeNote;
        confidence = 70;
    }
    return {meaning, confidence};
}

/// The longest known word at the end of the heading, or anywhere in it.
HeadingReading guess(const std::string& text) {
    const auto characters = charactersOf(text);
    for (std::size_t length = characters.size() - 1; length >= 2; --length) {
        for (std::size_t end = characters.size(); end >= length; --end) {
            std::string part;
            for (std::size_t i = end - length; i < end; ++i) {
                part += characters[i];
            }
            if (const Meaning* meaning = isChinese(part) ? findWord(part) : nullptr) {
                return {*meaning, end == characters.size() ? 60 : 50};
            }
        }
    }
    return {};
}

HeadingReading readAlone(const Heading& heading, const std::string& whole) {
    for (const std::string& text : {whole, heading.text}) {
        if (const Meaning* meaning = findWord(text)) {
            return {*meaning, 100};
        }
    }
    if (const Meaning* meaning = findWord(undecorated(heading.text))) {
        return {*meaning, 85};
    }
    if (auto owner = ownerIn(heading.text)) {
        return aboutOwner(std::move(*owner));
    }
    if (const Meaning* meaning = heading.hint.empty() ? nullptr : findWord(heading.hint)) {
        return {*meaning, 70};
    }
    return heading.text.size() < 6 ? HeadingReading{} : guess(heading.text);
}

/// A heading below a cell that says whose it is.
HeadingReading readOwned(Owner owner, const Heading& heading) {
    if (auto nearer = ownerIn(heading.text)) {
        return aboutOwner(std::move(*nearer));
    }
    owner.rest = heading.text;
    return aboutOwner(std::move(owner));
}

std::string wholeOf(std::string_view written) {
    return withoutNumber(lowered(dense(written)));
}

bool isGroupWord(const std::string& text) {
    bool found = false;
    eachWord(groupWords(), [&](std::string_view word) { found = found || word == text; });
    return found;
}

}  // namespace

Heading normalise(std::string_view written) {
    Heading heading{wholeOf(written), {}};
    while (auto hint = takeHint(heading.text)) {
        heading.hint = heading.hint.empty() ? std::move(*hint) : heading.hint;
    }
    for (const std::string_view mark : {"*", "★", "※", ":"}) {
        while (heading.text.starts_with(mark)) {
            heading.text.erase(0, mark.size());
        }
        while (heading.text.ends_with(mark)) {
            heading.text.erase(heading.text.size() - mark.size());
        }
    }
    return heading;
}

HeadingBook::HeadingBook(const Overrides& own) {
    for (const auto& [written, meaning] : own) {
        m_own.insert_or_assign(wholeOf(written), meaning);
    }
}

HeadingReading HeadingBook::read(std::string_view written, std::string_view group) const {
    const std::string whole = wholeOf(written);
    const std::string above = wholeOf(group);
    for (const std::string& text : {above + "/" + whole, whole}) {
        if (const auto own = m_own.find(text); own != m_own.end()) {
            return {own->second, 100};
        }
    }
    const Heading heading = normalise(written);
    if (heading.text.empty() && heading.hint.empty()) {
        return {};
    }
    if (!above.empty()) {
        if (const Meaning* both = findWord(normalise(group).text + heading.text)) {
            return {*both, 95};
        }
        if (auto owner = ownerIn(normalise(group).text)) {
            return readOwned(std::move(*owner), heading);
        }
    }
    return readAlone(heading, whole);
}

bool HeadingBook::isHeading(std::string_view line) const {
    const std::string whole = wholeOf(line);
    return findWord(whole) != nullptr || m_own.contains(whole);
}

bool HeadingBook::isGroup(std::string_view written) const {
    const Heading heading = normalise(written);
    return isGroupWord(heading.text) || ownerIn(heading.text).has_value();
}

}  // namespace nuanyang::registry::imports
