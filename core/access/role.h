#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "sdk/base/caller.h"
#include "sdk/base/language.h"

namespace nuanyang::core::access {

/// What somebody does in the house. A role carries no rights of its own: modules say in their
/// manifests which roles have which privilege.
enum class Role { Administrator, GroupUnion, HumanResources, UnitClerk, Leader, Auditor };

inline constexpr std::array allRoles{Role::Administrator, Role::GroupUnion, Role::HumanResources,
                                     Role::UnitClerk,     Role::Leader,     Role::Auditor};

/// `administrator`, `group-union`, …: the word in manifests, in the file and on the command line.
std::string_view toString(Role role);
std::optional<Role> parseRole(std::string_view word);
LocalizedText titleOf(Role role);

/// True for a role that sees the people of its own unit alone; such an account needs a unit.
bool isConfinedToUnit(Role role);

/// Whose people an account of that role may see. A confined account without a unit sees nobody.
Scope scopeOf(Role role, std::optional<UnitId> unit);

}  // namespace nuanyang::core::access
