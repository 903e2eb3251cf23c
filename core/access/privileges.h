#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/access/role.h"
#include "sdk/base/language.h"

namespace nuanyang::core::access {

/// One right, and the roles that have it.
struct Privilege {
    std::string id;  ///< `registry.person.edit`
    LocalizedText title;
    std::vector<std::string> roles;
};

namespace privilege {
inline constexpr std::string_view viewAccounts = "access.user.view";
inline constexpr std::string_view editAccounts = "access.user.edit";
inline constexpr std::string_view switchModules = "module.switch";
inline constexpr std::string_view viewAudit = "audit.view";
inline constexpr std::string_view createBackup = "backup.create";
inline constexpr std::string_view restoreBackup = "backup.restore";
inline constexpr std::string_view editSettings = "settings.edit";
}  // namespace privilege

/// The rights that belong to the host itself.
const std::vector<Privilege>& corePrivileges();

using PrivilegeSet = std::set<std::string, std::less<>>;

/// The rights of a role among the declared ones. A privilege that names an unknown role gives that
/// role nothing.
PrivilegeSet privilegesOf(Role role, std::span<const Privilege> declared);

}  // namespace nuanyang::core::access
