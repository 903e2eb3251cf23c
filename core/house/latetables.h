#pragma once

#include <mutex>

#include "sdk/documents/tablefiles.h"

namespace nuanyang::core::house {

/// The tables in files, by a library that is loaded when one is first read or written. Fails,
/// beside as the library does, with Unavailable `house.documents.missing`.
class LateTables final : public nuanyang::documents::TableFiles {
public:
    Result<nuanyang::documents::TableFileInfo> inspect(const std::filesystem::path& file) override;
    Result<std::unique_ptr<nuanyang::documents::TableReader>> open(
        const std::filesystem::path& file, const std::optional<std::string>& sheet) override;
    Result<std::unique_ptr<nuanyang::documents::TableWriter>> create(
        const std::filesystem::path& file, const nuanyang::documents::TableLayout& layout) override;

private:
    Result<nuanyang::documents::TableFiles*> tables();

    std::mutex m_mutex;
    std::unique_ptr<nuanyang::documents::TableFiles> m_tables;
};

}  // namespace nuanyang::core::house
