#include "sdk/base/mask.h"

namespace nuanyang {

namespace {

/// Keeps `head` and `tail` characters and hides the rest, at least three of them.
std::string hideMiddle(std::string_view value, std::size_t head, std::size_t tail) {
    if (value.size() < head + tail + 3) {
        return std::string(value.size(), '*');
    }
    return std::string(value.substr(0, head)) + std::string(value.size() - head - tail, '*') +
           std::string(value.substr(value.size() - tail));
}

}  // namespace

std::string maskNationalId(std::string_view value) {
    return hideMiddle(value, 6, value.size() == 15 ? 3 : 4);
}

std::string maskPhone(std::string_view value) {
    return value.size() >= 10 ? hideMiddle(value, 3, 4) : hideMiddle(value, 0, 2);
}

bool looksMasked(std::string_view value) {
    return value.find("**") != std::string_view::npos;
}

}  // namespace nuanyang
