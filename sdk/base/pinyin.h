#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/export.h"

namespace nuanyang {

/// How a name is read, and by what it is sorted and found.
struct NameReading {
    std::string spelling;  ///< `shan xiu ying`: no tones, ü as v, blanks between syllables
    std::string letters;   ///< `shanxiuying`: what somebody types
    std::string initials;  ///< `sxy`
    std::string sortKey;   ///< sorts by bytes: by syllable, tone and character, one after the other

    bool operator==(const NameReading&) const = default;
};

/// Reads Chinese names aloud: surnames as surnames (单 shàn, 曾 zēng, 仇 qiú). Safe to use from
/// several threads; each thread loads the tables at its first name (some milliseconds).
class NUANYANG_SDK_EXPORT Pinyin {
public:
    /// Beginnings of names and their syllables with tone digits: `{"单于", "chan2 yu2"}`. They come
    /// before the program's own reading; the longest that fits is taken.
    using Overrides = std::map<std::string, std::string, std::less<>>;

    explicit Pinyin(Overrides officeOverrides = {});

    /// Text that is not Chinese (Latin letters, digits) is kept in lower case. Never fails.
    NameReading read(std::string_view name) const;

    /// What somebody typed as pinyin, as it stands in NameReading::letters: lower case, no blanks,
    /// apostrophes or tone marks; `lü`, `lyu` and `lv` alike.
    static std::string normalizeTyped(std::string_view typed);

private:
    Overrides m_overrides;
};

}  // namespace nuanyang
