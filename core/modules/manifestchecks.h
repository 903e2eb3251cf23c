#pragma once

#include <filesystem>

#include "core/modules/manifest.h"
#include "core/modules/strictreader.h"

namespace nuanyang::core::modules {

/// What the parts of a manifest ask of each other: names that begin with the module's own, nothing
/// twice, no reference to what is not there.
void checkManifest(StrictReader& reader, const SourceValue& root, const Manifest& manifest);

/// What a manifest asks of its folder: the library, the published views, the policy rules. Fails
/// with `module.package.incomplete` (arguments `file`, `missing`), `module.package.misplaced`.
Result<void> checkPackage(const std::filesystem::path& packageFolder, const Manifest& manifest);

}  // namespace nuanyang::core::modules
