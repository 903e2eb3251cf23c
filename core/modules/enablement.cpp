#include "core/modules/enablement.h"

#include <algorithm>

namespace nuanyang::core::modules {

namespace {

std::optional<bool> entryOf(const std::map<std::string, bool>& entries, const std::string& id) {
    const auto found = entries.find(id);
    return found == entries.end() ? std::nullopt : std::optional(found->second);
}

std::optional<bool> profileEntry(const Switches& switches, const std::string& department,
                                 const std::string& id) {
    const auto profile = switches.departments.find(department);
    return profile == switches.departments.end() ? std::nullopt : entryOf(profile->second, id);
}

const Manifest* find(const std::vector<Candidate>& installed, const std::string& id) {
    const auto found = std::find_if(installed.begin(), installed.end(),
                                    [&id](const Candidate& c) { return c.manifest->id == id; });
    return found == installed.end() ? nullptr : found->manifest;
}

/// The mandatory module that requires `id`; empty where there is none.
std::string mandatoryDependent(const std::vector<Candidate>& installed, const std::string& id) {
    for (const Candidate& candidate : installed) {
        if (!candidate.manifest->mandatory) {
            continue;
        }
        const std::vector<std::string> needs = requirementsOf(candidate.manifest->id, installed);
        if (std::find(needs.begin(), needs.end(), id) != needs.end()) {
            return candidate.manifest->id;
        }
    }
    return {};
}

Result<void> checkSwitchOff(const std::vector<Candidate>& installed, const std::string& id) {
    if (find(installed, id)->mandatory) {
        return conflict("module.switch.mandatory").with("module", id);
    }
    const std::string by = mandatoryDependent(installed, id);
    if (!by.empty()) {
        return conflict("module.switch.neededByMandatory").with("module", id).with("by", by);
    }
    return {};
}

}  // namespace

Decision decide(const Manifest& manifest, const Switches& switches, const Audience& audience) {
    if (manifest.mandatory) {
        return {true, DecidedBy::Mandatory};
    }
    const auto profile = profileEntry(switches, audience.department, manifest.id);
    if (profile == false) {
        return {false, DecidedBy::Profile};
    }
    const auto& roles = manifest.roles;
    if (!roles.empty() && !audience.role.empty() &&
        std::find(roles.begin(), roles.end(), audience.role) == roles.end()) {
        return {false, DecidedBy::Role};
    }
    const auto everywhere = entryOf(switches.everywhere, manifest.id);
    if (everywhere == false) {
        return {false, DecidedBy::User};
    }
    if (profile == true) {
        return {true, DecidedBy::Profile};
    }
    return {true, everywhere == true ? DecidedBy::User : DecidedBy::Default};
}

std::map<std::string, Decision> decideAll(const std::vector<Candidate>& installed,
                                          const Switches& switches, const Audience& audience) {
    std::map<std::string, Decision> decisions;
    for (const Candidate& candidate : installed) {
        decisions[candidate.manifest->id] = decide(*candidate.manifest, switches, audience);
    }
    for (const Candidate& candidate : installed) {
        if (!candidate.manifest->mandatory) {
            continue;
        }
        for (const std::string& need : requirementsOf(candidate.manifest->id, installed)) {
            if (const auto found = decisions.find(need); found != decisions.end()) {
                found->second = {true, DecidedBy::Mandatory};
            }
        }
    }
    return decisions;
}

Result<Switches> switched(const std::vector<Candidate>& installed, const Switches& before,
                          const std::string& id, bool on, const std::string& department) {
    if (find(installed, id) == nullptr) {
        return notFound("module.missing").with("module", id);
    }
    if (!on) {
        NY_TRY(checkSwitchOff(installed, id));
    }
    Switches after = before;
    auto& entries = department.empty() ? after.everywhere : after.departments[department];
    entries[id] = on;
    if (!on) {
        return after;
    }
    std::vector<std::string> turnedOn = requirementsOf(id, installed);
    for (const std::string& need : turnedOn) {
        const Manifest* manifest = find(installed, need);
        const Audience whole{department, {}};
        if (manifest != nullptr && !decide(*manifest, before, whole).wanted) {
            entries[need] = true;
        }
    }
    turnedOn.push_back(id);
    for (const std::string& each : turnedOn) {
        if (!department.empty() && entryOf(after.everywhere, each) == false) {
            return conflict("module.switch.offForAll").with("module", each);
        }
    }
    return after;
}

}  // namespace nuanyang::core::modules
