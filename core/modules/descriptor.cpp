#include "core/modules/descriptor.h"

namespace nuanyang::core::modules {

namespace {

Result<void> compare(const char* what, const char* library, const std::string& manifest) {
    const std::string found = library == nullptr ? "" : library;
    if (found != manifest) {
        return corrupt("module.library.descriptor")
            .with("what", what)
            .with("library", found)
            .with("manifest", manifest);
    }
    return {};
}

}  // namespace

Result<void> checkDescriptor(const module::ModuleEntry& entry, const ExpectedDescriptor& expected) {
    NY_TRY(compare("sdkAbi", std::to_string(entry.abi).c_str(), std::to_string(NUANYANG_SDK_ABI)));
    NY_TRY(compare("id", entry.id, expected.id));
    NY_TRY(compare("version", entry.version, expected.version));
    NY_TRY(compare("sha256", entry.manifestSha256, expected.manifestSha256));
    const std::string qt = entry.qtVersion == nullptr ? "" : entry.qtVersion;
    if (!expected.qt.empty() && qt.compare(0, expected.qt.size() + 1, expected.qt + ".") != 0) {
        return invalidInput("module.library.qt").with("found", qt).with("expected", expected.qt);
    }
    return {};
}

}  // namespace nuanyang::core::modules
