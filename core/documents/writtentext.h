#pragma once

#include <string_view>

#include "sdk/base/result.h"

namespace nuanyang::core::documents {

/// Whether a text can be kept in a table at all. Fails with InvalidInput `documents.cell.notText`
/// where it is not UTF-8 or holds a zero character.
Result<void> checkWritable(std::string_view text);

/// How many UTF-16 units it has: what spreadsheet programs count.
std::size_t spreadsheetLength(std::string_view text);

}  // namespace nuanyang::core::documents
