#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/cli/desk.h"
#include "core/cli/verbcatalog.h"
#include "sdk/base/json.h"
#include "sdk/module/contributions.h"

namespace nuanyang::core::cli {

/// What a verb of the host answers. With both, the result is printed and the error told.
struct Outcome {
    Json result;
    std::optional<Error> error;
};

/// A verb that the host itself brings, declared like those of the modules.
struct HostVerb {
    std::string group;
    modules::Verb declaration;
    Readiness readiness = Readiness::SignedIn;
    std::function<Result<Outcome>(Desk&, const module::Arguments&)> run;
};

/// All of them, in the order of the help.
const std::vector<HostVerb>& hostVerbs();
/// Their declarations, by group.
std::vector<VerbGroup> hostVerbGroups();

std::vector<HostVerb> initVerbs();
std::vector<HostVerb> moduleVerbs();
std::vector<HostVerb> accessVerbs();
std::vector<HostVerb> auditVerbs();
std::vector<HostVerb> backupVerbs();

}  // namespace nuanyang::core::cli
