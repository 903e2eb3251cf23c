#include "core/access/unitreference.h"

#include <algorithm>

#include "core/access/accountname.h"

namespace nuanyang::core::access {

using module::UnitDirectory;

Result<UnitId> resolveUnit(const std::vector<UnitDirectory::Unit>& units,
                           std::string_view nameOrId) {
    const std::string key = AccountName::keyOf(nameOrId);
    const auto bearsName = [&](const UnitDirectory::Unit& unit) {
        return AccountName::keyOf(unit.name) == key;
    };
    const auto named = std::count_if(units.begin(), units.end(), bearsName);
    if (named > 1) {
        return invalidInput("access.unit.ambiguous").with("unit", std::string(nameOrId));
    }
    if (named == 1) {
        return std::find_if(units.begin(), units.end(), bearsName)->id;
    }
    const auto id = UnitId::parse(nameOrId);
    const auto hasId = [&](const UnitDirectory::Unit& unit) { return id && unit.id == *id; };
    if (id && (units.empty() || std::any_of(units.begin(), units.end(), hasId))) {
        return *id;
    }
    return notFound("access.unit.notFound").with("unit", std::string(nameOrId));
}

}  // namespace nuanyang::core::access
