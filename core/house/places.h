#pragma once

#include <filesystem>
#include <vector>

namespace nuanyang::core::house {

/// Where the program's own things lie, in the build tree and in an installed one alike.
struct Places {
    std::filesystem::path shippedModules;
    std::filesystem::path probe;  ///< the executable that tries a module out

    /// From the folder of the running executable.
    static Places around(const std::filesystem::path& executable);
};

/// The data directory where none is named: `NUANYANG_DATA`, else in the user's application data.
std::filesystem::path defaultDataDirectory();

/// `NUANYANG_MODULE_PATH` (folders separated by colons), else the user's own module folder.
std::vector<std::filesystem::path> userModuleFolders();

/// The running executable, from the kernel.
std::filesystem::path runningExecutable();

}  // namespace nuanyang::core::house
