#pragma once

#include "core/data/modulebook.h"
#include "sdk/base/result.h"

namespace nuanyang::core::data {

class Connection;

/// Whether the module's tables are as every table must be: declared, STRICT, with `id` and the
/// columns for voiding where they are audited, with triggers that stay among the module's own.
/// Fails with `data.migration.shape` (arguments `module table reason`).
Result<void> checkTables(Connection& connection, const RegisteredModule& module);

}  // namespace nuanyang::core::data
