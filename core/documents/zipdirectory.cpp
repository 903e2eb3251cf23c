#include "core/documents/zipdirectory.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

namespace nuanyang::core::documents {

namespace {

using std::string_view_literals::operator""sv;

// The layout is that of APPNOTE.TXT, 4.3.14 to 4.3.16.
constexpr std::string_view endMark = "PK\5\6"sv;
constexpr std::string_view farLocatorMark = "PK\6\7"sv;
constexpr std::size_t endSize = 22;
constexpr std::size_t farLocatorSize = 20;
constexpr std::size_t farEndSize = 56;
constexpr std::size_t longestComment = 65'535;

std::uint64_t numberAt(std::string_view bytes, std::size_t offset, int size) {
    std::uint64_t number = 0;
    for (int i = size - 1; i >= 0; --i) {
        number = number << 8 | static_cast<unsigned char>(bytes[offset + std::size_t(i)]);
    }
    return number;
}

std::string bytesAt(std::ifstream& file, std::uint64_t offset, std::size_t size) {
    std::string bytes(size, '\0');
    file.clear();
    file.seekg(static_cast<std::streamoff>(offset));
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return bytes;
}

Result<void> checkSize(std::uint64_t entries, std::uint64_t bytes, const ReadLimits& limits) {
    if (entries > limits.archiveEntries || bytes > limits.archiveDirectoryBytes) {
        return corrupt("documents.file.bomb", "directory too large");
    }
    return {};
}

/// The end record of large archives, which a locator in front of the common one points at.
Result<void> checkFarEnd(std::ifstream& file, std::string_view locator, const ReadLimits& limits) {
    if (locator.substr(0, farLocatorMark.size()) != farLocatorMark) {
        return {};
    }
    const std::string end = bytesAt(file, numberAt(locator, 8, 8), farEndSize);
    if (end.size() < farEndSize) {
        return corrupt("documents.file.damaged", "no end record");
    }
    return checkSize(numberAt(end, 32, 8), numberAt(end, 40, 8), limits);
}

}  // namespace

Result<void> checkZipDirectory(const std::filesystem::path& file, const ReadLimits& limits) {
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    if (!stream) {
        return unavailable("documents.file.notReadable");
    }
    const auto size = static_cast<std::uint64_t>(stream.tellg());
    const std::uint64_t tailSize =
        std::min<std::uint64_t>(size, longestComment + endSize + farLocatorSize);
    const std::string tail = bytesAt(stream, size - tailSize, tailSize);
    bool found = false;
    // Every mark is looked at: which of them the library takes for the end is its own affair.
    for (std::size_t at = tail.find(endMark);
         at != std::string::npos && at + endSize <= tail.size(); at = tail.find(endMark, at + 1)) {
        found = true;
        NY_TRY(checkSize(numberAt(tail, at + 10, 2), numberAt(tail, at + 12, 4), limits));
        if (at >= farLocatorSize) {
            const auto locator = std::string_view(tail).substr(at - farLocatorSize, farLocatorSize);
            NY_TRY(checkFarEnd(stream, locator, limits));
        }
    }
    if (!found) {
        return corrupt("documents.file.damaged", "no end record");
    }
    return {};
}

}  // namespace nuanyang::core::documents
