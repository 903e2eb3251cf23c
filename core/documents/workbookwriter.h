#pragma once

#include <map>
#include <memory>
#include <string>

#include "core/documents/newfile.h"
#include "sdk/documents/tablefiles.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace nuanyang::core::documents {

/// Writes a workbook of one sheet, row by row, in memory that does not grow with it. What has been
/// written is counted on the disk before it takes its place: the library does not notice a full
/// disk under its own temporary files.
class WorkbookWriter final : public nuanyang::documents::TableWriter {
public:
    static Result<std::unique_ptr<nuanyang::documents::TableWriter>> create(
        const std::filesystem::path& file, const nuanyang::documents::TableLayout& layout);

    /// Fails besides with InvalidInput `documents.cell.tooLong` (arguments `row`, `limit`),
    /// `documents.cell.notText`, `documents.table.tooManyRows`.
    Result<void> row(const std::vector<std::string>& texts) override;
    Result<void> finish() override;

private:
    using Workbook = std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)>;

    WorkbookWriter(NewFile file, Workbook workbook, nuanyang::documents::TableLayout layout);
    Result<void> begin();
    void setUpPage();
    Result<void> writeHeadings();
    Result<void> write(std::size_t column, const std::string& text);
    Result<void> writeText(std::size_t column, const std::string& text, lxw_format* format);
    bool writeNumber(std::size_t column, const std::string& text);
    bool writeDate(std::size_t column, const std::string& text);
    lxw_format* formatOf(const std::string& code);
    Result<void> checkWhole() const;

    NewFile m_file;
    Workbook m_workbook;
    const nuanyang::documents::TableLayout m_layout;
    lxw_worksheet* m_sheet = nullptr;  ///< the workbook owns it, and the formats
    std::map<std::string, lxw_format*> m_formats;
    std::uint32_t m_row = 0;
    std::uint64_t m_cells = 0;
};

}  // namespace nuanyang::core::documents
