#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/modules/manifest.h"

namespace nuanyang::core::modules {

/// An installed module, as the resolver looks at it.
struct Candidate {
    const Manifest* manifest = nullptr;
    bool wanted = false;  ///< switched on for whom the modules run
    bool usable = true;   ///< not rejected, quarantined or faulted
};

struct Resolution {
    std::vector<std::string> order;        ///< what can be started, required modules first
    std::map<std::string, Error> blocked;  ///< wanted, but something that they require is not there
};

/// Which of the wanted modules can be started, in which order. Reasons:
/// `module.dependency.missing`,
/// `.version`, `.off`, `.unusable`, `.blocked`, `.cycle` (argument `path`: `a → b → a`). An
/// optional module comes first where that makes no cycle, and is otherwise ignored.
Resolution resolve(const std::vector<Candidate>& candidates);

/// The modules that `id` requires, directly or not, as far as they are installed.
std::vector<std::string> requirementsOf(const std::string& id,
                                        const std::vector<Candidate>& candidates);

}  // namespace nuanyang::core::modules
