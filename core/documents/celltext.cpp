#include "core/documents/celltext.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace nuanyang::core::documents {

namespace {

constexpr std::size_t escapeSize = 7;

/// The UTF-16 unit that an escape at the beginning of the text stands for.
std::optional<char16_t> unitAt(std::string_view text) {
    if (text.size() < escapeSize || text.substr(0, 2) != "_x" || text[escapeSize - 1] != '_') {
        return std::nullopt;
    }
    unsigned unit = 0;
    const char* const end = text.data() + escapeSize - 1;
    const auto [read, failed] = std::from_chars(text.data() + 2, end, unit, 16);
    const bool whole = failed == std::errc() && read == end;
    return whole ? std::optional(static_cast<char16_t>(unit)) : std::nullopt;
}

void append(std::string& text, char32_t character) {
    char bytes[U8_MAX_LENGTH];
    int size = 0;
    U8_APPEND_UNSAFE(bytes, size, character);
    text.append(bytes, static_cast<std::size_t>(size));
}

/// Takes an escape, or the two of a pair; gives back how long it was, 0 where it is none.
std::size_t takeEscape(std::string_view from, std::string& into) {
    const std::optional<char16_t> unit = unitAt(from);
    if (!unit || *unit == 0) {
        return 0;
    }
    if (!U16_IS_SURROGATE(*unit)) {
        append(into, *unit);
        return escapeSize;
    }
    const std::optional<char16_t> next = unitAt(from.substr(escapeSize));
    if (!U16_IS_LEAD(*unit) || !next || !U16_IS_TRAIL(*next)) {
        return 0;
    }
    append(into, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(*unit, *next)));
    return 2 * escapeSize;
}

}  // namespace

void unescapeCellText(std::string& text) {
    std::size_t at = text.find("_x");
    if (at == std::string::npos) {
        return;
    }
    const std::string_view from = text;
    std::string made(from.substr(0, at));
    while (at < from.size()) {
        const std::size_t taken = takeEscape(from.substr(at), made);
        const std::size_t next =
            taken > 0 ? at + taken : std::min(from.find("_x", at + 1), from.size());
        if (taken == 0) {
            made += from.substr(at, next - at);
        }
        at = next;
    }
    text = std::move(made);
}

std::string escapeCellText(std::string_view text) {
    constexpr std::string_view underscore = "_x005F";
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '_' && unitAt(text.substr(i))) {
            made += underscore;
        }
        made += text[i];
    }
    return made;
}

}  // namespace nuanyang::core::documents
