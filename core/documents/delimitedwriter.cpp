#include "core/documents/delimitedwriter.h"

#include <algorithm>
#include <cerrno>

#include "core/documents/writtentext.h"

namespace nuanyang::core::documents {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

bool needsQuotes(std::string_view text, char delimiter) {
    constexpr std::string_view blanks = " \t";
    constexpr std::string_view formulaBegins = "=+-@";
    if (text.empty()) {
        return false;
    }
    return blanks.find(text.front()) != std::string_view::npos ||
           blanks.find(text.back()) != std::string_view::npos ||
           formulaBegins.find(text.front()) != std::string_view::npos ||
           text.find_first_of("\"\r\n") != std::string_view::npos ||
           text.find(delimiter) != std::string_view::npos;
}

}  // namespace

DelimitedWriter::DelimitedWriter(NewFile file, std::size_t columns, char delimiter)
    : m_file(std::move(file)),
      m_stream(m_file.temporary(), std::ios::binary | std::ios::trunc),
      m_columns(columns),
      m_delimiter(delimiter),
      m_pending("\xEF\xBB\xBF") {}

Result<std::unique_ptr<nuanyang::documents::TableWriter>> DelimitedWriter::create(
    const std::filesystem::path& file, const nuanyang::documents::TableLayout& layout,
    char delimiter) {
    std::unique_ptr<DelimitedWriter> writer(
        new DelimitedWriter(NY_TRY(NewFile::create(file)), layout.columns.size(), delimiter));
    std::vector<std::string> headings;
    for (const nuanyang::documents::WrittenColumn& column : layout.columns) {
        headings.push_back(column.heading);
    }
    NY_TRY(writer->row(headings));
    return std::unique_ptr<nuanyang::documents::TableWriter>(std::move(writer));
}

Result<void> DelimitedWriter::row(const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < m_columns; ++i) {
        if (i > 0) {
            m_pending += m_delimiter;
        }
        if (i < texts.size()) {
            NY_TRY(checkWritable(texts[i]));
            append(texts[i]);
        }
    }
    m_pending += "\r\n";
    return m_pending.size() < pieceSize ? Result<void>() : flush();
}

void DelimitedWriter::append(const std::string& text) {
    if (!needsQuotes(text, m_delimiter)) {
        m_pending += text;
        return;
    }
    m_pending += '"';
    for (const char c : text) {
        m_pending.append(c == '"' ? 2 : 1, c);
    }
    m_pending += '"';
}

Result<void> DelimitedWriter::flush() {
    errno = 0;
    m_stream.write(m_pending.data(), static_cast<std::streamsize>(m_pending.size()));
    m_stream.flush();
    if (!m_stream) {
        return notWritten(errno == 0 ? EIO : errno);
    }
    m_pending.clear();
    return {};
}

Result<void> DelimitedWriter::finish() {
    NY_TRY(flush());
    m_stream.close();
    return m_file.putInPlace();
}

}  // namespace nuanyang::core::documents
