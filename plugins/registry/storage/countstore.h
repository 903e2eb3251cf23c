#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/date.h"
#include "sdk/base/ids.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

/// How many living people have the same unit, category and rank.
struct CountRow {
    UnitId unit;
    std::optional<std::string> category;
    std::optional<std::string> rank;
    std::int64_t persons = 0;
};

/// The counts of a day. The present one comes from an index alone; a past one reads what was
/// changed since.
Result<std::vector<CountRow>> countOn(data::Queries& session, Date day);

/// Of how many living people something is not known.
struct MissingRow {
    std::int64_t channel = 0;
    std::int64_t birth = 0;
    std::int64_t rank = 0;
    std::int64_t category = 0;
};
Result<MissingRow> countMissing(data::Queries& session);

}  // namespace nuanyang::registry::storage
