#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "registry/domain/import/headings.h"
#include "sdk/base/tablecell.h"

namespace nuanyang::registry::imports {

struct Column {
    std::size_t index = 0;  ///< from 0: its place among the cells of a row
    std::string heading;    ///< as it stands in the file, on one line
    std::string group;      ///< the cell above it; empty where there is none
    Meaning meaning;
    int confidence = 0;

    bool operator==(const Column&) const = default;
};

/// A header: what the columns below it hold. Columns without any heading are not among them.
struct TableHead {
    std::int64_t firstRow = 0;  ///< as TableRow::number
    std::int64_t lastRow = 0;
    std::vector<std::string> titles;  ///< what stands above the first header of a sheet
    std::vector<Column> columns;

    const Column* column(std::size_t index) const;
    const Column* columnOf(Field field) const;
};

/// Whether the cells of a row are headings.
bool looksLikeHead(const TableRow& row, const HeadingBook& book);
/// Whether a row may stand above a header and group its headings.
bool looksLikeGroups(const TableRow& row, const HeadingBook& book);
/// Whether a row is the second line of the header that begins with `above`.
bool continuesHead(const TableRow& above, const TableRow& row, const HeadingBook& book);
/// The columns that one or two rows of headings make.
std::vector<Column> columnsOf(std::span<const TableRow> headRows, const HeadingBook& book);

/// What a row says, with single blanks between its cells.
std::string joinedLine(const TableRow& row);

/// The header among the first rows of a sheet; nothing where none of them looks like one. Give it
/// some sixty rows.
std::optional<TableHead> findHead(std::span<const TableRow> rows, const HeadingBook& book);

}  // namespace nuanyang::registry::imports
