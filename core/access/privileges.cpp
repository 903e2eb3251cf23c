#include "core/access/privileges.h"

#include <algorithm>

namespace nuanyang::core::access {

namespace {

modules::Privilege declare(std::string_view id, LocalizedText title,
                           std::vector<std::string> roles) {
    return {std::string(id), std::move(title), std::move(roles)};
}

}  // namespace

const std::vector<modules::Privilege>& corePrivileges() {
    static const std::vector<modules::Privilege> declared{
        declare(privilege::viewAccounts, {"查看账号", "See the accounts"},
                {"administrator", "auditor"}),
        declare(privilege::editAccounts, {"管理账号", "Edit accounts"}, {"administrator"}),
        declare(privilege::switchModules, {"开关模块", "Switch modules on and off"},
                {"administrator"}),
        declare(privilege::viewAudit, {"查看审计记录", "See the audit log"},
                {"administrator", "auditor"}),
        declare(privilege::createBackup, {"备份数据", "Back up the data"}, {"administrator"}),
        declare(privilege::restoreBackup, {"恢复备份", "Restore a backup"}, {"administrator"}),
        declare(privilege::editSettings, {"修改设置", "Change shared settings"}, {"administrator"}),
    };
    return declared;
}

PrivilegeSet privilegesOf(Role role, std::span<const modules::Privilege> declared) {
    PrivilegeSet owned;
    for (const modules::Privilege& each : declared) {
        if (std::find(each.roles.begin(), each.roles.end(), toString(role)) != each.roles.end()) {
            owned.insert(each.id);
        }
    }
    return owned;
}

}  // namespace nuanyang::core::access
