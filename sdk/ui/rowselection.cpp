#include "sdk/ui/rowselection.h"

#include <algorithm>

namespace nuanyang::ui {

bool RowSelection::contains(int row) const {
    return row >= 0 && static_cast<size_t>(row) < m_chosen.size() &&
           m_chosen[static_cast<size_t>(row)];
}

void RowSelection::set(int row, bool chosen) {
    if (row < 0 || static_cast<size_t>(row) >= m_chosen.size() || contains(row) == chosen) {
        return;
    }
    m_chosen[static_cast<size_t>(row)] = chosen;
    m_count += chosen ? 1 : -1;
}

void RowSelection::setRange(int from, int to, bool chosen) {
    const int last = std::min(std::max(from, to), static_cast<int>(m_chosen.size()) - 1);
    for (int row = std::max(0, std::min(from, to)); row <= last; ++row) {
        set(row, chosen);
    }
}

void RowSelection::setAll(bool chosen) {
    m_chosen.assign(m_chosen.size(), chosen);
    m_count = chosen ? static_cast<int>(m_chosen.size()) : 0;
}

void RowSelection::chooseOnly(int row) {
    setAll(false);
    set(row, true);
    m_anchor = row;
}

void RowSelection::toggle(int row) {
    set(row, !contains(row));
    m_anchor = row;
}

void RowSelection::extendTo(int row, bool add) {
    if (!add) {
        setAll(false);
    }
    m_anchor = m_anchor < 0 ? row : m_anchor;
    setRange(m_anchor, row, true);
}

std::vector<RowId> RowSelection::chosenOf(const std::vector<RowId>& ids) const {
    std::vector<RowId> chosen;
    chosen.reserve(static_cast<size_t>(m_count));
    for (size_t i = 0; m_count > 0 && i < std::min(ids.size(), m_chosen.size()); ++i) {
        if (m_chosen[i]) {
            chosen.push_back(ids[i]);
        }
    }
    return chosen;
}

void RowSelection::carryFrom(const std::vector<RowId>& ids) {
    const std::vector<RowId> chosen = chosenOf(ids);
    m_carried.insert(m_carried.end(), chosen.begin(), chosen.end());
    std::sort(m_carried.begin(), m_carried.end());
    if (m_anchor >= 0 && static_cast<size_t>(m_anchor) < ids.size()) {
        m_carriedAnchor = ids[static_cast<size_t>(m_anchor)];
        m_carriesAnchor = true;
    }
    m_chosen.clear();
    m_count = 0;
    m_anchor = -1;
}

void RowSelection::append(std::span<const RowId> ids) {
    const size_t first = m_chosen.size();
    m_chosen.resize(first + ids.size(), false);
    for (size_t i = 0; i < ids.size() && (m_carriesAnchor || !m_carried.empty()); ++i) {
        if (std::binary_search(m_carried.begin(), m_carried.end(), ids[i])) {
            set(static_cast<int>(first + i), true);
        }
        if (m_carriesAnchor && ids[i] == m_carriedAnchor) {
            m_anchor = static_cast<int>(first + i);
        }
    }
}

void RowSelection::settle() {
    m_carried.clear();
    m_carried.shrink_to_fit();
    m_carriesAnchor = false;
}

}  // namespace nuanyang::ui
