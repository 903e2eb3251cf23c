#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/data/servicecore.h"

namespace nuanyang::core::data {

/// Copies the database as it is at one moment into a new file, while others go on writing. The
/// copy is one file without a WAL beside it.
Result<void> copyDatabase(Connection& source, const std::filesystem::path& target,
                          std::stop_token stop = {},
                          const std::shared_ptr<Progress>& progress = {});

/// How the names of copies begin that are made before a migration. The ten newest are kept.
inline constexpr std::string_view migrationCopy = "before-migration-";

/// A copy in the directory's `backups/`, called by `name` and the time.
Result<std::filesystem::path> keepCopy(ServiceCore& core, const std::string& name);

/// A path in `backups/` that is not taken yet.
std::filesystem::path backupPath(const std::filesystem::path& directory, const std::string& name);

/// Writes what is still on its way to the disk, the directory's entry included.
Result<void> syncFile(const std::filesystem::path& file);

}  // namespace nuanyang::core::data
