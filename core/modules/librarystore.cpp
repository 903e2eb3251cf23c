#include "core/modules/librarystore.h"

#include <boost/dll/shared_library.hpp>
#include <map>
#include <mutex>

#include "core/modules/librarychecks.h"
#include "core/modules/sdklibrary.h"

namespace nuanyang::core::modules {

namespace {

struct Store {
    std::mutex mutex;
    std::map<std::string, boost::dll::shared_library> libraries;
    std::map<std::string, Error> broken;  ///< not to be tried again in this process
};

/// Never destroyed: the last copy of a library's handle would unload it.
Store& store() {
    static Store* const everything = new Store;
    return *everything;
}

Error unloadable(const std::string& path, const std::string& reason) {
    return invalidInput("module.library.unloadable", reason)
        .with("file", path)
        .with("reason", reason);
}

/// An initialiser of the library that throws leaves it half made, and a second load would
/// "succeed".
const module::ModuleEntry* entryOf(const std::string& path) {
    using boost::dll::load_mode::rtld_local;
    using boost::dll::load_mode::rtld_now;
    auto found = store().libraries.find(path);
    if (found == store().libraries.end()) {
        loadLibrariesOfSdk();
        boost::dll::shared_library library(path, rtld_now | rtld_local);
        found = store().libraries.emplace(path, std::move(library)).first;
    }
    return found->second.get<const module::ModuleEntry*>(entryAlias(NUANYANG_SDK_ABI));
}

}  // namespace

void loadControls() {
    using boost::dll::load_mode::rtld_local;
    using boost::dll::load_mode::rtld_now;
    static const auto* const controls = [] {
        std::error_code failed;  // then the module's own load says what is missing
        return new boost::dll::shared_library(sdkLibrary().parent_path() / "libnuanyang_ui.so",
                                              rtld_now | rtld_local, failed);
    }();
    (void)controls;
}

Result<const module::ModuleEntry*> loadLibrary(const std::filesystem::path& library) {
    const std::lock_guard lock(store().mutex);
    const std::string path = std::filesystem::absolute(library).string();
    if (const auto broken = store().broken.find(path); broken != store().broken.end()) {
        return broken->second;
    }
    try {
        return entryOf(path);
    } catch (const std::system_error& error) {  // the loader's own refusal
        return unloadable(path, error.what());
    } catch (const std::exception& exception) {
        return store().broken.emplace(path, unloadable(path, exception.what())).first->second;
    } catch (...) {
        return store().broken.emplace(path, unloadable(path, "static initialiser")).first->second;
    }
}

}  // namespace nuanyang::core::modules
