#pragma once

#include <filesystem>

namespace nuanyang::core::modules {

/// The SDK library that this process has loaded; empty where the loader does not say.
std::filesystem::path sdkLibrary();

/// Loads the shared libraries that modules may link and that lie beside the SDK's own, so that a
/// module needs no path to find them; without a window nobody has loaded the controls yet. Does
/// nothing from the second time on.
void loadLibrariesOfSdk();

}  // namespace nuanyang::core::modules
