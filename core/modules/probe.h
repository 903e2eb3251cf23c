#pragma once

#include <chrono>
#include <filesystem>

#include "core/modules/manifest.h"

namespace nuanyang::core::modules {

/// Loads a module's library in a process of its own and compares its descriptor with the manifest,
/// so that what happens there (an initialiser that throws, aborts or never ends) happens to that
/// process. Some ten milliseconds. Fails with
/// - `module.probe.crashed` (argument `signal`), `.timeout`, `.unavailable` (no probe executable)
/// - `module.library.unloadable` (argument `reason`, the loader's text)
/// - `module.library.descriptor` (arguments `what`, `library`, `manifest`), `module.library.qt`
/// - `module.library.factory`: it makes no module
Result<void> probeLibrary(const std::filesystem::path& probeExecutable,
                          const std::filesystem::path& library, const Manifest& manifest,
                          std::chrono::milliseconds limit);

}  // namespace nuanyang::core::modules
