#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "registry/domain/field.h"
#include "sdk/base/ids.h"

namespace nuanyang::registry {

enum class PeopleOrder { Name, Unit, Birth, Category, Rank, RetiredOn };

/// Which people a list shows; all conditions hold together.
struct PeopleFilter {
    std::string text;  ///< as somebody types: name, pinyin, numbers, unit
    std::optional<UnitId> unit;
    /// A field and its canonical value; of a set, one of its members; empty: nothing is known.
    std::vector<std::pair<Field, std::string>> where;
    bool withDead = false;  ///< without it only the living, unless `where` names the life state
    bool withoutChannel = false;
    PeopleOrder order = PeopleOrder::Name;
    bool descending = false;
};

}  // namespace nuanyang::registry
