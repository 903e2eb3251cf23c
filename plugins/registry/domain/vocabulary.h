#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/ids.h"
#include "sdk/base/language.h"

namespace nuanyang::registry {

using BranchId = Id<struct BranchTag>;

/// One entry of a list that the group keeps itself.
struct Term {
    std::string list;  ///< `rank`, `category`, `honour`
    std::string code;
    int position = 0;  ///< ranks rise with it
    LocalizedText label;
};

struct UnitName {
    UnitId id;
    std::string name;
};

struct BranchName {
    BranchId id;
    std::string name;
    std::optional<UnitId> unit;
};

/// The words that the group's own tables allow, as they are at the moment.
struct Vocabulary {
    std::vector<UnitName> units;
    std::vector<BranchName> branches;
    std::vector<Term> terms;

    /// By name or by id.
    const UnitName* unit(std::string_view nameOrId) const;
    const UnitName* unit(UnitId id) const;
    /// Units with that word in their name; a single character is not enough of a word.
    std::vector<UnitId> unitsNamedLike(std::string_view word) const;
    const BranchName* branch(std::string_view nameOrId) const;
    const BranchName* branch(BranchId id) const;
    const Term* term(std::string_view list, std::string_view code) const;
    /// By code, or by what people call it in one of the languages.
    const Term* readTerm(std::string_view list, std::string_view text) const;
    std::vector<const Term*> termsOf(std::string_view list) const;

    /// What is allowed, for sentences: `worker, professional, …`
    std::string joinUnits() const;
    std::string joinTerms(std::string_view list) const;
};

}  // namespace nuanyang::registry
