#pragma once

#include "sdk/base/result.h"
#include "sdk/module/module.h"

namespace nuanyang::registry {

/// Serves the pages, tabs and cards that the manifest declares.
Result<void> serveViews(module::ModuleContext& context);

}  // namespace nuanyang::registry
