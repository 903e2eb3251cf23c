#pragma once

#include <filesystem>

#include "sdk/base/result.h"
#include "sdk/module/module.h"

namespace nuanyang::core::modules {

/// Loads a module's library, for good: nothing is ever unloaded, since what QML, threads and
/// caches still hold of it would be gone. The same path again gives the same entry. Fails with
/// `module.library.unloadable` (arguments `file`, `reason`: the loader's text).
Result<const module::ModuleEntry*> loadLibrary(const std::filesystem::path& library);

/// Loads the shared controls, which lie beside the SDK library, where the program itself does not
/// link them (the command line): a module with pages needs them, and bears no path to find them.
void loadControls();

}  // namespace nuanyang::core::modules
