#pragma once

#include "sdk/documents/tablefiles.h"

namespace nuanyang::core::modules {

/// What modules get in hosts without the part that reads and writes tables.
class NoTableFiles final : public nuanyang::documents::TableFiles {
public:
    Result<nuanyang::documents::TableFileInfo> inspect(
        const std::filesystem::path& /*file*/) override {
        return missing();
    }
    Result<std::unique_ptr<nuanyang::documents::TableReader>> open(
        const std::filesystem::path& /*file*/,
        const std::optional<std::string>& /*sheet*/) override {
        return missing();
    }
    Result<std::unique_ptr<nuanyang::documents::TableWriter>> create(
        const std::filesystem::path& /*file*/,
        const nuanyang::documents::TableLayout& /*layout*/) override {
        return missing();
    }

private:
    static Error missing() { return unavailable("module.tableFiles.missing"); }
};

}  // namespace nuanyang::core::modules
