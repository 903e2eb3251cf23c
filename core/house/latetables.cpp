#include "core/house/latetables.h"

#include <dlfcn.h>

#include "core/modules/sdklibrary.h"

namespace nuanyang::core::house {

using nuanyang::documents::TableFileInfo;
using nuanyang::documents::TableFiles;
using nuanyang::documents::TableLayout;
using nuanyang::documents::TableReader;
using nuanyang::documents::TableWriter;

Result<TableFiles*> LateTables::tables() {
    const std::lock_guard lock(m_mutex);
    if (!m_tables) {
        const auto file = modules::sdkLibrary().parent_path() / "libnuanyang_documents.so";
        // Never closed: what it made may outlive us.
        void* const library = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
        void* const entry = library != nullptr ? ::dlsym(library, "nuanyangTableFiles") : nullptr;
        if (entry == nullptr) {
            const char* const reason = ::dlerror();
            return unavailable("house.documents.missing", reason != nullptr ? reason : "")
                .with("file", file.string());
        }
        m_tables.reset(reinterpret_cast<TableFiles* (*)()>(entry)());
    }
    return m_tables.get();
}

Result<TableFileInfo> LateTables::inspect(const std::filesystem::path& file) {
    return NY_TRY(tables())->inspect(file);
}

Result<std::unique_ptr<TableReader>> LateTables::open(const std::filesystem::path& file,
                                                      const std::optional<std::string>& sheet) {
    return NY_TRY(tables())->open(file, sheet);
}

Result<std::unique_ptr<TableWriter>> LateTables::create(const std::filesystem::path& file,
                                                        const TableLayout& layout) {
    return NY_TRY(tables())->create(file, layout);
}

}  // namespace nuanyang::core::house
