#include "sdk/base/nationalid.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace nuanyang {

namespace {

constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::string_view checkCharacters = "10X98765432";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string withoutBlanks(std::string_view text) {
    std::string value;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            value += c == 'x' ? 'X' : c;
        }
    }
    return value;
}

/// The birth as `YYYYMMDD`, with the century that the old form leaves out.
std::string birthDigits(const std::string& value) {
    return value.size() == 15 ? "19" + value.substr(6, 6) : value.substr(6, 8);
}

std::optional<Date> birthOf(const std::string& value) {
    const std::string digits = birthDigits(value);
    return Date::parse(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2));
}

Result<void> checkCharactersOf(const std::string& value) {
    if (value.size() != 15 && value.size() != 18) {
        return invalidInput("nationalId.length");
    }
    const auto end = value.begin() + (value.size() == 18 ? 17 : 15);
    const bool lastFits = value.size() == 15 || isDigit(value.back()) || value.back() == 'X';
    if (!std::all_of(value.begin(), end, isDigit) || !lastFits) {
        return invalidInput("nationalId.character");
    }
    return {};
}

}  // namespace

char NationalId::checkCharacter(std::string_view seventeenDigits) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += (seventeenDigits[i] - '0') * weights[i];
    }
    return checkCharacters[static_cast<std::size_t>(sum % 11)];
}

Result<NationalId> NationalId::parse(std::string_view text) {
    std::string value = withoutBlanks(text);
    NY_TRY(checkCharactersOf(value));
    const auto birth = birthOf(value);
    if (!birth) {
        return invalidInput("nationalId.birth");
    }
    if (value.size() == 18) {
        const char expected = checkCharacter(std::string_view(value).substr(0, 17));
        if (expected != value.back()) {
            return invalidInput("nationalId.check").with("expected", std::string(1, expected));
        }
    }
    return NationalId(std::move(value), *birth);
}

Sex NationalId::sex() const {
    const char order = m_value[isOldForm() ? 14 : 16];
    return (order - '0') % 2 == 1 ? Sex::Male : Sex::Female;
}

std::string NationalId::upgraded() const {
    if (!isOldForm()) {
        return m_value;
    }
    const std::string digits = m_value.substr(0, 6) + "19" + m_value.substr(6);
    return digits + checkCharacter(digits);
}

}  // namespace nuanyang
