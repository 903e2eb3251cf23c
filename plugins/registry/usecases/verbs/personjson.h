#pragma once

#include <vector>

#include "registry/usecases/changeperson.h"
#include "registry/usecases/listpeople.h"
#include "registry/usecases/personhistory.h"
#include "registry/usecases/showperson.h"
#include "sdk/base/json.h"

namespace nuanyang::registry {

/// The JSON of the command line; its keys are fixed in docs/cli.md.
Json rowsOf(const std::vector<PersonLine>& lines);
Json recordOf(const ShownPerson& person);
Json rowsOf(const std::vector<HistoryLine>& lines);
/// `id`, and `warnings` where there are some.
Json savedOf(const PersonSaved& saved);

}  // namespace nuanyang::registry
