#pragma once

#include <string_view>

#include "core/documents/readlimits.h"
#include "sdk/documents/tablefiles.h"

namespace nuanyang::core::documents {

/// The tables that lie in files of this machine.
class FileTables final : public nuanyang::documents::TableFiles {
public:
    explicit FileTables(const ReadLimits& limits = {}) : m_limits(limits) {}

    Result<nuanyang::documents::TableFileInfo> inspect(const std::filesystem::path& file) override;
    Result<std::unique_ptr<nuanyang::documents::TableReader>> open(
        const std::filesystem::path& file, const std::optional<std::string>& sheet) override;
    Result<std::unique_ptr<nuanyang::documents::TableWriter>> create(
        const std::filesystem::path& file, const nuanyang::documents::TableLayout& layout) override;

private:
    const ReadLimits m_limits;
};

/// The sentences for every `documents.*` code.
std::string_view messageCatalog();

}  // namespace nuanyang::core::documents
