#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "registry/domain/import/tablefinder.h"

namespace nuanyang::registry::imports {

/// What a row of a sheet is.
enum class RowKind {
    Person,
    Blank,
    Head,       ///< the first header, or another one: from here on the columns are others
    HeadAgain,  ///< the same header, as it stands on each printed page
    Title,      ///< a line above a header, or between two parts of the sheet
    Note,       ///< 说明, 注, 填表人; numbers of columns; an example
    Total,      ///< 合计, 小计, 共 46 人
};

/// `person`, `blank`, `head`, `headAgain`, `title`, `note`, `total`.
std::string_view wordFor(RowKind kind);

struct SortedRow {
    RowKind kind = RowKind::Blank;
    /// Of rows that are not people: why, as a code with a sentence in the message catalog
    /// (`registry.label.row.total`). Empty for people.
    std::string reason;
};

/// Takes the rows of one sheet from top to bottom, the very first one included, and says of each
/// what it is. Memory does not grow.
class RowSorter {
public:
    /// `head` is what findHead() found in the beginning of the same sheet, perhaps with meanings
    /// that somebody has changed: those are kept, also where the same headings come again.
    RowSorter(HeadingBook book, TableHead head);

    SortedRow sort(const TableRow& row);

    /// The columns that hold for the row sorted last.
    const std::vector<Column>& columns() const { return m_columns; }
    /// True once after the columns have become others; what was made from the old ones is stale.
    bool columnsChanged();
    /// The nearest title above the row sorted last: the name of a part of the sheet, often a unit.
    const std::string& title() const { return m_title; }

private:
    SortedRow sortBody(const TableRow& row);
    SortedRow sortOther(const TableRow& row);
    SortedRow beginHead(const TableRow& row);
    void take(std::vector<Column> columns);
    std::string nameIn(const TableRow& row) const;
    bool isPerson(const TableRow& row, const std::string& name) const;
    bool repeatsHead(const TableRow& row) const;

    HeadingBook m_book;
    TableHead m_head;
    std::vector<Column> m_columns;
    std::optional<TableRow> m_headRow;  ///< the row before, where a header may go on below it
    std::optional<TableRow> m_groups;   ///< the row before, where it may group the header below
    std::string m_title;
    bool m_started = false;
    bool m_changed = false;
};

}  // namespace nuanyang::registry::imports
