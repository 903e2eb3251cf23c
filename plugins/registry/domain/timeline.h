#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/date.h"

namespace nuanyang::registry {

/// One stretch of time in which a field had one value.
struct Segment {
    std::string value;          ///< empty: nothing was known
    std::optional<Date> until;  ///< the first day of the next one; nothing for the last

    bool operator==(const Segment&) const = default;
};

/// A code of a set between two days.
struct Episode {
    std::string code;
    std::optional<Date> from;  ///< nothing: since always
    std::optional<Date> to;    ///< the first day on which it no longer held; nothing: still

    bool operator==(const Episode&) const = default;
    auto operator<=>(const Episode&) const = default;
};

/// All that a field has said, without gap or overlap: former values in order, then the present one.
class Timeline {
public:
    /// `former` rising by `until`, which each of them has.
    Timeline(std::vector<Segment> former, std::string present);

    const std::string& present() const { return m_segments.back().value; }
    const std::string& valueOn(Date day) const;
    /// From when on the value of that day held; nothing: since always.
    std::optional<Date> since(Date day) const;
    const std::vector<Segment>& segments() const { return m_segments; }

    /// What is to be done so that `value` holds from a day on, until the next change after it.
    struct Edit {
        bool splits = false;        ///< a new former segment ends at the day
        std::string before;         ///< what held there until now
        std::size_t rewritten = 0;  ///< the segment that gets the value, by its place before
        bool changesPresent = false;
    };
    /// Nothing when the value held already.
    std::optional<Edit> setFrom(Date day, std::string value);

private:
    std::size_t segmentOn(Date day) const;

    std::vector<Segment> m_segments;
};

/// The stretches of each code of a field whose values are sets between commas.
std::vector<Episode> episodesOf(const Timeline& timeline);

}  // namespace nuanyang::registry
