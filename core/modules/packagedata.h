#pragma once

#include <filesystem>
#include <vector>

#include "core/data/grants.h"
#include "core/modules/manifest.h"

namespace nuanyang::core::modules {

/// What the data service lets the module do: its manifest, and the published views of its package.
Result<data::ModuleGrants> grantsOf(const Manifest& manifest,
                                    const std::filesystem::path& packageFolder);

/// The package's `migrations/0001_people.sql` … in order. Fails with `module.migration.name`
/// (argument `file`) for a file whose name does not begin with a number.
Result<std::vector<data::Migration>> migrationsOf(const std::filesystem::path& packageFolder);

}  // namespace nuanyang::core::modules
