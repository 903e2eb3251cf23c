#pragma once

#include <string_view>
#include <vector>

#include "sdk/base/ids.h"
#include "sdk/base/result.h"
#include "sdk/module/unitdirectory.h"

namespace nuanyang::core::access {

/// The unit that somebody named: by its name (case and blanks aside) or by its id. Fails with
/// `access.unit.notFound`, and with `access.unit.ambiguous` where two bear the name. Without a
/// directory of units (`units` empty) an id is taken as it is.
Result<UnitId> resolveUnit(const std::vector<module::UnitDirectory::Unit>& units,
                           std::string_view nameOrId);

}  // namespace nuanyang::core::access
