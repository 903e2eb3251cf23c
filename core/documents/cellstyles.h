#pragma once

#include <vector>

#include "core/documents/numberformat.h"
#include "core/documents/ziparchive.h"

namespace nuanyang::core::documents {

/// What the styles of a workbook make of numbers.
class CellStyles {
public:
    CellStyles() = default;
    /// Fails as parsePart() does.
    static Result<CellStyles> read(const ZipArchive& archive, const std::string& part);

    ShownAs shownAs(std::size_t style) const {
        return style < m_shown.size() ? m_shown[style] : ShownAs::Number;
    }

private:
    explicit CellStyles(std::vector<ShownAs> shown) : m_shown(std::move(shown)) {}
    std::vector<ShownAs> m_shown;
};

}  // namespace nuanyang::core::documents
