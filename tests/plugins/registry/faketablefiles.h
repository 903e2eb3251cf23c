#pragma once

#include <map>
#include <string>
#include <vector>

#include "sdk/documents/tablefiles.h"

namespace nuanyang::registry {

/// Sheets that stand in memory; every file has the same ones.
class FakeTableFiles final : public documents::TableFiles {
public:
    /// Texts become cells; an empty text an empty cell.
    void add(const std::string& sheet, const std::vector<std::vector<std::string>>& rows);
    void clear() { m_sheets.clear(); }

    Result<documents::TableFileInfo> inspect(const std::filesystem::path& file) override;
    Result<std::unique_ptr<documents::TableReader>> open(
        const std::filesystem::path& file, const std::optional<std::string>& sheet) override;
    Result<std::unique_ptr<documents::TableWriter>> create(
        const std::filesystem::path& file, const documents::TableLayout& layout) override;

private:
    std::vector<std::pair<std::string, std::vector<TableRow>>> m_sheets;
};

}  // namespace nuanyang::registry
