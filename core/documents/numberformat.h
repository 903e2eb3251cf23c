#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nuanyang::core::documents {

/// What a number's format makes of it. A format that hides the year shows a day all the same: the
/// year is in the number.
enum class ShownAs { Number, Year, Month, Day, DayAndTime };

/// Reads a format as spreadsheet files keep it (`yyyy"年"m"月"`), of several sections the first. A
/// time without a day is a number.
ShownAs shownAs(std::string_view format);

/// The formats that files refer to by number only: ECMA-376 part 1, 18.8.30, those of Chinese among
/// the national ones.
ShownAs shownAsBuiltIn(int number);

/// A number of days as an ISO date, as precise as it is shown: `1950-03`; a time follows after a T
/// where one is shown that is not midnight. Nothing where the number is no day: before 1900, or the
/// 29 February that 1900 has in spreadsheets only.
std::optional<std::string> isoDate(std::string_view days, ShownAs shown, bool since1904);

}  // namespace nuanyang::core::documents
