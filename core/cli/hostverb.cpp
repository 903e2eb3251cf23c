#include "core/cli/hostverb.h"

#include <iterator>

namespace nuanyang::core::cli {

namespace {

std::vector<HostVerb> collect() {
    std::vector<HostVerb> all;
    for (auto part : {initVerbs, moduleVerbs, accessVerbs, auditVerbs, backupVerbs}) {
        auto verbs = part();
        std::move(verbs.begin(), verbs.end(), std::back_inserter(all));
    }
    return all;
}

LocalizedText titleOf(const std::string& group) {
    if (group == "init") {
        return {"建立数据目录", "Make a data directory"};
    }
    if (group == "module") {
        return {"模块", "Modules"};
    }
    if (group == "access") {
        return {"账号", "Accounts"};
    }
    return group == "audit" ? LocalizedText{"审计", "Audit"} : LocalizedText{"备份", "Backup"};
}

}  // namespace

const std::vector<HostVerb>& hostVerbs() {
    static const std::vector<HostVerb> verbs = collect();
    return verbs;
}

std::vector<VerbGroup> hostVerbGroups() {
    std::vector<VerbGroup> groups;
    for (const HostVerb& verb : hostVerbs()) {
        if (groups.empty() || groups.back().id != verb.group) {
            groups.push_back({verb.group, titleOf(verb.group), {}});
        }
        groups.back().verbs.push_back(verb.declaration);
    }
    return groups;
}

}  // namespace nuanyang::core::cli
