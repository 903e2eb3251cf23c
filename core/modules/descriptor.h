#pragma once

#include <string>

#include "sdk/base/result.h"
#include "sdk/module/module.h"

namespace nuanyang::core::modules {

/// What the manifest says that the descriptor must say too.
struct ExpectedDescriptor {
    std::string id;
    std::string version;
    std::string manifestSha256;
    std::string qt;  ///< `6.4`, the host's; empty where it does not matter
};

/// Compares what the library was built from with what lies beside it. Fails with
/// `module.library.descriptor` (arguments `what`, `library`, `manifest`), `module.library.qt`.
Result<void> checkDescriptor(const module::ModuleEntry& entry, const ExpectedDescriptor& expected);

}  // namespace nuanyang::core::modules
