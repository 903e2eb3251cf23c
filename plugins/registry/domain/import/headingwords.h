#pragma once

#include <span>
#include <string_view>

namespace nuanyang::registry::imports {

/// Words of one meaning, with blanks between them.
struct Synonyms {
    std::string_view meaning;
    std::string_view words;
};

/// Calls `visit(word)` with each word of a list with blanks between them.
template <class Visit>
void eachWord(std::string_view words, Visit visit) {
    while (!words.empty()) {
        const std::size_t blank = words.find(' ');
        if (blank != 0) {
            visit(words.substr(0, blank));
        }
        words.remove_prefix(blank == std::string_view::npos ? words.size() : blank + 1);
    }
}

/// The headings that offices have in common, by Meaning::key().
std::span<const Synonyms> commonHeadings();

/// Words that say whose something is, as `owner` or `owner:relation`. The longer before the
/// shorter that they contain.
std::span<const Synonyms> ownerWords();

/// What may be said of an owner: `channel` 电话, `relativeName` 姓名, `relation` 关系,
/// `relativeNote`.
std::span<const Synonyms> aspectWords();

/// Cells that group the headings below them without saying whose these are: 联系方式, 基本情况.
std::string_view groupWords();

/// What decorates a heading without changing its meaning: 本人, 情况, 必填.
std::string_view decorations();

}  // namespace nuanyang::registry::imports
