#pragma once

#include <filesystem>
#include <string>

#include "core/data/audithead.h"
#include "core/data/connection.h"
#include "sdk/base/result.h"

namespace nuanyang::core::data {

/// Whether a copy can be read from end to end. Fails with `data.backup.damaged`.
Result<void> quickCheck(const std::filesystem::path& file);

/// Whether a database that is to be restored is one of ours, not newer, whole, and as its own log
/// says. Fails with `data.backup.damaged`, `data.backup.newer`.
Result<void> thoroughCheck(Connection& connection, const std::filesystem::path& file);

/// Opens a file as it is, without any module.
Result<std::unique_ptr<Connection>> openPlain(const std::filesystem::path& file);

}  // namespace nuanyang::core::data
