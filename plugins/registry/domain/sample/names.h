#pragma once

#include <string>

#include "registry/domain/sample/dice.h"
#include "sdk/base/nationalid.h"

namespace nuanyang::registry::sample {

/// An invented name as one was given to a child born in that year.
std::string inventName(Dice& dice, Sex sex, int birthYear);

}  // namespace nuanyang::registry::sample
