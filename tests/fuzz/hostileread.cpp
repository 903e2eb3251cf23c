#include "hostileread.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <sys/mman.h>
#include <unicode/ustring.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include "core/documents/filetables.h"

namespace nuanyang::core::documents {

namespace {

/// A regular file that no disk hears of.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : m_descriptor(::memfd_create("hostile", 0)) {
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
            if (count <= 0) {
                std::abort();
            }
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

void promise(bool kept) {
    if (!kept) {
        std::abort();
    }
}

bool isUtf8(const std::string& text) {
    std::int32_t units = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(nullptr, 0, &units, text.data(), static_cast<std::int32_t>(text.size()), &status);
    return status != U_INVALID_CHAR_FOUND;
}

void checkRow(const TableRow& row, std::int64_t before, const ReadLimits& limits) {
    promise(row.number > before);
    promise(!row.cells.empty() && !row.cells.back().isEmpty());
    promise(row.cells.size() <= static_cast<std::size_t>(limits.columns));
    for (const TableCell& cell : row.cells) {
        promise(cell.isEmpty() == cell.text.empty());
        promise(cell.text.size() <= limits.cellBytes + 1);
        promise(isUtf8(cell.text));
    }
}

/// What fits into a fuzzer's few kilobytes must fit into these.
ReadLimits smallLimits() {
    ReadLimits limits;
    limits.sharedTextBytes = ReadLimits::mebibyte;
    limits.unsuspected = ReadLimits::mebibyte;
    limits.xmlParserBytes = 4 * ReadLimits::mebibyte;
    return limits;
}

std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            sum = sum >> 1U ^ ((sum & 1U) != 0 ? 0xEDB88320 : 0);
        }
    }
    return ~sum;
}

void put(std::string& bytes, std::uint64_t number, int size) {
    for (int i = 0; i < size; ++i) {
        bytes += static_cast<char>(number);
        number >>= 8U;
    }
}

/// An archive of parts that are not packed.
std::string archiveOf(const std::vector<std::pair<std::string, std::string>>& parts) {
    std::string archive;
    std::string directory;
    for (const auto& [name, content] : parts) {
        std::string about;
        put(about, 20, 2);
        put(about, 0, 8);  // flags, method, time, day
        put(about, checksum(content), 4);
        put(about, content.size(), 4);
        put(about, content.size(), 4);
        put(about, name.size(), 2);
        put(about, 0, 2);
        directory += "PK\1\2";
        put(directory, 20, 2);
        directory += about;
        put(directory, 0, 10);  // comment, disk, attributes
        put(directory, archive.size(), 4);
        directory += name;
        archive += "PK\3\4" + about + name + content;
    }
    const std::size_t begin = archive.size();
    archive += directory + "PK\5\6";
    put(archive, 0, 4);
    put(archive, parts.size(), 2);
    put(archive, parts.size(), 2);
    put(archive, directory.size(), 4);
    put(archive, begin, 4);
    put(archive, 0, 2);
    return archive;
}

const std::string& relationships() {
    static const std::string text =
        "<Relationships><Relationship Id='a' Type='x/worksheet' Target='sheet.xml'/>"
        "<Relationship Id='b' Type='x/sharedStrings' Target='texts.xml'/>"
        "<Relationship Id='c' Type='x/styles' Target='styles.xml'/>"
        "<Relationship Id='d' Type='x/officeDocument' Target='book.xml'/></Relationships>";
    return text;
}

}  // namespace

std::string readHostile(std::string_view bytes) {
    const MemoryFile file(bytes);
    const ReadLimits limits = smallLimits();
    FileTables tables(limits);
    const auto info = tables.inspect(file.path());
    auto reader = tables.open(file.path(), {});
    if (!reader) {
        return reader.error().code;
    }
    promise(info.has_value());
    TableRow row;
    std::int64_t before = 0;
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        if (!more) {
            return more.error().code;
        }
        if (!*more) {
            return {};
        }
        checkRow(row, before, limits);
        before = row.number;
    }
}

std::string readHostileParts(std::string_view bytes) {
    if (bytes.substr(0, 2) == "PK") {
        return readHostile(bytes);
    }
    std::vector<std::string> given;
    for (std::size_t at = 0; at <= bytes.size();) {
        const std::size_t end = std::min(bytes.find('\x1E', at), bytes.size());
        given.emplace_back(bytes.substr(at, end - at));
        at = end + 1;
    }
    constexpr std::size_t partsGiven = 4;
    given.resize(partsGiven);
    const std::string book = "<workbook><sheets><sheet name='a' id='a'/></sheets></workbook>";
    return readHostile(archiveOf({{"_rels/.rels", relationships()},
                                  {"book.xml", given[3].empty() ? book : given[3]},
                                  {"_rels/book.xml.rels", relationships()},
                                  {"sheet.xml", given[0]},
                                  {"texts.xml", given[1].empty() ? "<sst/>" : given[1]},
                                  {"styles.xml", given[2].empty() ? "<s/>" : given[2]}}));
}

}  // namespace nuanyang::core::documents
