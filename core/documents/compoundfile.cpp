#include "core/documents/compoundfile.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <optional>

namespace nuanyang::core::documents {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t headerSize = 512;
constexpr std::size_t entrySize = 128;
constexpr int mostDirectorySectors = 64;

std::uint32_t numberAt(std::string_view bytes, std::size_t offset, int size) {
    std::uint32_t number = 0;
    for (int i = size - 1; i >= 0; --i) {
        number = number << 8 | static_cast<unsigned char>(bytes[offset + std::size_t(i)]);
    }
    return number;
}

class CompoundFile {
public:
    explicit CompoundFile(const std::filesystem::path& file) : m_stream(file, std::ios::binary) {
        m_header = read(0, headerSize);
    }

    std::vector<std::string> streams() {
        std::vector<std::string> names;
        if (m_header.size() < headerSize || (shift() != 9 && shift() != 12)) {
            return names;
        }
        std::optional<std::uint32_t> sector = numberAt(m_header, 48, 4);
        for (int count = 0; sector && count < mostDirectorySectors; ++count) {
            addNames(sectorAt(*sector), names);
            sector = after(*sector);
        }
        return names;
    }

private:
    std::uint32_t shift() const { return numberAt(m_header, 30, 2); }
    std::size_t sectorSize() const { return std::size_t{1} << shift(); }

    std::string read(std::uint64_t offset, std::size_t size) {
        std::string bytes(size, '\0');
        m_stream.clear();
        m_stream.seekg(static_cast<std::streamoff>(offset));
        m_stream.read(bytes.data(), static_cast<std::streamsize>(size));
        bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(m_stream.gcount(), 0)));
        return bytes;
    }
    std::string sectorAt(std::uint32_t number) {
        return read((std::uint64_t{number} + 1) << shift(), sectorSize());
    }
    /// The sector that continues this one, by the allocation table; only that part of the table
    /// which the header lists is looked at.
    std::optional<std::uint32_t> after(std::uint32_t sector) {
        constexpr std::size_t listed = 109;
        constexpr std::uint32_t lastSector = 0xFFFFFFFA;
        const std::size_t perSector = sectorSize() / 4;
        const std::size_t table = sector / perSector;
        if (table >= listed) {
            return std::nullopt;
        }
        const std::string entries = sectorAt(numberAt(m_header, 76 + 4 * table, 4));
        const std::size_t offset = sector % perSector * 4;
        if (offset + 4 > entries.size()) {
            return std::nullopt;
        }
        const std::uint32_t next = numberAt(entries, offset, 4);
        return next < lastSector ? std::optional(next) : std::nullopt;
    }
    static void addNames(std::string_view sector, std::vector<std::string>& names) {
        constexpr std::size_t nameSize = 64;
        for (; sector.size() >= entrySize; sector.remove_prefix(entrySize)) {
            std::string name;
            for (std::size_t i = 0; i < nameSize && sector[i] != '\0'; i += 2) {
                name += sector[i];
            }
            names.push_back(std::move(name));
        }
    }

    std::ifstream m_stream;
    std::string m_header;
};

}  // namespace

bool isCompoundFile(std::string_view beginning) {
    return beginning.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
}

std::vector<std::string> compoundStreams(const std::filesystem::path& file) {
    return CompoundFile(file).streams();
}

}  // namespace nuanyang::core::documents
