#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sdk/base/tablecell.h"

namespace nuanyang::registry::imports {

/// Full-width letters, digits and signs as their usual ones (`１９５０．３` → `1950.3`), every kind
/// of blank and line break as a blank, invisible characters gone.
std::string halfWidth(std::string_view text);

/// The text of a cell on one line: halfWidth(), without blanks at its ends, single ones inside.
std::string lineOf(std::string_view text);

/// lineOf() without any blank between Chinese characters, so that `张 三` is 张三.
std::string compact(std::string_view text);

/// Without any blank.
std::string dense(std::string_view text);

/// What people write into a cell that is to say nothing: `无`, `-`, `/`, `不详`, `暂无`, `N/A`.
bool saysNothing(std::string_view line);
/// The part of these that says that somebody looked and does not know: `不详`, `不清`, `待查`.
bool saysUnknown(std::string_view line);

/// `是`, `√`, `有`, `1` … true; `否`, `×`, `没有`, `0` … false; nothing for anything else.
std::optional<bool> saysYesOrNo(std::string_view line);

bool isDigits(std::string_view text);
bool isChinese(std::string_view character);

/// A number that lost digits on its way through a spreadsheet: `4.4052E+17`.
bool isScientific(std::string_view text);

}  // namespace nuanyang::registry::imports
