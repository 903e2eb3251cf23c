#include "core/documents/writtentext.h"

#include <unicode/ustring.h>

namespace nuanyang::core::documents {

namespace {

/// Less than zero where it is no UTF-8.
std::int32_t unitsOf(std::string_view text) {
    std::int32_t units = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(nullptr, 0, &units, text.data(), static_cast<std::int32_t>(text.size()), &status);
    return status == U_INVALID_CHAR_FOUND ? -1 : units;
}

}  // namespace

Result<void> checkWritable(std::string_view text) {
    if (text.find('\0') != std::string_view::npos || unitsOf(text) < 0) {
        return invalidInput("documents.cell.notText");
    }
    return {};
}

std::size_t spreadsheetLength(std::string_view text) {
    return static_cast<std::size_t>(unitsOf(text));
}

}  // namespace nuanyang::core::documents
