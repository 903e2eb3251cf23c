#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/modules/binaryrecord.h"
#include "core/modules/manifest.h"
#include "core/modules/modulehost.h"

namespace nuanyang::core::modules {

/// One installed module: the version that is used, or the reason why none can be.
struct Package {
    std::filesystem::path folder;
    std::shared_ptr<const Manifest> manifest;  ///< of a rejected one: what could be told of it
    std::optional<Error> refusal;
    BinaryRecord record;
    double milliseconds = 0;

    std::filesystem::path library() const { return folder / manifest->library; }
};

/// `notes-1.0.0`: under which name its record is kept.
std::string packageName(const Manifest& manifest);

struct Discovery {
    std::map<std::string, Package> packages;  ///< by id
    std::vector<Finding> findings;
};

/// Looks through the folders for `<id>/<version>/module.json`, and picks the newest version of
/// each module that passes all checks which run no module code. Whatever else lies there is a
/// finding; nothing is an error. Of modules that cannot be together (one C++ namespace, one QML
/// URI) the first stays.
Discovery discover(const HostOptions& options);

}  // namespace nuanyang::core::modules
