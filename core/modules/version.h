#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuanyang::core::modules {

/// A semantic version, `1.4.0` or `1.4.0-beta.2`; build metadata is not accepted.
class Version {
public:
    static std::optional<Version> parse(std::string_view text);

    std::string toString() const;
    /// The order of semver.org §11: a pre-release comes before its release.
    std::strong_ordering operator<=>(const Version& other) const;
    bool operator==(const Version& other) const { return (*this <=> other) == 0; }

private:
    friend class VersionRange;
    bool isPreReleaseOf(const Version& release) const;

    int m_major = 0;
    int m_minor = 0;
    int m_patch = 0;
    std::vector<std::string> m_preRelease;
};

/// Which versions will do: comparisons that must all hold, `>=0.1 <1`, `=1.2.0`, or `*`. Missing
/// numbers are zero.
class VersionRange {
public:
    static std::optional<VersionRange> parse(std::string_view text);

    bool contains(const Version& version) const;
    const std::string& toString() const { return m_text; }

private:
    enum class Relation { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };
    struct Bound {
        Relation relation;
        Version version;
    };
    static std::optional<Bound> parseBound(std::string_view text);

    std::string m_text = "*";
    std::vector<Bound> m_bounds;
};

}  // namespace nuanyang::core::modules
