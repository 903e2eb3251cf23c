#pragma once

#include <string>
#include <string_view>

#include "sdk/base/call.h"
#include "sdk/base/ids.h"
#include "sdk/base/partialdate.h"
#include "sdk/base/result.h"

namespace nuanyang::registry {

/// Puts a death into the register, or takes it back, for the module that looks after what follows.
/// The same as `registry set ID lifeState=dead died=…`, events included. Thread-safe.
class LifeRecord {
public:
    static constexpr std::string_view serviceId = "registry.LifeRecord/1";

    virtual ~LifeRecord() = default;
    /// Fails with `registry.person.notFound`, `registry.person.voided`, `registry.death.future`,
    /// `registry.death.beforeBirth`. Nothing happens when that death is recorded already.
    virtual Result<void> recordDeath(const Call& call, SubjectId person, PartialDate died) = 0;
    virtual Result<void> withdrawDeath(const Call& call, SubjectId person) = 0;
};

}  // namespace nuanyang::registry
