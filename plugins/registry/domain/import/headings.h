#pragma once

#include <map>
#include <string>
#include <string_view>

#include "registry/domain/import/meaning.h"

namespace nuanyang::registry::imports {

/// A heading without what only decorates it: blanks, line breaks, full-width forms, stars, and text
/// in brackets, which stands apart as a hint.
struct Heading {
    std::string text;
    std::string hint;
};

Heading normalise(std::string_view written);

/// How a heading was understood.
struct HeadingReading {
    Meaning meaning;
    int confidence = 0;  ///< 100: the very word; below 60 it is a guess to look at; 0: unknown
};

/// What headings mean: an office's own words first, then the words that offices have in common.
class HeadingBook {
public:
    /// Headings (as they stand, or `group/heading`) and what they mean to this office.
    using Overrides = std::map<std::string, Meaning, std::less<>>;

    explicit HeadingBook(const Overrides& own = {});

    /// `group` is the cell above, where there is one: 姓名 under 配偶 is not the person's name.
    HeadingReading read(std::string_view written, std::string_view group = {}) const;

    /// True for the very words of headings, quickly: 姓名, but no guess.
    bool isHeading(std::string_view line) const;

    /// True for a cell that groups others: 亲属, 联系方式, 家庭成员.
    bool isGroup(std::string_view written) const;

private:
    std::map<std::string, Meaning, std::less<>> m_own;
};

}  // namespace nuanyang::registry::imports
