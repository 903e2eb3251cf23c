#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "registry/domain/personrecord.h"
#include "sdk/base/pinyin.h"

namespace nuanyang::registry {

/// The keys under which a person stands in the search table:
/// - each character of the name and each pair of neighbours: `秀`, `秀英`
/// - the pinyin and the initials of the whole name, and of each rest of it from a syllable on:
///   `shanxiuying`, `xiuying`, `sxy`, `xy`
/// - the same of each former name
/// - the staff number in lower case
/// - `~` and the identity number, `~` and each phone number, backwards, so that their last digits
///   become a beginning.
std::vector<std::string> searchKeys(const PersonRecord& record, const NameReading& reading);

/// How the search table is to be asked for what somebody typed.
struct SearchQuery {
    enum class Kind {
        Nothing,    ///< there is nothing to look for
        Exact,      ///< one or two Chinese characters: the key itself
        Pair,       ///< more: the key is their first pair, and the name must contain `contains`
        Beginning,  ///< letters or digits: keys that begin with `key`
    };

    Kind kind = Kind::Nothing;
    std::string key;
    std::string contains;  ///< the typed text without blanks
    std::string otherKey;  ///< digits may be a staff number or the tail of another: both are tried
};

SearchQuery readQuery(std::string_view typed);

/// The first text after all that begin with `prefix`.
std::string endOfPrefix(std::string_view prefix);

}  // namespace nuanyang::registry
