#pragma once

#include <QString>

namespace nuanyang::ui {

/// How the cells of a column are drawn.
enum class ColumnKind {
    Text,
    /// Right-aligned figures of equal width: money, counts.
    Number,
    /// A pill in the colour of the cell's tone: a state.
    Badge
};

/// A column of a table as its page declares it. Widths are in pixels at a text size of 100%.
struct TableColumn {
    /// Stable name, kept in people's saved layouts: letters and digits, starting with a letter.
    QString id{};
    QString title{};
    int width = 160;
    int minWidth = 56;
    bool visible = true;
    bool sortable = true;
    /// False for the column that says what the row is: it cannot be hidden.
    bool hideable = true;
    /// Takes a share of the width that is left over.
    bool stretches = false;
    ColumnKind kind = ColumnKind::Text;
};

}  // namespace nuanyang::ui
