#include "core/cli/table.h"

#include <algorithm>

#include "core/cli/displaywidth.h"

namespace nuanyang::core::cli {

namespace {

struct Column {
    int width = 0;
    Align align = Align::Left;
};

bool isNumber(const std::string& cell) {
    return !cell.empty() && cell.find_first_not_of("0123456789.-+") == std::string::npos &&
           cell.find_first_of("0123456789") != std::string::npos &&
           std::count(cell.begin(), cell.end(), '-') <= 1;
}

std::vector<Column> measure(const std::vector<TextRow>& rows, std::size_t count) {
    std::vector<Column> columns(count);
    for (std::size_t at = 0; at < count; ++at) {
        bool onlyNumbers = !rows.empty();
        bool anyNumber = false;
        for (const TextRow& row : rows) {
            columns[at].width = std::max(columns[at].width, displayWidth(row[at]));
            onlyNumbers = onlyNumbers && (row[at].empty() || isNumber(row[at]));
            anyNumber = anyNumber || isNumber(row[at]);
        }
        columns[at].align = onlyNumbers && anyNumber ? Align::Right : Align::Left;
    }
    return columns;
}

std::string line(const TextRow& cells, const std::vector<Column>& columns) {
    std::string text;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        text += (at == 0 ? "" : "  ") + padded(cells[at], columns[at].width, columns[at].align);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + "\n";
}

}  // namespace

std::string TextTable::toString() const {
    auto columns = measure(m_rows, m_headings.size());
    TextRow rule;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        columns[at].width = std::max(columns[at].width, displayWidth(m_headings[at]));
        rule.emplace_back(static_cast<std::size_t>(columns[at].width), '-');
    }
    std::string text = line(m_headings, columns) + line(rule, columns);
    for (const TextRow& row : m_rows) {
        text += line(row, columns);
    }
    return text;
}

std::string indentedColumns(const std::vector<TextRow>& rows) {
    std::vector<Column> columns = measure(rows, 2);
    columns[0].align = Align::Left;
    columns[1].align = Align::Left;
    std::string text;
    for (const TextRow& row : rows) {
        text += "  " + line(row, columns);
    }
    return text;
}

}  // namespace nuanyang::core::cli
