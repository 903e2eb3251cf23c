#pragma once

#include <filesystem>
#include <vector>

#include "core/cli/verbcatalog.h"

namespace nuanyang::core::cli {

/// The verbs that the installed modules declare, read from their manifests alone: nothing is
/// loaded and no data directory is needed. Of several versions the newest counts. A package that
/// cannot be read is passed over; `module list` says what is wrong with it.
std::vector<VerbGroup> installedVerbs(const std::vector<std::filesystem::path>& folders);

}  // namespace nuanyang::core::cli
