#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/call.h"
#include "sdk/base/export.h"
#include "sdk/base/ids.h"
#include "sdk/base/result.h"

namespace nuanyang::module {

/// The units of the group, for the host (accounts, scope, choices): offered by the module that
/// keeps them. Without one, a unit is known by its id only.
class NUANYANG_SDK_EXPORT UnitDirectory {
public:
    static constexpr std::string_view serviceId = "nuanyang.UnitDirectory/1";

    /// A unit as lists and choices show it.
    struct Unit {
        UnitId id;
        std::string name;
    };

    virtual ~UnitDirectory();
    /// All units that are not void, by name; not limited by scope, since names of units are public.
    virtual Result<std::vector<Unit>> units(const Call& call) = 0;
};

}  // namespace nuanyang::module
