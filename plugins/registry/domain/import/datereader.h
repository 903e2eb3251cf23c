#pragma once

#include <string>
#include <vector>

#include "registry/domain/import/problem.h"
#include "sdk/base/date.h"
#include "sdk/base/partialdate.h"
#include "sdk/base/tablecell.h"

namespace nuanyang::registry::imports {

/// What a date is for says which years it can have.
enum class DateUse {
    Birth,  ///< of somebody who has retired
    Past,   ///< some day of a life up to now
};

struct DateReading {
    PartialDate date;     ///< unknown where nothing is said, or there is a question
    std::string written;  ///< what stands there, where that says more than the date
    std::string lunar;    ///< `八月十五`, where the day is one of the lunar calendar
    std::vector<PartialDate> choices;  ///< the readings to ask about, two or more
    std::vector<Finding> findings;
};

/// Reads a date in whatever form offices write it. A number `1950.1`, and the text `1950.1` too,
/// may be January or October, since a spreadsheet drops the last zero and a text may have come
/// from one: both are asked. Codes: `registry.import.date.ambiguous`, `.unreadable` (questions),
/// `.approximate`, `.lunar` (warnings).
DateReading readDate(const TableCell& cell, DateUse use, Date today);

}  // namespace nuanyang::registry::imports
