#include "core/cli/displaywidth.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace nuanyang::core::cli {

namespace {

bool isInvisible(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR ||
           type == U_CONTROL_CHAR;
}

int widthOf(UChar32 c) {
    if (c >= 0 && isInvisible(c)) {
        return 0;
    }
    const int kind = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

int displayWidth(std::string_view utf8) {
    int width = 0;
    const auto length = static_cast<int32_t>(utf8.size());
    for (int32_t at = 0; at < length;) {
        UChar32 c = 0;
        U8_NEXT(utf8.data(), at, length, c);
        width += widthOf(c);
    }
    return width;
}

std::string padded(std::string_view utf8, int width, Align align) {
    const std::string blanks(static_cast<std::size_t>(std::max(0, width - displayWidth(utf8))),
                             ' ');
    return align == Align::Left ? std::string(utf8) + blanks : blanks + std::string(utf8);
}

}  // namespace nuanyang::core::cli
