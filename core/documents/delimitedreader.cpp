#include "core/documents/delimitedreader.h"

#include <utility>

namespace nuanyang::core::documents {

namespace {

constexpr std::size_t sampleSize = 64 * 1024;

}  // namespace

DelimitedReader::DelimitedReader(TextSource source, const ReadLimits& limits)
    : m_source(std::move(source)), m_limits(limits) {}

Result<std::unique_ptr<DelimitedReader>> DelimitedReader::create(TextSource source,
                                                                 const ReadLimits& limits) {
    std::unique_ptr<DelimitedReader> reader(new DelimitedReader(std::move(source), limits));
    NY_TRY(reader->begin());
    return reader;
}

Result<void> DelimitedReader::begin() {
    while (m_window.size() < sampleSize && !m_whole) {
        NY_TRY(readMore());
    }
    takeDelimiter();
    return {};
}

/// Spreadsheet programs take a first line `sep=;` for the delimiter, and show no row for it.
void DelimitedReader::takeDelimiter() {
    constexpr std::string_view announcement = "sep=";
    const std::string_view text = m_window;
    const std::size_t size = announcement.size() + 1;
    const std::string_view behind = text.substr(std::min(size, text.size()), 2);
    if (text.starts_with(announcement) && (behind.starts_with('\n') || behind == "\r\n")) {
        m_delimiter = text[announcement.size()];
        m_at = size + (behind.starts_with('\n') ? 1 : 2);
        return;
    }
    m_delimiter = delimiterOf(text, m_whole);
}

Result<bool> DelimitedReader::next(TableRow& row) {
    while (true) {
        while (m_at == m_window.size() && !m_whole) {
            NY_TRY(readMore());
        }
        if (isAtEnd()) {
            row.cells.clear();
            return false;
        }
        const std::size_t used = NY_TRY(readFields(row));
        row.number = ++m_lastRow;
        if (used > 0) {
            row.cells.resize(used);
            return true;
        }
    }
}

/// The fields of one row into its cells; how many there are up to the last one that is not empty.
Result<std::size_t> DelimitedReader::readFields(TableRow& row) {
    std::size_t used = 0;
    m_rowBytes = 0;
    for (std::size_t column = 0;; ++column) {
        if (column == static_cast<std::size_t>(m_limits.columns)) {
            return located(invalidInput("documents.table.tooManyColumns")
                               .with("limit", std::to_string(m_limits.columns)));
        }
        if (row.cells.size() <= column) {
            row.cells.emplace_back();
        }
        const FoundField::End end = NY_TRY(readField(row.cells[column]));
        if (!row.cells[column].isEmpty()) {
            used = column + 1;
        }
        if (end != FoundField::End::Delimiter) {
            return used;
        }
    }
}

Result<FoundField::End> DelimitedReader::readField(TableCell& cell) {
    FoundField field;
    while (true) {
        const std::string_view rest = std::string_view(m_window).substr(m_at);
        field = findField(rest, m_delimiter, m_whole, m_limits.cellBytes);
        if (field.end != FoundField::End::Open) {
            break;
        }
        NY_TRY(readMore());
    }
    m_rowBytes += field.content.size();
    if (field.end == FoundField::End::TooLong) {
        return located(invalidInput("documents.table.cellTooLong")
                           .with("limit", std::to_string(m_limits.cellBytes / 1024)));
    }
    if (m_rowBytes > m_limits.rowBytes) {
        return located(
            invalidInput("documents.table.rowTooLong")
                .with("limit", std::to_string(m_limits.rowBytes / ReadLimits::mebibyte)));
    }
    writeContent(field, cell.text);
    cell.kind = cell.text.empty() ? TableCell::Kind::Empty : TableCell::Kind::Text;
    m_at += field.size;
    return field.end;
}

Result<void> DelimitedReader::readMore() {
    m_window.erase(0, m_at);
    m_at = 0;
    Result<bool> more = m_source.readMore(m_window);
    if (!more) {
        return located(more.error());
    }
    m_whole = !*more;
    return {};
}

Error DelimitedReader::located(Error error) const {
    return std::move(error).with("row", std::to_string(m_lastRow));
}

}  // namespace nuanyang::core::documents
