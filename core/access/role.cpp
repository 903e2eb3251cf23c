#include "core/access/role.h"

#include <algorithm>

namespace nuanyang::core::access {

std::string_view toString(Role role) {
    switch (role) {
        case Role::Administrator:
            return "administrator";
        case Role::GroupUnion:
            return "group-union";
        case Role::HumanResources:
            return "hr";
        case Role::UnitClerk:
            return "unit-clerk";
        case Role::Leader:
            return "leader";
        case Role::Auditor:
            break;
    }
    return "auditor";
}

std::optional<Role> parseRole(std::string_view word) {
    const auto found = std::find_if(allRoles.begin(), allRoles.end(),
                                    [word](Role role) { return toString(role) == word; });
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

LocalizedText titleOf(Role role) {
    switch (role) {
        case Role::Administrator:
            return {"管理员", "Administrator"};
        case Role::GroupUnion:
            return {"集团工会", "Group union"};
        case Role::HumanResources:
            return {"人事部", "HR department"};
        case Role::UnitClerk:
            return {"单位经办人", "Unit clerk"};
        case Role::Leader:
            return {"领导", "Leader"};
        case Role::Auditor:
            break;
    }
    return {"审计", "Auditor"};
}

bool isConfinedToUnit(Role role) {
    return role == Role::UnitClerk;
}

Scope scopeOf(Role role, std::optional<UnitId> unit) {
    if (!isConfinedToUnit(role)) {
        return {true, {}};
    }
    Scope scope;
    if (unit) {
        scope.units.push_back(*unit);
    }
    return scope;
}

}  // namespace nuanyang::core::access
