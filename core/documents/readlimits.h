#pragma once

#include <cstddef>
#include <cstdint>

namespace nuanyang::core::documents {

/// How much a file may ask of its reader before it is refused in words. Whatever a file holds,
/// reading it takes no more memory than these allow.
struct ReadLimits {
    static constexpr std::uint64_t mebibyte = 1024 * 1024;

    int columns = 16'384;                ///< what spreadsheet programs know
    std::int64_t sheetRows = 1'048'576;  ///< of a workbook; a text file may be longer
    std::size_t cellBytes = mebibyte;
    std::size_t rowBytes = 16 * mebibyte;
    std::size_t sharedTextBytes = 256 * mebibyte;  ///< all different texts of a workbook

    std::uint64_t partBytes = 64 * mebibyte;  ///< unpacked: lists of sheets, styles, relationships
    std::uint64_t sheetBytes = 4096 * mebibyte;  ///< unpacked: a sheet, the shared texts
    /// How many bytes may come out of one, once more than `unsuspected` did: tables shrink to a
    /// tenth or a thirtieth, what is made to burst to a thousandth.
    std::uint64_t unpackRatio = 200;
    std::uint64_t unsuspected = 16 * mebibyte;
    std::uint64_t archiveEntries = 4096;
    std::uint64_t archiveDirectoryBytes = 4 * mebibyte;

    int xmlDepth = 64;
    std::size_t xmlTokenBytes = 4 * mebibyte;    ///< one tag with its attributes
    std::size_t xmlParserBytes = 64 * mebibyte;  ///< what the parser itself holds
};

}  // namespace nuanyang::core::documents
