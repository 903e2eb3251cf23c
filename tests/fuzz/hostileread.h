#pragma once

#include <string>
#include <string_view>

/// What the fuzzers do with each input, and the tests with each that they kept.
namespace nuanyang::core::documents {

/// Reads the bytes to their end as a file that somebody handed over. Gives back the code of the
/// refusal, empty where there was none. Aborts where a promise of the reader is broken.
std::string readHostile(std::string_view bytes);

/// The same for a workbook around parts that are given one after another, with a byte 0x1E between
/// them: sheet, shared texts, styles, list of sheets. So a fuzzer gets behind the checksums of the
/// archive. Bytes that begin as an archive are taken as a whole file.
std::string readHostileParts(std::string_view bytes);

}  // namespace nuanyang::core::documents
