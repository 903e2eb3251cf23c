#include "core/modules/sdklibrary.h"

#include <dlfcn.h>

#include "sdk/base/error.h"

namespace nuanyang::core::modules {

std::filesystem::path sdkLibrary() {
    Dl_info info{};
    std::string_view (*const inside)(ErrorKind) = &nuanyang::toString;
    const bool found = ::dladdr(reinterpret_cast<const void*>(inside), &info) != 0;
    return found ? std::filesystem::path(info.dli_fname) : std::filesystem::path();
}

void loadLibrariesOfSdk() {
    // A library that is not there is named by the loader when a module asks for it.
    static void* const controls =
        ::dlopen((sdkLibrary().parent_path() / "libnuanyang_ui.so").c_str(), RTLD_NOW | RTLD_LOCAL);
    static_cast<void>(controls);
}

}  // namespace nuanyang::core::modules
