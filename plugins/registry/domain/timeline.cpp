#include "registry/domain/timeline.h"

#include <algorithm>
#include <map>
#include <set>

#include "registry/domain/textlist.h"

namespace nuanyang::registry {

Timeline::Timeline(std::vector<Segment> former, std::string present)
    : m_segments(std::move(former)) {
    m_segments.push_back({std::move(present), std::nullopt});
}

std::size_t Timeline::segmentOn(Date day) const {
    std::size_t at = 0;
    while (m_segments[at].until && *m_segments[at].until <= day) {
        ++at;
    }
    return at;
}

const std::string& Timeline::valueOn(Date day) const {
    return m_segments[segmentOn(day)].value;
}

std::optional<Date> Timeline::since(Date day) const {
    const std::size_t at = segmentOn(day);
    return at == 0 ? std::nullopt : m_segments[at - 1].until;
}

std::optional<Timeline::Edit> Timeline::setFrom(Date day, std::string value) {
    const std::size_t at = segmentOn(day);
    if (m_segments[at].value == value) {
        return std::nullopt;
    }
    Edit edit;
    edit.before = m_segments[at].value;
    edit.rewritten = at;
    edit.changesPresent = at + 1 == m_segments.size();
    // A second change on the same day corrects the first.
    edit.splits = at == 0 || *m_segments[at - 1].until != day;
    m_segments[at].value = std::move(value);
    if (edit.splits) {
        m_segments.insert(m_segments.begin() + static_cast<std::ptrdiff_t>(at),
                          Segment{edit.before, day});
    }
    return edit;
}

std::vector<Episode> episodesOf(const Timeline& timeline) {
    std::vector<Episode> episodes;
    std::map<std::string, std::optional<Date>> open;
    std::optional<Date> begin;
    for (const Segment& segment : timeline.segments()) {
        const auto codes = splitList(segment.value);
        const std::set<std::string> now(codes.begin(), codes.end());
        for (auto entry = open.begin(); entry != open.end();) {
            if (now.contains(entry->first)) {
                ++entry;
            } else {
                episodes.push_back({entry->first, entry->second, begin});
                entry = open.erase(entry);
            }
        }
        for (const std::string& code : now) {
            open.try_emplace(code, begin);
        }
        begin = segment.until;
    }
    for (const auto& [code, from] : open) {
        episodes.push_back({code, from, std::nullopt});
    }
    std::sort(episodes.begin(), episodes.end());
    return episodes;
}

}  // namespace nuanyang::registry
