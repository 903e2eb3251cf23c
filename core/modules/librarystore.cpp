#include "core/modules/librarystore.h"

#include <boost/dll/shared_library.hpp>
#include <map>
#include <mutex>

#include "core/modules/librarychecks.h"

namespace nuanyang::core::modules {

namespace {

struct Store {
    std::mutex mutex;
    std::map<std::string, boost::dll::shared_library> libraries;
};

/// Never destroyed: the last copy of a library's handle would unload it.
Store& store() {
    static Store* const everything = new Store;
    return *everything;
}

}  // namespace

Result<const module::ModuleEntry*> loadLibrary(const std::filesystem::path& library) {
    using boost::dll::load_mode::rtld_local;
    using boost::dll::load_mode::rtld_now;
    const std::lock_guard lock(store().mutex);
    const std::string path = std::filesystem::absolute(library).string();
    try {
        auto found = store().libraries.find(path);
        if (found == store().libraries.end()) {
            found = store()
                        .libraries
                        .emplace(path, boost::dll::shared_library(path, rtld_now | rtld_local))
                        .first;
        }
        return found->second.get<const module::ModuleEntry*>(entryAlias(NUANYANG_SDK_ABI));
    } catch (const std::exception& exception) {
        return invalidInput("module.library.unloadable", exception.what())
            .with("file", path)
            .with("reason", exception.what());
    }
}

}  // namespace nuanyang::core::modules
