#pragma once

#include <filesystem>

namespace nuanyang::core::modules {

/// The SDK library that this process has loaded; empty where the loader does not say.
std::filesystem::path sdkLibrary();

}  // namespace nuanyang::core::modules
