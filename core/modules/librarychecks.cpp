#include "core/modules/librarychecks.h"

#include <algorithm>

#include "sdk/module/module.h"

namespace nuanyang::core::modules {

namespace {

constexpr std::string_view aliasPrefix = "nuanyang_module_abi";
constexpr std::string_view aliasSection = "boostdll";
constexpr std::string_view registrationMark = "qml_register_types_";
constexpr std::string_view metaObjectMark = "16staticMetaObjectE";

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

Error refusal(const char* code, const std::string& fileName) {
    return invalidInput(code).with("file", fileName);
}

/// No alias of our ABI: is there one of another?
Error missingEntry(const ElfFile& library, const std::string& fileName) {
    for (const ElfFile::Symbol& symbol : library.symbols()) {
        if (symbol.exported && startsWith(symbol.name, aliasPrefix)) {
            return refusal("module.library.abi", fileName)
                .with("found", symbol.name.substr(aliasPrefix.size()))
                .with("expected", std::to_string(NUANYANG_SDK_ABI));
        }
    }
    return refusal("module.library.noEntry", fileName);
}

Result<void> checkEntry(const ElfFile& library, const std::string& fileName) {
    const ElfFile::Symbol* entry = library.exported(entryAlias(NUANYANG_SDK_ABI));
    if (entry == nullptr) {
        return missingEntry(library, fileName);
    }
    if (entry->section != aliasSection) {
        return refusal("module.library.plainEntry", fileName);
    }
    return {};
}

Result<void> checkQml(const ElfFile& library, const Manifest& manifest,
                      const std::string& fileName) {
    for (const std::string& registered : registeredQmlModules(library)) {
        const bool declared =
            std::any_of(manifest.qml.begin(), manifest.qml.end(), [&registered](std::string uri) {
                std::replace(uri.begin(), uri.end(), '.', '_');
                return uri == registered;
            });
        if (!declared) {
            return refusal("module.library.undeclaredQml", fileName).with("uri", registered);
        }
    }
    return {};
}

/// `nuanyang::registry` → `8nuanyang8registry`, as mangled names have it.
std::string mangled(std::string_view cppNamespace) {
    std::string name;
    while (!cppNamespace.empty()) {
        const std::string_view part = cppNamespace.substr(0, cppNamespace.find("::"));
        name += std::to_string(part.size()) + std::string(part);
        cppNamespace.remove_prefix(std::min(cppNamespace.size(), part.size() + 2));
    }
    return name;
}

/// Classes that QML sees are known by their names to the whole process: two of one name break each
/// other's pages, depending on which came first.
Result<void> checkTypes(const ElfFile& library, const Manifest& manifest,
                        const std::string& fileName) {
    const std::string own = "_ZN" + mangled(manifest.cppNamespace);
    const std::string anonymous = "_ZN12_GLOBAL__N_1";
    for (const ElfFile::Symbol& symbol : library.symbols()) {
        const std::string& name = symbol.name;
        const bool isMetaObject = name.size() > metaObjectMark.size() &&
                                  name.find(metaObjectMark) == name.size() - metaObjectMark.size();
        if (isMetaObject && !startsWith(name, own) && !startsWith(name, anonymous)) {
            return refusal("module.library.foreignType", fileName)
                .with("type", name.substr(3, name.size() - 3 - metaObjectMark.size()))
                .with("namespace", manifest.cppNamespace);
        }
    }
    return {};
}

}  // namespace

std::string entryAlias(int abi) {
    return std::string(aliasPrefix) + std::to_string(abi);
}

std::vector<std::string> registeredQmlModules(const ElfFile& library) {
    std::vector<std::string> uris;
    for (const ElfFile::Symbol& symbol : library.symbols()) {
        // A C++ function: `_Z31qml_register_types_Nuanyang_Funds` and `v` for its empty parameters.
        const std::size_t at = symbol.name.find(registrationMark);
        if (at == std::string::npos || !symbol.exported) {
            continue;
        }
        std::string uri = symbol.name.substr(at + registrationMark.size());
        if (at > 0 && !uri.empty() && uri.back() == 'v') {
            uri.pop_back();
        }
        uris.push_back(std::move(uri));
    }
    return uris;
}

Result<void> checkLibrary(const ElfFile& library, const Manifest& manifest,
                          const std::string& fileName) {
    NY_TRY(checkEntry(library, fileName));
    NY_TRY(checkQml(library, manifest, fileName));
    return checkTypes(library, manifest, fileName);
}

}  // namespace nuanyang::core::modules
