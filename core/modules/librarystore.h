#pragma once

#include <filesystem>

#include "sdk/base/result.h"
#include "sdk/module/module.h"

namespace nuanyang::core::modules {

/// Loads a module's library, for good: nothing is ever unloaded, since what QML, threads and
/// caches still hold of it would be gone. The same path again gives the same entry. Fails with
/// `module.library.unloadable` (arguments `file`, `reason`: the loader's text).
Result<const module::ModuleEntry*> loadLibrary(const std::filesystem::path& library);

}  // namespace nuanyang::core::modules
