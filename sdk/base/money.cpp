#include "sdk/base/money.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace nuanyang {

namespace {

Error unreadable(const char* code, std::string_view text) {
    return invalidInput(code).with("text", std::string(text));
}

bool allDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Error overflow() {
    return internalError("money.overflow", "a sum of money left the range of 64 bits");
}

}  // namespace

Result<Money> Money::parse(std::string_view text) {
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest.front() == '-';
    rest.remove_prefix(negative ? 1 : 0);
    const std::size_t point = rest.find('.');
    const std::string_view yuan = rest.substr(0, point);
    std::string decimals(point == std::string_view::npos ? "" : rest.substr(point + 1));
    if (!allDigits(yuan) || (point != std::string_view::npos && !allDigits(decimals))) {
        return unreadable("money.text.invalid", text);
    }
    if (decimals.size() > 2) {
        return unreadable("money.text.tooPrecise", text);
    }
    decimals.resize(2, '0');
    const std::string digits = (negative ? "-" : "") + std::string(yuan) + decimals;
    std::int64_t fen = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), fen);
    if (error != std::errc{}) {
        return unreadable("money.text.tooLarge", text);
    }
    return ofFen(fen);
}

Result<Money> Money::plus(Money other) const {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(m_fen, other.m_fen, &sum)) {
        return overflow();
    }
    return ofFen(sum);
}

Result<Money> Money::minus(Money other) const {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(m_fen, other.m_fen, &difference)) {
        return overflow();
    }
    return ofFen(difference);
}

Result<Money> Money::times(std::int64_t count) const {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(m_fen, count, &product)) {
        return overflow();
    }
    return ofFen(product);
}

std::string Money::toString() const {
    const bool negative = m_fen < 0;
    // The magnitude of the smallest number fits unsigned only.
    const std::uint64_t fen =
        negative ? 0 - static_cast<std::uint64_t>(m_fen) : static_cast<std::uint64_t>(m_fen);
    return fmt::format("{}{}.{:02}", negative ? "-" : "", fen / 100, fen % 100);
}

}  // namespace nuanyang
