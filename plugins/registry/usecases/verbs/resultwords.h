#pragma once

#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"
#include "sdk/module/contributions.h"

namespace nuanyang::registry {

/// What people call the codes that the verbs return: the program's own and the group's, in the
/// language of the call.
Result<module::Words> resultWords(data::Database& database, const Call& call);

}  // namespace nuanyang::registry
