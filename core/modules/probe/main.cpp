// nuanyang-probe: loads one module's library in a process that may die of it.
// Arguments: library, id, version, SHA-256 of the manifest, Qt version or "-". Prints one line of
// JSON: {} or an error.

#include <boost/dll/import.hpp>
#include <boost/dll/shared_library.hpp>
#include <cstdio>
#include <exception>
#include <memory>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "core/modules/descriptor.h"
#include "sdk/base/json.h"

using namespace nuanyang;

namespace {

constexpr const char* alias = "nuanyang_module_abi";

Result<void> makeModule(const module::ModuleEntry& entry) {
    const std::unique_ptr<module::Module> made(entry.create == nullptr ? nullptr : entry.create());
    if (!made) {
        return internalError("module.library.factory").with("reason", "null");
    }
    return {};
}

Result<void> tryFactory(const module::ModuleEntry& entry) {
    try {
        return makeModule(entry);
    } catch (const std::exception& exception) {
        return internalError("module.library.factory").with("reason", exception.what());
    } catch (...) {
        return internalError("module.library.factory").with("reason", "not a std::exception");
    }
}

Result<void> tryLibrary(const std::string& path,
                        const core::modules::ExpectedDescriptor& expected) {
    using boost::dll::load_mode::rtld_local;
    using boost::dll::load_mode::rtld_now;
    try {
        // Never unloaded: what a module leaves behind would have nothing to run on.
        static const boost::dll::shared_library library(path, rtld_now | rtld_local);
        const auto* entry =
            library.get<const module::ModuleEntry*>(alias + std::to_string(NUANYANG_SDK_ABI));
        NY_TRY(core::modules::checkDescriptor(*entry, expected));
        return tryFactory(*entry);
    } catch (const std::exception& exception) {
        return invalidInput("module.library.unloadable").with("reason", exception.what());
    }
}

void print(const Result<void>& result) {
    Json json = Json::object();
    if (!result) {
        json = {{"kind", static_cast<int>(result.error().kind)},
                {"code", result.error().code},
                {"arguments", result.error().arguments}};
    }
    // A loader's text may hold bytes that are no UTF-8.
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::printf("\n%s\n", text.c_str());
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** values) {
    if (count != 6) {
        return 2;
    }
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    ::prctl(PR_SET_PDEATHSIG, 9);
    const std::string qt = values[5];
    print(tryLibrary(values[1], {values[2], values[3], values[4], qt == "-" ? "" : qt}));
    // Whatever a module wants to run at exit is not wanted here.
    std::_Exit(0);
}
