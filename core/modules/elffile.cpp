#include "core/modules/elffile.h"

#include <algorithm>
#include <cstring>
#include <elf.h>
#include <optional>
#include <set>

#include "core/modules/checksum.h"

namespace nuanyang::core::modules {

namespace {

#if defined(__x86_64__)
constexpr Elf64_Half ownMachine = EM_X86_64;
#elif defined(__aarch64__)
constexpr Elf64_Half ownMachine = EM_AARCH64;
#else
#error "name the machine here"
#endif

/// Far more than any library has: many tables over the same bytes must not multiply.
constexpr std::size_t mostSymbols = 1'000'000;

/// The bytes of a file, of which nothing is believed.
class Image {
public:
    Image(std::string_view bytes, const std::string& fileName) : m_bytes(bytes), m_file(fileName) {}

    Result<void> checkHeader() {
        if (m_bytes.substr(0, SELFMAG) != std::string_view(ELFMAG, SELFMAG)) {
            return refuse("module.library.notElf");
        }
        const auto header = at<Elf64_Ehdr>(0);
        if (!header) {
            return refuse("module.library.truncated");
        }
        m_header = *header;
        if (m_header.e_ident[EI_CLASS] != ELFCLASS64 || m_header.e_ident[EI_DATA] != ELFDATA2LSB ||
            m_header.e_machine != ownMachine) {
            return refuse("module.library.machine");
        }
        if (m_header.e_type != ET_DYN) {
            return refuse("module.library.notShared");
        }
        return {};
    }

    /// What the loader will map must be in the file: a missing page is a SIGBUS, later.
    Result<void> checkSegments() {
        if (m_header.e_phentsize != sizeof(Elf64_Phdr) || m_header.e_phnum == 0) {
            return refuse("module.library.damaged");
        }
        for (unsigned i = 0; i < m_header.e_phnum; ++i) {
            const auto segment = at<Elf64_Phdr>(m_header.e_phoff + i * sizeof(Elf64_Phdr));
            if (!segment || !holds(segment->p_offset, segment->p_filesz)) {
                return refuse("module.library.truncated");
            }
        }
        return {};
    }

    Result<void> readSections() {
        if (m_header.e_shentsize != sizeof(Elf64_Shdr) || m_header.e_shnum == 0) {
            return refuse("module.library.damaged");
        }
        for (unsigned i = 0; i < m_header.e_shnum; ++i) {
            const auto section = at<Elf64_Shdr>(m_header.e_shoff + i * sizeof(Elf64_Shdr));
            if (!section) {
                return refuse("module.library.truncated");
            }
            if (section->sh_type != SHT_NOBITS && !holds(section->sh_offset, section->sh_size)) {
                return refuse("module.library.damaged");
            }
            m_sections.push_back(*section);
        }
        return {};
    }

    Result<void> readSymbols(Elf64_Word type, std::vector<ElfFile::Symbol>& symbols) const {
        for (const Elf64_Shdr& table : m_sections) {
            if (table.sh_type != type) {
                continue;
            }
            if (table.sh_entsize != sizeof(Elf64_Sym) || table.sh_link >= m_sections.size()) {
                return refuse("module.library.damaged");
            }
            for (std::uint64_t i = 0; i < table.sh_size / sizeof(Elf64_Sym); ++i) {
                const auto symbol = at<Elf64_Sym>(table.sh_offset + i * sizeof(Elf64_Sym));
                add(*symbol, m_sections[table.sh_link], symbols);
                if (symbols.size() > mostSymbols) {
                    return refuse("module.library.damaged");
                }
            }
        }
        return {};
    }

private:
    Result<void> refuse(const char* code) const { return corrupt(code).with("file", m_file); }

    bool holds(std::uint64_t offset, std::uint64_t size) const {
        return offset <= m_bytes.size() && size <= m_bytes.size() - offset;
    }

    template <class T>
    std::optional<T> at(std::uint64_t offset) const {
        if (!holds(offset, sizeof(T))) {
            return std::nullopt;
        }
        T value;
        std::memcpy(&value, m_bytes.data() + offset, sizeof(T));
        return value;
    }

    /// A text in a string table; empty where it would leave the table.
    std::string_view text(const Elf64_Shdr& table, std::uint64_t offset) const {
        if (table.sh_type != SHT_STRTAB || offset >= table.sh_size) {
            return {};
        }
        const std::string_view rest =
            m_bytes.substr(table.sh_offset + offset, table.sh_size - offset);
        return rest.substr(0, rest.find('\0'));
    }

    void add(const Elf64_Sym& symbol, const Elf64_Shdr& names,
             std::vector<ElfFile::Symbol>& symbols) const {
        const std::string_view name = text(names, symbol.st_name);
        if (name.empty() || symbol.st_shndx == SHN_UNDEF || symbol.st_shndx >= m_sections.size()) {
            return;
        }
        std::string_view section;
        if (m_header.e_shstrndx < m_sections.size()) {
            section = text(m_sections[m_header.e_shstrndx], m_sections[symbol.st_shndx].sh_name);
        }
        const bool visible = ELF64_ST_BIND(symbol.st_info) != STB_LOCAL &&
                             ELF64_ST_VISIBILITY(symbol.st_other) == STV_DEFAULT;
        symbols.push_back({std::string(name), std::string(section), visible});
    }

    std::string_view m_bytes;
    std::string m_file;
    Elf64_Ehdr m_header{};
    std::vector<Elf64_Shdr> m_sections;
};

}  // namespace

Result<ElfFile> ElfFile::parse(std::string_view bytes, const std::string& fileName) {
    Image image(bytes, fileName);
    NY_TRY(image.checkHeader());
    NY_TRY(image.checkSegments());
    NY_TRY(image.readSections());
    ElfFile file;
    NY_TRY(image.readSymbols(SHT_SYMTAB, file.m_symbols));
    if (file.m_symbols.empty()) {
        NY_TRY(image.readSymbols(SHT_DYNSYM, file.m_symbols));
    }
    return file;
}

Result<ElfFile> ElfFile::read(const std::filesystem::path& file) {
    const std::string bytes = NY_TRY(readFile(file));
    return parse(bytes, file.string());
}

const ElfFile::Symbol* ElfFile::exported(std::string_view name) const {
    const auto found = std::find_if(m_symbols.begin(), m_symbols.end(), [name](const Symbol& each) {
        return each.exported && each.name == name;
    });
    return found == m_symbols.end() ? nullptr : &*found;
}

}  // namespace nuanyang::core::modules
