#include "core/documents/sheetreader.h"

#include <algorithm>
#include <charconv>

#include "core/documents/cellreference.h"
#include "core/documents/celltext.h"
#include "sdk/base/date.h"

namespace nuanyang::core::documents {

namespace {

std::size_t numberOf(std::string_view digits) {
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool looksLikeNumber(std::string_view text) {
    return text.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

}  // namespace

SheetReader::SheetReader(ZipPart part, WorkbookContext context, const ReadLimits& limits)
    : TextListener(limits),
      m_limits(limits),
      m_context(std::move(context)),
      m_stream(std::move(part), *this, m_limits) {}

Result<bool> SheetReader::next(TableRow& row) {
    m_row = &row;
    Result<bool> more = m_stream.advance();
    if (!more) {
        return located(more.error());
    }
    if (!*more) {
        row.cells.clear();
    }
    return more;
}

Error SheetReader::located(Error error) const {
    if (error.code == "documents.file.damaged") {
        error.code = "documents.table.damaged";
    }
    return std::move(error).with("row", std::to_string(m_lastRow));
}

void SheetReader::started(std::string_view name, const XmlAttributes& attributes) {
    if (name == "sheetData") {
        m_inRows = true;
    } else if (m_inCell) {
        startedInCell(name);
    } else if (m_inRows && name == "c") {
        beginCell(attributes);
    } else if (m_inRows && name == "row") {
        beginRow(attributes);
    }
}

void SheetReader::startedInCell(std::string_view name) {
    if (name == "v" || name == "f") {
        beginText();
        take(true);
    } else if (name == "is") {
        beginText();
        m_inInline = true;
    } else if (m_inInline) {
        startedInText(name);
    }
}

void SheetReader::ended(std::string_view name) {
    if (name == "sheetData") {
        m_inRows = false;
    } else if (!m_inCell) {
        if (name == "row" && m_inRows) {
            endRow();
        }
    } else if (name == "c") {
        endCell();
    } else if (name == "v" || name == "is") {
        take(false);
        m_inInline = false;
        m_value.swap(m_collected);
    } else if (name == "f") {
        take(false);
        m_hasFormula = true;
        m_formula.swap(m_collected);
    } else if (m_inInline) {
        endedInText(name);
    }
}

/// Rows without a number are where their first cell says, or go on from the row before. The texts
/// of the row before are emptied, not given back: the next ones fit into the same memory.
void SheetReader::beginRow(const XmlAttributes& attributes) {
    for (TableCell& cell : m_row->cells) {
        cell.kind = TableCell::Kind::Empty;
        cell.text.clear();
    }
    m_used = 0;
    m_column = -1;
    m_rowBytes = 0;
    const std::string_view number = attributes["r"];
    m_row->number = m_lastRow + 1;
    m_numbered = !number.empty();
    if (m_numbered) {
        placeInRow(static_cast<std::int64_t>(numberOf(number)));
    }
}

void SheetReader::placeInRow(std::int64_t number) {
    if (number <= m_lastRow) {
        return refuse(corrupt("documents.table.damaged", "rows out of order"));
    }
    if (number > m_limits.sheetRows) {
        return refuse(invalidInput("documents.table.tooManyRows")
                          .with("limit", std::to_string(m_limits.sheetRows)));
    }
    m_row->number = number;
}

void SheetReader::endRow() {
    m_lastRow = m_row->number;
    if (m_lastRow > m_limits.sheetRows) {
        return placeInRow(m_lastRow + 1);
    }
    if (m_used > 0) {
        m_row->cells.resize(m_used);
        pause();
    }
}

void SheetReader::beginCell(const XmlAttributes& attributes) {
    m_inCell = true;
    m_inInline = false;
    m_type = CellType::Number;
    m_style = 0;
    m_value.clear();
    m_formula.clear();
    m_hasFormula = false;
    std::string_view reference;
    attributes.forEach([&](std::string_view name, std::string_view value) {
        if (name == "r") {
            reference = value;
        } else if (name == "s") {
            m_style = numberOf(value);
        } else if (name == "t") {
            m_type = typeOf(value);
        }
    });
    placeCell(reference);
}

SheetReader::CellType SheetReader::typeOf(std::string_view name) {
    if (name == "s") {
        return CellType::Shared;
    }
    if (name == "n") {
        return CellType::Number;
    }
    if (name == "b") {
        return CellType::Boolean;
    }
    if (name == "e") {
        return CellType::Error;
    }
    return name == "d" ? CellType::Date : CellType::Text;
}

/// Cells without a reference stand beside the one before them.
void SheetReader::placeCell(std::string_view reference) {
    const std::optional<CellReference> at = parseCellReference(reference);
    m_column = at ? at->column : m_column + 1;
    if (at && !m_numbered) {
        m_numbered = true;
        placeInRow(at->row);
    }
    if (m_column >= m_limits.columns) {
        refuse(invalidInput("documents.table.tooManyColumns")
                   .with("limit", std::to_string(m_limits.columns)));
    }
}

void SheetReader::endCell() {
    m_inCell = false;
    const auto index = static_cast<std::size_t>(m_column);
    if (m_row->cells.size() <= index) {
        m_row->cells.resize(index + 1);
    }
    TableCell& cell = m_row->cells[index];
    fill(cell);
    if (cell.text.empty()) {
        cell.kind = TableCell::Kind::Empty;
        return;
    }
    m_used = std::max(m_used, index + 1);
    m_rowBytes += cell.text.size();
    if (m_rowBytes > m_limits.rowBytes) {
        const std::size_t megabytes = m_limits.rowBytes / ReadLimits::mebibyte;
        refuse(invalidInput("documents.table.rowTooLong").with("limit", std::to_string(megabytes)));
    }
}

void SheetReader::fill(TableCell& cell) {
    switch (m_type) {
        case CellType::Number:
            return fillNumber(cell);
        case CellType::Shared:
            return fillShared(cell);
        case CellType::Date:
            return fillDate(cell);
        case CellType::Boolean:
            cell.kind = TableCell::Kind::Boolean;
            cell.text = m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
            return;
        case CellType::Error:
            cell.kind = TableCell::Kind::Error;
            break;
        case CellType::Text:
            cell.kind = TableCell::Kind::Text;
            unescapeCellText(m_value);
            break;
    }
    cell.text.swap(m_value);
}

/// A formula that no program has computed yet has no value: then it stands there itself.
void SheetReader::fillNumber(TableCell& cell) {
    const std::string_view digits = trimmed(m_value);
    if (digits.empty()) {
        cell.kind = TableCell::Kind::Error;
        cell.text = m_hasFormula ? "=" + m_formula : std::string();
        return;
    }
    if (!looksLikeNumber(digits)) {
        cell.kind = TableCell::Kind::Text;
        cell.text = m_value;
        return;
    }
    const ShownAs shown = m_context.styles.shownAs(m_style);
    if (shown != ShownAs::Number) {
        if (auto date = isoDate(digits, shown, m_context.daysSince1904)) {
            cell.kind = TableCell::Kind::Date;
            cell.text = std::move(*date);
            return;
        }
    }
    cell.kind = TableCell::Kind::Number;
    cell.text = digits;
}

void SheetReader::fillShared(TableCell& cell) {
    const std::string_view digits = trimmed(m_value);
    const auto text = m_context.texts.at(numberOf(digits));
    if (!digits.empty() && !text) {
        return refuse(corrupt("documents.table.damaged", "no such shared text"));
    }
    cell.kind = TableCell::Kind::Text;
    cell.text = digits.empty() ? std::string_view() : *text;
}

/// Written as ISO 8601; a midnight behind it says nothing.
void SheetReader::fillDate(TableCell& cell) {
    constexpr std::size_t daySize = 10;
    const std::string_view written = trimmed(m_value);
    const std::string_view day = written.substr(0, daySize);
    if (!Date::parse(day)) {
        cell.kind = TableCell::Kind::Text;
        cell.text = written;
        return;
    }
    const bool midnight =
        written.substr(day.size()).find_first_of("123456789") == std::string_view::npos;
    cell.kind = TableCell::Kind::Date;
    cell.text = midnight ? day : written;
}

}  // namespace nuanyang::core::documents
