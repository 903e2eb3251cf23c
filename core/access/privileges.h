#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/access/role.h"
#include "core/modules/manifest.h"

namespace nuanyang::core::access {

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
const std::vector<modules::Privilege>& corePrivileges();

using PrivilegeSet = std::set<std::string, std::less<>>;

/// The rights of a role among the declared ones. A privilege that names an unknown role gives that
/// role nothing.
PrivilegeSet privilegesOf(Role role, std::span<const modules::Privilege> declared);

}  // namespace nuanyang::core::access
