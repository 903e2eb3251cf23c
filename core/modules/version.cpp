#include "core/modules/version.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace nuanyang::core::modules {

namespace {

std::optional<int> parseNumber(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool leadingZero = text.size() > 1 && text.front() == '0';
    if (error != std::errc{} || end != text.data() + text.size() || leadingZero || value < 0) {
        return std::nullopt;
    }
    return value;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(separator, from), text.size());
        parts.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

bool isIdentifier(const std::string& part) {
    return !part.empty() && std::all_of(part.begin(), part.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-';
    });
}

/// Numbers compare as numbers and come before words.
std::strong_ordering compareIdentifiers(const std::string& left, const std::string& right) {
    const auto leftNumber = parseNumber(left);
    const auto rightNumber = parseNumber(right);
    if (leftNumber && rightNumber) {
        return *leftNumber <=> *rightNumber;
    }
    if (leftNumber.has_value() != rightNumber.has_value()) {
        return leftNumber ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return left.compare(right) <=> 0;
}

std::strong_ordering comparePreReleases(const std::vector<std::string>& left,
                                        const std::vector<std::string>& right) {
    if (left.empty() || right.empty()) {
        return right.size() <=> left.size();
    }
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (const auto order = compareIdentifiers(left[i], right[i]); order != 0) {
            return order;
        }
    }
    return left.size() <=> right.size();
}

/// One to three numbers; those that are missing stay zero.
std::optional<std::array<int, 3>> parseNumbers(std::string_view text, std::size_t atLeast) {
    const std::vector<std::string> parts = split(text, '.');
    if (parts.size() < atLeast || parts.size() > 3) {
        return std::nullopt;
    }
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = parseNumber(parts[i]);
        if (!number) {
            return std::nullopt;
        }
        numbers[i] = *number;
    }
    return numbers;
}

}  // namespace

std::optional<Version> Version::parse(std::string_view text) {
    const std::size_t dash = text.find('-');
    const auto numbers = parseNumbers(text.substr(0, dash), 3);
    if (!numbers) {
        return std::nullopt;
    }
    Version version;
    version.m_major = (*numbers)[0];
    version.m_minor = (*numbers)[1];
    version.m_patch = (*numbers)[2];
    if (dash != std::string_view::npos) {
        version.m_preRelease = split(text.substr(dash + 1), '.');
        if (!std::all_of(version.m_preRelease.begin(), version.m_preRelease.end(), isIdentifier)) {
            return std::nullopt;
        }
    }
    return version;
}

std::string Version::toString() const {
    std::string text =
        std::to_string(m_major) + "." + std::to_string(m_minor) + "." + std::to_string(m_patch);
    for (std::size_t i = 0; i < m_preRelease.size(); ++i) {
        text += (i == 0 ? "-" : ".") + m_preRelease[i];
    }
    return text;
}

std::strong_ordering Version::operator<=>(const Version& other) const {
    if (const auto order = m_major <=> other.m_major; order != 0) {
        return order;
    }
    if (const auto order = m_minor <=> other.m_minor; order != 0) {
        return order;
    }
    if (const auto order = m_patch <=> other.m_patch; order != 0) {
        return order;
    }
    return comparePreReleases(m_preRelease, other.m_preRelease);
}

std::optional<VersionRange::Bound> VersionRange::parseBound(std::string_view text) {
    using Sign = std::pair<std::string_view, Relation>;
    static constexpr std::array<Sign, 5> signs{{{">=", Relation::GreaterOrEqual},
                                                {"<=", Relation::LessOrEqual},
                                                {">", Relation::Greater},
                                                {"<", Relation::Less},
                                                {"=", Relation::Equal}}};
    const auto sign = std::find_if(signs.begin(), signs.end(), [text](const Sign& candidate) {
        return text.substr(0, candidate.first.size()) == candidate.first;
    });
    if (sign == signs.end()) {
        return std::nullopt;
    }
    const std::string_view number = text.substr(sign->first.size());
    if (const auto exact = Version::parse(number)) {
        return Bound{sign->second, *exact};
    }
    const auto numbers = parseNumbers(number, 1);
    if (!numbers) {
        return std::nullopt;
    }
    Version version;
    version.m_major = (*numbers)[0];
    version.m_minor = (*numbers)[1];
    version.m_patch = (*numbers)[2];
    return Bound{sign->second, version};
}

std::optional<VersionRange> VersionRange::parse(std::string_view text) {
    VersionRange range;
    range.m_text = std::string(text);
    if (text == "*") {
        return range;
    }
    for (const std::string& part : split(text, ' ')) {
        const auto bound = parseBound(part);
        if (!bound) {
            return std::nullopt;
        }
        range.m_bounds.push_back(*bound);
    }
    return range;
}

bool Version::isPreReleaseOf(const Version& release) const {
    return release.m_preRelease.empty() && !m_preRelease.empty() && m_major == release.m_major &&
           m_minor == release.m_minor && m_patch == release.m_patch;
}

bool VersionRange::contains(const Version& version) const {
    return std::all_of(m_bounds.begin(), m_bounds.end(), [&version](const Bound& bound) {
        switch (bound.relation) {
            case Relation::Less:
                // `<2` does not mean the previews of 2.
                return version < bound.version && !version.isPreReleaseOf(bound.version);
            case Relation::LessOrEqual:
                return version <= bound.version;
            case Relation::Equal:
                return version == bound.version;
            case Relation::GreaterOrEqual:
                return version >= bound.version;
            case Relation::Greater:
                return version > bound.version;
        }
        return false;
    });
}

}  // namespace nuanyang::core::modules
