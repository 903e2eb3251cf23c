#pragma once

#include "core/app/options.h"

namespace nuanyang::core::app {

/// Shows every control in every state until the window is closed. Its library is loaded for it
/// alone, so that the client does not carry it.
int showGallery(const Options& options);

}  // namespace nuanyang::core::app
