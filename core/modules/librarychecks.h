#pragma once

#include <string>
#include <vector>

#include "core/modules/elffile.h"
#include "core/modules/manifest.h"

namespace nuanyang::core::modules {

/// The QML modules that a library registers when it is loaded, whatever its manifest says: `_` in
/// place of `.`, as in the symbol.
std::vector<std::string> registeredQmlModules(const ElfFile& library);

/// The library against its manifest, without running it. Fails with
/// - `module.library.noEntry`, `.plainEntry` (a symbol of the alias's name that is no alias)
/// - `module.library.abi` (arguments `found`, `expected`)
/// - `module.library.undeclaredQml` (argument `uri`): it registers what the manifest does not name
/// - `module.library.foreignType` (argument `type`): a class outside of the module's namespace
Result<void> checkLibrary(const ElfFile& library, const Manifest& manifest,
                          const std::string& fileName);

/// `nuanyang_module_abi1`
std::string entryAlias(int abi);

}  // namespace nuanyang::core::modules
