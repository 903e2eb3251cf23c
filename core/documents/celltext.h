#pragma once

#include <string>

namespace nuanyang::core::documents {

/// Workbooks write characters that XML cannot hold as `_x000D_`, and such a text itself as
/// `_x005F_x000D_` (ECMA-376 part 1, 22.9.2.19): puts the characters back.
void unescapeCellText(std::string& text);

}  // namespace nuanyang::core::documents
