#pragma once

#include <sqlite3.h>
#include <string_view>

#include "sdk/base/error.h"

namespace nuanyang::core::data {

/// What the engine said, as an error of ours. `rc` is an extended result code.
Error sqliteError(sqlite3* db, int rc, std::string_view sql = {});

}  // namespace nuanyang::core::data
