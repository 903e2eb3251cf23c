#pragma once

#include <string>
#include <string_view>

#include "sdk/base/export.h"

namespace nuanyang {

/// What is shown of sensitive values until somebody asks for the rest with a reason. A masked text
/// is never written back.
///
/// `110105********002X`; all of anything that is too short to be an identity number.
NUANYANG_SDK_EXPORT std::string maskNationalId(std::string_view value);
/// `138****5678`; of a shorter number the last two digits stay.
NUANYANG_SDK_EXPORT std::string maskPhone(std::string_view value);
/// Whether a text looks like one that was masked here.
NUANYANG_SDK_EXPORT bool looksMasked(std::string_view value);

}  // namespace nuanyang
