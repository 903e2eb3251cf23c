#include "registry/domain/import/tablefinder.h"

#include <algorithm>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/headcontext.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

constexpr std::size_t longestHeading = 30;
/// A heading that is worth counting when a header is looked for.
constexpr int sure = 85;

std::string textAt(const TableRow& row, std::size_t column) {
    return column < row.cells.size() ? lineOf(row.cells[column].text) : std::string();
}

/// Words that stand in headers and below them alike: they prove nothing.
bool isValueToo(const std::string& line) {
    constexpr std::string_view words =
        "退休 离退休 离休 退职 党员 健在 健康 劳模 独居 返乡 去世 残疾 特困 入党 转正 先进 空巢 "
        "配偶 子女 老伴"
        " 爱人 住院 男 女 异地 异地安置 困难户 孤寡 特困户 劳动模范 其他 其它 无 中心";
    const std::string text = dense(line);
    return (" " + std::string(words) + " ").find(" " + text + " ") != std::string::npos;
}

struct HeadCount {
    std::size_t filled = 0;
    std::size_t known = 0;
    bool hasName = false;
    bool hasOther = false;  ///< something that no heading is: a long text, a long number
};

bool canBeHeading(const TableCell& cell, const std::string& line) {
    return cell.kind == TableCell::Kind::Text && charactersOf(line).size() <= longestHeading &&
           (!isDigits(dense(line)) || line.size() <= 2);
}

HeadCount countHeadings(const TableRow& row, const HeadingBook& book) {
    HeadCount count;
    for (const TableCell& cell : row.cells) {
        const std::string line = lineOf(cell.text);
        if (line.empty()) {
            continue;
        }
        ++count.filled;
        if (!canBeHeading(cell, line)) {
            count.hasOther = true;
            continue;
        }
        const HeadingReading reading = book.read(line);
        if (reading.confidence >= sure && !isValueToo(line)) {
            ++count.known;
            count.hasName = count.hasName || reading.meaning.isField(Field::Name);
        }
    }
    return count;
}

bool isHead(const HeadCount& count) {
    if (count.hasName) {
        return count.known >= 2 && count.known * 3 >= count.filled;
    }
    return count.known >= 3 && count.known * 2 >= count.filled && !count.hasOther;
}

std::size_t filledCells(const TableRow& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [](const TableCell& cell) { return !lineOf(cell.text).empty(); }));
}

std::size_t widthOf(std::span<const TableRow> rows) {
    std::size_t width = 0;
    for (const TableRow& row : rows) {
        width = std::max(width, row.cells.size());
    }
    return width;
}

/// The rows up to the next header.
std::span<const TableRow> bodyOf(std::span<const TableRow> rows, const HeadingBook& book) {
    const auto next = std::find_if(rows.begin(), rows.end(),
                                   [&](const TableRow& row) { return looksLikeHead(row, book); });
    return rows.first(static_cast<std::size_t>(next - rows.begin()));
}

/// Columns below whose header nothing is written but in which rows have something: the others of a
/// heading that is merged over several columns, or a column that somebody forgot to name.
void addUnnamed(std::span<const TableRow> body, std::vector<Column>& columns) {
    std::vector<Column> all;
    const std::size_t width = widthOf(body);
    std::size_t next = 0;
    for (std::size_t index = 0;
         index < std::max(width, columns.empty() ? 0 : columns.back().index + 1); ++index) {
        if (next < columns.size() && columns[next].index == index) {
            all.push_back(std::move(columns[next++]));
            continue;
        }
        const bool used = std::any_of(body.begin(), body.end(), [&](const TableRow& row) {
            return !textAt(row, index).empty() && filledCells(row) > 2;
        });
        if (used) {
            const bool joins = !all.empty() && all.back().index + 1 == index &&
                               all.back().meaning.kind == Meaning::Kind::Channel;
            all.push_back({index, "", "", joins ? all.back().meaning : Meaning{}, joins ? 50 : 0});
        }
    }
    columns = std::move(all);
}

}  // namespace

const Column* TableHead::column(std::size_t index) const {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column& each) { return each.index == index; });
    return found == columns.end() ? nullptr : &*found;
}

const Column* TableHead::columnOf(Field field) const {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& each) {
        return each.meaning.isField(field);
    });
    return found == columns.end() ? nullptr : &*found;
}

bool looksLikeHead(const TableRow& row, const HeadingBook& book) {
    return isHead(countHeadings(row, book));
}

bool looksLikeGroups(const TableRow& row, const HeadingBook& book) {
    std::size_t groups = 0;
    for (const TableCell& cell : row.cells) {
        const std::string line = lineOf(cell.text);
        if (line.empty()) {
            continue;
        }
        if (!canBeHeading(cell, line) || charactersOf(line).size() > 12) {
            return false;
        }
        groups += book.isGroup(line) ? 1 : 0;
    }
    return groups >= 1 && (filledCells(row) >= 2 || row.cells.size() > 1);
}

bool continuesHead(const TableRow& above, const TableRow& row, const HeadingBook& book) {
    std::size_t filled = 0;
    std::size_t known = 0;
    std::string group;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const std::string head = textAt(above, column);
        group = head.empty() ? group : head;
        const std::string line = textAt(row, column);
        if (line.empty()) {
            continue;
        }
        ++filled;
        const bool underName = book.read(head).meaning.isField(Field::Name);
        if (!canBeHeading(row.cells[column], line) || (underName && dense(line) != dense(head))) {
            return false;
        }
        const HeadingReading reading = book.read(line, group);
        const bool aspect = reading.meaning.isAboutOthers() && reading.confidence >= sure;
        known += aspect || (reading.confidence >= sure && !isValueToo(line)) ? 1 : 0;
    }
    return filled >= 1 && known >= 1 && known * 2 >= filled;
}

std::vector<Column> columnsOf(std::span<const TableRow> headRows, const HeadingBook& book) {
    std::vector<Column> columns;
    std::string group;
    const bool two = headRows.size() > 1;
    for (std::size_t index = 0; index < widthOf(headRows); ++index) {
        const std::string above = textAt(headRows.front(), index);
        const std::string below = two ? textAt(headRows.back(), index) : std::string();
        if (!above.empty()) {
            group = below.empty() || dense(below) == dense(above) ? std::string() : above;
        }
        const std::string& heading = below.empty() ? above : below;
        if (heading.empty()) {
            continue;
        }
        const std::string& over = below.empty() ? std::string() : group;
        const HeadingReading reading = book.read(heading, over);
        columns.push_back({index, heading, over, reading.meaning, reading.confidence});
    }
    settleByNeighbours(columns);
    return columns;
}

std::optional<TableHead> findHead(std::span<const TableRow> rows, const HeadingBook& book) {
    TableHead head;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!looksLikeHead(rows[at], book)) {
            if (filledCells(rows[at]) > 0) {
                head.titles.push_back(joinedLine(rows[at]));
            }
            continue;
        }
        std::size_t from = at;
        std::size_t to = at;
        if (at > 0 && looksLikeGroups(rows[at - 1], book)) {
            from = at - 1;
            head.titles.pop_back();
        } else if (at + 1 < rows.size() && continuesHead(rows[at], rows[at + 1], book)) {
            to = at + 1;
        }
        head.firstRow = rows[from].number;
        head.lastRow = rows[to].number;
        head.columns = columnsOf(rows.subspan(from, to - from + 1), book);
        addUnnamed(bodyOf(rows.subspan(to + 1), book), head.columns);
        return head;
    }
    return std::nullopt;
}

std::string joinedLine(const TableRow& row) {
    std::string joined;
    for (const TableCell& cell : row.cells) {
        const std::string line = lineOf(cell.text);
        if (!line.empty()) {
            joined += (joined.empty() ? "" : " ") + line;
        }
    }
    return joined;
}

}  // namespace nuanyang::registry::imports
