#include "core/documents/textsource.h"

#include <algorithm>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

namespace nuanyang::core::documents {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;
constexpr std::size_t pivotSize = 4096;

using Converter = std::unique_ptr<UConverter, void (*)(UConverter*)>;

/// One that stops at whatever it cannot convert. Empty where the library lacks it.
Converter strictConverter(std::string_view name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter made(ucnv_open(std::string(name).c_str(), &status), ucnv_close);
    if (made) {
        ucnv_setToUCallBack(made.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                            &status);
    }
    return U_SUCCESS(status) != 0 ? std::move(made) : Converter(nullptr, ucnv_close);
}

}  // namespace

TextSource::TextSource(std::ifstream stream, std::uint64_t size, Converter from, Converter to)
    : m_stream(std::move(stream)),
      m_size(size),
      m_from(std::move(from)),
      m_to(std::move(to)),
      m_piece(pieceSize, '\0'),
      m_pivot(pivotSize, u'\0') {}

Result<TextSource> TextSource::open(const std::filesystem::path& file, TextEncoding encoding) {
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(file, failed);
    std::ifstream stream(file, std::ios::binary);
    if (failed || !stream) {
        return unavailable("documents.file.notReadable");
    }
    std::string beginning(3, '\0');
    stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    const auto mark = byteOrderMark(beginning);
    stream.clear();
    stream.seekg(static_cast<std::streamoff>(mark ? mark->size : 0));

    Converter from(nullptr, ucnv_close);
    Converter to(nullptr, ucnv_close);
    if (encoding != TextEncoding::Utf8) {
        from = strictConverter(toString(encoding));
        to = strictConverter("UTF-8");
        if (!from || !to) {
            return internalError("documents.text.converterMissing");
        }
    }
    return TextSource(std::move(stream), size, std::move(from), std::move(to));
}

Result<bool> TextSource::readMore(std::string& text) {
    if (m_ended) {
        return false;
    }
    m_stream.read(m_piece.data(), static_cast<std::streamsize>(m_piece.size()));
    const auto bytes =
        std::string_view(m_piece).substr(0, static_cast<std::size_t>(m_stream.gcount()));
    m_read += bytes.size();
    m_ended = bytes.size() < m_piece.size();
    if (m_stream.bad()) {
        return unavailable("documents.file.notReadable");
    }
    if (m_from) {
        NY_TRY(convert(bytes, m_ended, text));
    } else {
        text += bytes;
    }
    return true;
}

Result<void> TextSource::convert(std::string_view bytes, bool last, std::string& text) {
    const std::size_t begin = text.size();
    const char* source = bytes.data();
    UChar* const pivot = m_pivot.data();
    UChar* pivotSource = pivot + m_pivotBegin;
    UChar* pivotTarget = pivot + m_pivotEnd;
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        const std::size_t before = text.size();
        text.resize(before + pieceSize);
        char* target = text.data() + before;
        status = U_ZERO_ERROR;
        ucnv_convertEx(m_to.get(), m_from.get(), &target, text.data() + text.size(), &source,
                       bytes.data() + bytes.size(), pivot, &pivotSource, &pivotTarget,
                       pivot + m_pivot.size(), 0, last ? 1 : 0, &status);
        text.resize(static_cast<std::size_t>(target - text.data()));
    }
    m_pivotBegin = static_cast<std::size_t>(pivotSource - pivot);
    m_pivotEnd = static_cast<std::size_t>(pivotTarget - pivot);
    if (U_FAILURE(status) != 0) {
        return corrupt("documents.table.damaged", u_errorName(status));
    }
    if (text.find('\0', begin) != std::string::npos) {
        return corrupt("documents.table.damaged", "a zero character");
    }
    return {};
}

double TextSource::progress() const {
    const auto whole = static_cast<double>(std::max<std::uint64_t>(m_size, 1));
    return std::min(1.0, static_cast<double>(m_read) / whole);
}

}  // namespace nuanyang::core::documents
