#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nuanyang {

/// One cell of a spreadsheet, with nothing guessed: what the file says it is, and the words or
/// digits that stand in the file.
struct TableCell {
    enum class Kind {
        Empty,
        Text,
        Number,  ///< `text` has the digits as the file keeps them (`1950.1`, `4.4052E+17`)
        /// `text` is ISO, as precise as the cell's format shows it: `1950`, `1950-03`,
        /// `1950-03-05`. Where the format shows a time that is not midnight, it follows after a T
        /// (`2026-03-05T08:30`). A time without a day is a Number.
        Date,
        Boolean,  ///< `text` is `TRUE` or `FALSE`
        Error,  ///< a formula without a result: `text` is `#N/A` or the like, or the formula itself
                ///< (`=A1+B1`) where no program has computed it yet
    };

    Kind kind = Kind::Empty;
    std::string text;  ///< UTF-8; blanks and line breaks as they are

    bool isEmpty() const { return kind == Kind::Empty; }
    bool operator==(const TableCell&) const = default;
};

/// A row as it stands in the file. Trailing empty cells may be missing.
struct TableRow {
    std::int64_t number = 0;  ///< as the spreadsheet program shows it: from 1, gaps kept
    std::vector<TableCell> cells;

    bool operator==(const TableRow&) const = default;
};

}  // namespace nuanyang
