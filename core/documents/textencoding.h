#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "sdk/base/result.h"

namespace nuanyang::core::documents {

enum class TextEncoding { Utf8, Gb18030, Utf16Le, Utf16Be };

/// The name that converters know it by.
std::string_view toString(TextEncoding encoding);

/// What the bytes at the beginning say, and how many of them say it.
struct ByteOrderMark {
    TextEncoding encoding;
    std::size_t size;
};
std::optional<ByteOrderMark> byteOrderMark(std::string_view beginning);

/// How the whole file is written: by its byte order mark, else UTF-8 where every byte of it agrees,
/// else GB18030 where every byte agrees with that. Detectors guess, and guess short Chinese files
/// wrong. Fails with InvalidInput `documents.text.encoding` (also a UTF-8 file with a few broken
/// characters, which would read as other characters in GB18030), `documents.text.zeroByte`
/// (argument `line` both), Unavailable `documents.file.notReadable`.
Result<TextEncoding> encodingOf(const std::filesystem::path& file);

}  // namespace nuanyang::core::documents
