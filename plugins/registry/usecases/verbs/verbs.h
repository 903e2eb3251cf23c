#pragma once

#include "sdk/base/result.h"
#include "sdk/data/database.h"
#include "sdk/module/contributions.h"

namespace nuanyang::registry {

/// Serves the verbs `registry add set void restore search list show history` and the
/// words for the codes that all the verbs return.
Result<void> servePersonVerbs(module::Contributions& contributions, data::Database& database);
/// Serves `registry unit list`, `unit add`, `unit set` and `registry stats`.
Result<void> serveUnitVerbs(module::Contributions& contributions, data::Database& database);

}  // namespace nuanyang::registry
