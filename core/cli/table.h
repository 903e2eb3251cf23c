#pragma once

#include <string>
#include <vector>

namespace nuanyang::core::cli {

using TextRow = std::vector<std::string>;

/// A table of text with aligned columns; a column of nothing but numbers stands to the right.
class TextTable {
public:
    explicit TextTable(TextRow headings) : m_headings(std::move(headings)) {}
    /// A cell for each heading.
    void add(TextRow row) { m_rows.push_back(std::move(row)); }
    /// Lines with a newline each; headings underlined; no blanks at the end of a line.
    std::string toString() const;

private:
    TextRow m_headings;
    std::vector<TextRow> m_rows;
};

/// Rows of two cells without headings, two blanks before each line: lists in the help.
std::string indentedColumns(const std::vector<TextRow>& rows);

}  // namespace nuanyang::core::cli
