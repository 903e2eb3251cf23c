#pragma once

#include <string>
#include <string_view>

namespace nuanyang::core::documents {

/// Workbooks write characters that XML cannot hold as `_x000D_`, and such a text itself as
/// `_x005F_x000D_` (ECMA-376 part 1, 22.9.2.19): puts the characters back.
void unescapeCellText(std::string& text);

/// Keeps a text that looks like such an escape from being taken for one. What writers do with
/// characters that XML cannot hold is left to them.
std::string escapeCellText(std::string_view text);

}  // namespace nuanyang::core::documents
