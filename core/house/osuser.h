#pragma once

#include <string>

namespace nuanyang::core::house {

/// The name under which somebody works on this machine; `owner` where it cannot be told.
std::string osUser();

}  // namespace nuanyang::core::house
