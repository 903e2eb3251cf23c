#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nuanyang::core::documents {

/// Where a cell stands: `B7` is column 1 of row 7.
struct CellReference {
    static constexpr std::int64_t far = 1'000'000'000;  ///< beyond any sheet's end

    std::int64_t column = 0;  ///< from 0
    std::int64_t row = 0;     ///< from 1

    bool operator==(const CellReference&) const = default;
};

/// Nothing for what is no reference. Columns and rows may lie beyond any sheet's end, up to `far`.
std::optional<CellReference> parseCellReference(std::string_view text);

}  // namespace nuanyang::core::documents
