#pragma once

#include <vector>

#include "core/modules/manifest.h"
#include "core/modules/strictreader.h"

namespace nuanyang::core::modules {

/// Reads the manifest's `contributions`: which keys each kind has, and which it must have.
void readContributions(StrictReader& reader, const SourceValue& contributions, Manifest& manifest);

}  // namespace nuanyang::core::modules
