#pragma once

#include "core/app/options.h"

namespace nuanyang::core::app {

/// Where there is no display: opens the house, names the modules, prints the headcounts and draws
/// every view once off the screen. Returns the exit code: 0 when all of it could be shown.
int walkThrough(const Options& options);

}  // namespace nuanyang::core::app
