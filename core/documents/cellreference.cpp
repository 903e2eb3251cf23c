#include "core/documents/cellreference.h"

#include <algorithm>

namespace nuanyang::core::documents {

std::optional<CellReference> parseCellReference(std::string_view text) {
    constexpr std::int64_t alphabet = 26;
    std::size_t at = 0;
    std::int64_t column = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z'; ++at) {
        column = std::min(column * alphabet + (text[at] - 'A' + 1), CellReference::far);
    }
    const bool hasLetters = at > 0;
    std::int64_t row = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        row = std::min(row * 10 + (text[at] - '0'), CellReference::far);
    }
    if (!hasLetters || row == 0 || at < text.size()) {
        return std::nullopt;
    }
    return CellReference{column - 1, row};
}

}  // namespace nuanyang::core::documents
