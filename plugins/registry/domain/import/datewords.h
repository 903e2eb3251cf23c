#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/date.h"

namespace nuanyang::registry::imports {

/// The numbers of a date as it is written.
struct DateParts {
    std::vector<std::string> numbers;  ///< one to three, digits only
    bool hasWords = false;             ///< 年 or 月 stands between them
    bool hasYearWord = false;
    bool isDecimal = false;  ///< two numbers with a point between them
};

/// Takes `1950.03`, `1950年3月2日`, `50-3-2` apart; nothing where anything else stands in it.
std::optional<DateParts> dateParts(std::string_view text);

/// `一九五〇年十二月` → `1950年12月`
std::string withArabicDigits(std::string_view text);

/// Takes 约, 左右, ? off; true where one of them stood there.
bool takeApproximation(std::string& text);
/// Takes off what a date is of: `1985.7入党`.
void takeOccasion(std::string& text);
/// Takes 农历, 阴历 off; true where it stood there.
bool takeLunar(std::string& text);
/// Counts the years of the Republic in common ones: `民国38年` → `1949年`.
void takeRepublic(std::string& text);
/// `1950-03-02 00:00:00` without its hours.
std::string_view withoutTimeOfDay(std::string_view line);

/// The day of a lunar year that `day` (`八月十五`, `8月15日`) names; nothing where there is none.
std::optional<Date> solarOf(int lunarYear, std::string_view day);

}  // namespace nuanyang::registry::imports
