#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/date.h"
#include "sdk/base/ids.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

struct StoredUnit {
    UnitId id;
    std::string name;
    std::int64_t onDuty = 0;
    std::optional<std::string> unionName;
};

/// By name, as it is read aloud.
Result<std::vector<StoredUnit>> allUnits(data::Queries& session);
Result<std::optional<StoredUnit>> findUnit(data::Queries& session, UnitId unit);
Result<bool> unitNameTaken(data::Queries& session, const std::string& name, UnitId self);

Result<UnitId> insertUnit(data::WriteSession& session, const StoredUnit& unit, Date from);
/// A new number on duty counts from that day on.
Result<void> updateUnit(data::WriteSession& session, const StoredUnit& before,
                        const StoredUnit& after, Date from);

/// How many were on duty on that day; the first known number for the time before it.
Result<std::int64_t> onDutyOn(data::Queries& session, const StoredUnit& unit, Date day);

}  // namespace nuanyang::registry::storage
