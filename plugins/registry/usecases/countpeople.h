#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/call.h"
#include "sdk/base/date.h"
#include "sdk/base/ids.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

struct UnitCount {
    UnitId unit;
    std::string unitName;
    std::int64_t onDuty = 0;
    std::int64_t retired = 0;
};

struct CodeCount {
    std::string code;   ///< empty: not known
    std::string label;  ///< in the caller's language
    std::int64_t persons = 0;
};

/// The headcounts of a day, as the work report has them: of the living, voided ones not counted.
struct Headcount {
    std::int64_t onDuty = 0;
    std::int64_t retired = 0;
    std::optional<double> ratio;  ///< retired by on duty, to four decimals
    std::vector<UnitCount> byUnit;
    std::vector<CodeCount> byRank;  ///< rising
    std::vector<CodeCount> byCategory;
};

/// Counts whom the caller may see.
class CountPeople {
public:
    explicit CountPeople(data::Database& database) : m_database(database) {}
    Result<Headcount> run(const Call& call, std::optional<Date> on = {}) const;

private:
    data::Database& m_database;
};

/// What the office still has to find out about the living.
struct Gaps {
    std::int64_t withoutChannel = 0;
    std::int64_t withoutBirth = 0;
    std::int64_t withoutRank = 0;
    std::int64_t withoutCategory = 0;
};

class FindGaps {
public:
    explicit FindGaps(data::Database& database) : m_database(database) {}
    Result<Gaps> run(const Call& call) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
