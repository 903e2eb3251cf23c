#include "registry/domain/import/rowsorter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "registry/domain/import/celltext.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

SortedRow sorted(RowKind kind) {
    switch (kind) {
        case RowKind::Person:
            return {kind, ""};
        case RowKind::Blank:
            return {kind, "registry.label.row.blank"};
        case RowKind::Head:
            return {kind, "registry.label.row.head"};
        case RowKind::HeadAgain:
            return {kind, "registry.label.row.headAgain"};
        case RowKind::Title:
            return {kind, "registry.label.row.title"};
        case RowKind::Note:
            return {kind, "registry.label.row.note"};
        case RowKind::Total:
            return {kind, "registry.label.row.total"};
    }
    return {};
}

template <std::size_t N>
bool beginsWithOneOf(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.starts_with(word); });
}

template <std::size_t N>
bool containsOneOf(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

bool saysTotal(std::string_view text) {
    static constexpr std::array<std::string_view, 11> words{
        "合计",     "总计",     "小计",     "共计", "累计", "总人数",
        "人数合计", "本页合计", "本页小计", "总数", "合 计"};
    if (beginsWithOneOf(text, words)) {
        return true;
    }
    // 共46人, 共 46 名
    constexpr std::string_view all = "共";
    return text.starts_with(all) && text.size() > all.size() &&
           isDigits(text.substr(all.size(), 1)) &&
           (text.find("人") != std::string_view::npos || text.find("名") != std::string_view::npos);
}

bool saysNote(std::string_view text) {
    static constexpr std::array<std::string_view, 24> words{
        "注:",    "注：",    "说明",       "填表",       "制表",  "填报", "审核",   "负责人",
        "经办",   "联系人:", "日期:",      "填写说明",   "备注:", "注1",  "备注：", "制表人",
        "统计人", "复核",    "单位(盖章)", "单位负责人", "以上",  "上述", "截止",   "截至"};
    return beginsWithOneOf(text, words) || text == "注" || text == "备注";
}

bool saysExample(std::string_view text) {
    static constexpr std::array<std::string_view, 6> words{"示例", "样例", "范例",
                                                           "例:",  "例如", "例）"};
    return beginsWithOneOf(text, words) || text == "例";
}

/// Names of people: short, and without the words of which titles are made.
bool looksLikeName(const std::string& text) {
    static constexpr std::array<std::string_view, 24> titleWords{
        "人员", "干部", "中心", "单位", "学校", "小学",   "幼儿园", "公司",
        "集团", "支部", "名册", "名单", "部分", "工人",   "离休",   "退休",
        "、",   ":",    "表",   "合计", "科室", "办公室", "食堂",   "统计"};
    const std::size_t characters = charactersOf(text).size();
    return characters >= 2 && characters <= 12 && !containsOneOf(text, titleWords) &&
           text.find_first_of("0123456789") == std::string::npos;
}

/// Which cells say something, on one line each.
std::vector<std::pair<std::size_t, std::string>> filled(const TableRow& row) {
    std::vector<std::pair<std::size_t, std::string>> cells;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        std::string line = lineOf(row.cells[column].text);
        if (!line.empty()) {
            cells.emplace_back(column, std::move(line));
        }
    }
    return cells;
}

using Filled = std::vector<std::pair<std::size_t, std::string>>;

/// `1 2 3 4` or `甲 乙 丙` under the headings.
bool numbersColumns(const Filled& cells) {
    static constexpr std::string_view stems = "甲乙丙丁戊己庚辛壬癸";
    if (cells.size() < 3) {
        return false;
    }
    int last = 0;
    for (const auto& [column, line] : cells) {
        const std::string text = dense(line);
        if (isDigits(text) && text.size() <= 3 && std::stoi(text) == last + 1) {
            ++last;
        } else if (last != 0 || text.size() != 3 || stems.find(text) == std::string_view::npos) {
            return false;
        }
    }
    return true;
}

bool isFilledNote(const Filled& cells) {
    const bool longText = std::any_of(cells.begin(), cells.end(), [](const auto& cell) {
        return charactersOf(cell.second).size() > 20;
    });
    const std::string first = dense(cells.front().second);
    return saysNote(first) || first.starts_with("※") || first.starts_with("*") ||
           (cells.size() <= 2 && longText);
}

}  // namespace

std::string_view wordFor(RowKind kind) {
    switch (kind) {
        case RowKind::Person:
            return "person";
        case RowKind::Blank:
            return "blank";
        case RowKind::Head:
            return "head";
        case RowKind::HeadAgain:
            return "headAgain";
        case RowKind::Title:
            return "title";
        case RowKind::Note:
            return "note";
        case RowKind::Total:
            break;
    }
    return "total";
}

RowSorter::RowSorter(HeadingBook book, TableHead head)
    : m_book(std::move(book)), m_head(std::move(head)), m_columns(m_head.columns) {}

bool RowSorter::columnsChanged() {
    return std::exchange(m_changed, false);
}

SortedRow RowSorter::sort(const TableRow& row) {
    if (!m_started && row.number < m_head.firstRow) {
        const auto cells = filled(row);
        if (cells.empty()) {
            return sorted(RowKind::Blank);
        }
        m_title = joinedLine(row);
        return sorted(isFilledNote(cells) ? RowKind::Note : RowKind::Title);
    }
    if (row.number >= m_head.firstRow && row.number <= m_head.lastRow) {
        m_started = true;
        m_changed = true;
        return sorted(RowKind::Head);
    }
    return sortBody(row);
}

std::string RowSorter::nameIn(const TableRow& row) const {
    for (const Column& column : m_columns) {
        if (column.meaning.isField(Field::Name) && column.index < row.cells.size()) {
            std::string name = compact(row.cells[column.index].text);
            if (!name.empty()) {
                return name;
            }
        }
    }
    return {};
}

/// The name stands where names stand, is no heading and no total, and is not alone.
bool RowSorter::isPerson(const TableRow& row, const std::string& name) const {
    if (name.empty() || isDigits(name) || saysTotal(name) || saysExample(name) || saysNote(name) ||
        m_book.isHeading(name)) {
        return false;
    }
    std::size_t others = 0;
    for (const Column& column : m_columns) {
        const bool counts = column.meaning.kind != Meaning::Kind::Sequence &&
                            !column.meaning.isField(Field::Name) && column.index < row.cells.size();
        others += counts && !row.cells[column.index].text.empty() ? 1 : 0;
    }
    return others > 0 || looksLikeName(name);
}

SortedRow RowSorter::sortBody(const TableRow& row) {
    const auto headRow = std::exchange(m_headRow, std::nullopt);
    const auto groups = std::exchange(m_groups, std::nullopt);
    if (headRow && continuesHead(*headRow, row, m_book)) {
        const std::array<TableRow, 2> both{*headRow, row};
        take(columnsOf(both, m_book));
        return sorted(RowKind::Head);
    }
    const std::string name = nameIn(row);
    if (isPerson(row, name)) {
        const auto first = row.cells.empty() ? std::string() : dense(row.cells.front().text);
        // 填表人：张三 审核：李四; but not a 负责人 in a column of posts.
        const bool note = saysNote(first) && first.find(':') != std::string::npos;
        return note                 ? sorted(RowKind::Note)
               : saysTotal(first)   ? sorted(RowKind::Total)
               : saysExample(first) ? SortedRow{RowKind::Note, "registry.label.row.example"}
                                    : sorted(RowKind::Person);
    }
    if (repeatsHead(row)) {
        return sorted(RowKind::HeadAgain);
    }
    if (looksLikeHead(row, m_book)) {
        if (groups) {
            const std::array<TableRow, 2> both{*groups, row};
            take(columnsOf(both, m_book));
            return sorted(RowKind::Head);
        }
        return beginHead(row);
    }
    if (looksLikeGroups(row, m_book)) {
        m_groups = row;
    }
    return sortOther(row);
}

SortedRow RowSorter::beginHead(const TableRow& row) {
    m_headRow = row;
    take(columnsOf(std::span(&row, 1), m_book));
    return sorted(RowKind::Head);
}

/// What somebody has said of a heading holds wherever it stands.
void RowSorter::take(std::vector<Column> columns) {
    for (Column& column : columns) {
        const auto known =
            std::find_if(m_head.columns.begin(), m_head.columns.end(), [&](const Column& each) {
                return each.heading == column.heading && each.group == column.group;
            });
        if (known != m_head.columns.end()) {
            column.meaning = known->meaning;
            column.confidence = known->confidence;
        }
    }
    m_columns = std::move(columns);
    m_changed = true;
}

bool RowSorter::repeatsHead(const TableRow& row) const {
    std::size_t cells = 0;
    std::size_t same = 0;
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
        const std::string text = dense(row.cells[index].text);
        if (text.empty()) {
            continue;
        }
        ++cells;
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [&](const Column& each) { return each.index == index; });
        same += column != m_columns.end() &&
                        (dense(column->heading) == text || dense(column->group) == text)
                    ? 1
                    : 0;
    }
    return cells >= 2 && same * 10 >= cells * 7;
}

SortedRow RowSorter::sortOther(const TableRow& row) {
    const Filled cells = filled(row);
    if (cells.empty()) {
        return sorted(RowKind::Blank);
    }
    const std::string first = dense(cells.front().second);
    const bool total = std::any_of(cells.begin(), cells.end(),
                                   [](const auto& cell) { return saysTotal(dense(cell.second)); });
    if (total) {
        return sorted(RowKind::Total);
    }
    if (numbersColumns(cells)) {
        return {RowKind::Note, "registry.label.row.columnNumbers"};
    }
    if (saysExample(first)) {
        return {RowKind::Note, "registry.label.row.example"};
    }
    if (isFilledNote(cells)) {
        return sorted(RowKind::Note);
    }
    if (cells.size() == 1) {
        const bool number = isDigits(first);
        if (!number) {
            m_title = cells.front().second;
        }
        return number ? SortedRow{RowKind::Blank, "registry.label.row.onlyNumber"}
                      : sorted(RowKind::Title);
    }
    // Somebody without a name is still somebody: the reader says what is missing.
    std::size_t known = 0;
    for (const auto& [index, line] : cells) {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [&, at = index](auto& c) { return c.index == at; });
        known += column != m_columns.end() && column->meaning.kind == Meaning::Kind::Field ? 1 : 0;
    }
    return sorted(known >= 2 ? RowKind::Person : RowKind::Note);
}

}  // namespace nuanyang::registry::imports
