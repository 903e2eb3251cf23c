#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/result.h"

namespace nuanyang::core::modules {

/// What can be learnt about a library without running any of it. Every offset is checked against
/// the file before it is followed, so that a damaged or hostile file costs nothing but a refusal
/// (Boost's `library_info` believes what it reads).
class ElfFile {
public:
    struct Symbol {
        std::string name;
        std::string section;    ///< empty where it is not defined here
        bool exported = false;  ///< other libraries can see it
    };

    /// Fails with `module.library.notElf`, `.truncated`, `.machine`, `.notShared`, `.damaged`
    /// (argument `file`), `module.package.unreadable`.
    static Result<ElfFile> read(const std::filesystem::path& file);
    static Result<ElfFile> parse(std::string_view bytes, const std::string& fileName);

    /// Defined symbols; of a stripped file the exported ones only.
    const std::vector<Symbol>& symbols() const { return m_symbols; }
    const Symbol* exported(std::string_view name) const;

private:
    std::vector<Symbol> m_symbols;
};

}  // namespace nuanyang::core::modules
