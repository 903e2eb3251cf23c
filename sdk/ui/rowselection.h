#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "sdk/base/export.h"
#include "sdk/ui/rowsource.h"

namespace nuanyang::ui {

/// Which rows of an order are chosen. Asked and changed by place, carried from one order to the
/// next by id, so that sorting, refreshing or a new neighbour never moves a choice to another row.
class NUANYANG_SDK_EXPORT RowSelection {
public:
    [[nodiscard]] bool contains(int row) const;
    [[nodiscard]] int count() const { return m_count; }
    /// Where a range begins that Shift extends; -1 for nowhere.
    [[nodiscard]] int anchor() const { return m_anchor; }

    void set(int row, bool chosen);
    void setRange(int from, int to, bool chosen);
    void setAll(bool chosen);
    void chooseOnly(int row);
    void toggle(int row);
    /// Chooses from the anchor to `row`, and nothing else unless `add`.
    void extendTo(int row, bool add);

    /// The ids chosen, in the order of `ids`, to which the places belong.
    [[nodiscard]] std::vector<RowId> chosenOf(const std::vector<RowId>& ids) const;

    /// Leaves the present order. What was chosen is chosen again as it turns up in `append`.
    void carryFrom(const std::vector<RowId>& ids);
    void append(std::span<const RowId> ids);
    /// The new order is complete: whatever has not turned up is not chosen any more.
    void settle();

private:
    std::vector<bool> m_chosen;
    std::vector<RowId> m_carried;
    RowId m_carriedAnchor = 0;
    bool m_carriesAnchor = false;
    int m_count = 0;
    int m_anchor = -1;
};

}  // namespace nuanyang::ui
