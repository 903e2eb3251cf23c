#pragma once

#include <string_view>

#include "core/data/dataservice.h"
#include "sdk/base/call.h"

namespace nuanyang::core::access {

/// `Call::require`, with the refusal written into the audit log. An empty privilege is everybody's.
/// `module` is the one whose verb asks.
Result<void> requireAudited(data::DataService& data, const Call& call, std::string_view module,
                            std::string_view privilege);

}  // namespace nuanyang::core::access
