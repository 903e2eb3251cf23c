#include "core/house/places.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace nuanyang::core::house {

namespace fs = std::filesystem;

namespace {

/// The value of an environment variable; nothing where it is empty or not set.
fs::path environmentPath(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? fs::path(value) : fs::path();
}

fs::path applicationData() {
    if (const fs::path base = environmentPath("XDG_DATA_HOME"); base.is_absolute()) {
        return base / "nuanyang";
    }
    return environmentPath("HOME") / ".local" / "share" / "nuanyang";
}

fs::path firstThatExists(std::initializer_list<fs::path> candidates) {
    for (const fs::path& candidate : candidates) {
        std::error_code ignored;
        if (fs::exists(candidate, ignored)) {
            return candidate;
        }
    }
    return *candidates.begin();
}

}  // namespace

Places Places::around(const fs::path& executable) {
    const fs::path bin = executable.parent_path();
    const fs::path prefix = bin.parent_path();
    return {
        .shippedModules =
            firstThatExists({prefix / "lib" / "nuanyang" / "modules", prefix / "modules"}),
        .probe = firstThatExists(
            {prefix / "libexec" / "nuanyang" / "nuanyang-probe", bin / "nuanyang-probe"}),
    };
}

fs::path defaultDataDirectory() {
    const fs::path named = environmentPath("NUANYANG_DATA");
    return named.empty() ? applicationData() / "data" : named;
}

std::vector<fs::path> userModuleFolders() {
    const std::string path = environmentPath("NUANYANG_MODULE_PATH").string();
    if (path.empty()) {
        return {applicationData() / "modules"};
    }
    std::vector<fs::path> folders;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find(':', start), path.size());
        if (end > start) {
            folders.emplace_back(path.substr(start, end - start));
        }
        start = end + 1;
    }
    return folders;
}

fs::path runningExecutable() {
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored);
}

}  // namespace nuanyang::core::house
