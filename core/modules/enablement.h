#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/modules/modulehost.h"
#include "core/modules/resolver.h"

namespace nuanyang::core::modules {

/// What people have switched, as it is stored. A module without an entry is not switched.
struct Switches {
    std::map<std::string, bool> everywhere;                          ///< by module
    std::map<std::string, std::map<std::string, bool>> departments;  ///< by department and module
};

/// Whether a module should run, before it is asked what it requires.
struct Decision {
    bool wanted = true;
    DecidedBy decidedBy = DecidedBy::Default;
};

/// installed ∧ department profile ∧ role ∧ not switched off, plus the mandatory ones. The first
/// term that says no is the one that decided.
Decision decide(const Manifest& manifest, const Switches& switches, const Audience& audience);

/// The same for all modules at once: whatever a mandatory module requires is mandatory too.
std::map<std::string, Decision> decideAll(const std::vector<Candidate>& installed,
                                          const Switches& switches, const Audience& audience);

/// The switches after `id` was turned on (with everything that it requires) or off, for one
/// department, or everywhere where `department` is empty. Fails with `module.missing`,
/// `module.switch.mandatory`, `module.switch.neededByMandatory` (argument `by`),
/// `module.switch.offForAll`.
Result<Switches> switched(const std::vector<Candidate>& installed, const Switches& before,
                          const std::string& id, bool on, const std::string& department);

}  // namespace nuanyang::core::modules
