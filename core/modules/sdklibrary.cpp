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

}  // namespace nuanyang::core::modules
