#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "core/documents/textencoding.h"

struct UConverter;

namespace nuanyang::core::documents {

/// A text file as UTF-8, piece by piece, without its byte order mark.
class TextSource {
public:
    /// Fails with Unavailable `documents.file.notReadable`.
    static Result<TextSource> open(const std::filesystem::path& file, TextEncoding encoding);

    /// Appends the next piece; false once there is none. Fails with Corrupt
    /// `documents.table.damaged` where the bytes are no text in this encoding.
    Result<bool> readMore(std::string& text);
    double progress() const;

private:
    using Converter = std::unique_ptr<UConverter, void (*)(UConverter*)>;

    TextSource(std::ifstream stream, std::uint64_t size, Converter from, Converter to);
    Result<void> convert(std::string_view bytes, bool last, std::string& text);

    std::ifstream m_stream;
    std::uint64_t m_size;
    std::uint64_t m_read = 0;
    Converter m_from;  ///< empty: the file is UTF-8
    Converter m_to;
    std::string m_piece;
    std::u16string m_pivot;
    std::size_t m_pivotBegin = 0;
    std::size_t m_pivotEnd = 0;
    bool m_ended = false;
};

}  // namespace nuanyang::core::documents
