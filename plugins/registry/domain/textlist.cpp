#include "registry/domain/textlist.h"

#include <algorithm>
#include <array>

namespace nuanyang::registry {

namespace {

constexpr std::string_view wideBlank = "\u3000";
constexpr std::array<std::string_view, 5> separators{",", "，", "、", ";", "；"};

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The length of the separator that `text` begins with, or 0.
std::size_t separatorAt(std::string_view text) {
    for (const std::string_view separator : separators) {
        if (text.starts_with(separator)) {
            return separator.size();
        }
    }
    return 0;
}

std::size_t lengthOfCharacter(unsigned char lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xF0) {
        return 4;
    }
    return lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
}

void addPart(std::vector<std::string>& parts, std::string_view text) {
    std::string part = trim(text);
    if (!part.empty() && std::find(parts.begin(), parts.end(), part) == parts.end()) {
        parts.push_back(std::move(part));
    }
}

}  // namespace

std::string trim(std::string_view text) {
    for (;;) {
        if (!text.empty() && isBlank(text.front())) {
            text.remove_prefix(1);
        } else if (!text.empty() && isBlank(text.back())) {
            text.remove_suffix(1);
        } else if (text.starts_with(wideBlank)) {
            text.remove_prefix(wideBlank.size());
        } else if (text.ends_with(wideBlank)) {
            text.remove_suffix(wideBlank.size());
        } else {
            return std::string(text);
        }
    }
}

std::vector<std::string> splitList(std::string_view text) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t separator = separatorAt(text.substr(at));
        if (separator != 0) {
            addPart(parts, text.substr(from, at - from));
            from = at + separator;
        }
        at += std::max<std::size_t>(separator, 1);
    }
    addPart(parts, text.substr(from));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string joined;
    for (const std::string& part : parts) {
        if (!joined.empty()) {
            joined += separator;
        }
        joined += part;
    }
    return joined;
}

std::vector<std::string> charactersOf(std::string_view text) {
    std::vector<std::string> characters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length =
            std::min(lengthOfCharacter(static_cast<unsigned char>(text[at])), text.size() - at);
        characters.emplace_back(text.substr(at, length));
        at += length;
    }
    return characters;
}

}  // namespace nuanyang::registry
