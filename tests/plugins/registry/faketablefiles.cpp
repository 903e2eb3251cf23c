#include "tests/plugins/registry/faketablefiles.h"

namespace nuanyang::registry {

namespace {

class FakeReader final : public documents::TableReader {
public:
    explicit FakeReader(std::vector<TableRow> rows) : m_rows(std::move(rows)) {}
    Result<bool> next(TableRow& row) override {
        if (m_given == m_rows.size()) {
            return false;
        }
        row = m_rows[m_given++];
        return true;
    }
    double progress() const override {
        return static_cast<double>(m_given) / static_cast<double>(m_rows.size());
    }

private:
    std::vector<TableRow> m_rows;
    std::size_t m_given = 0;
};

}  // namespace

void FakeTableFiles::add(const std::string& sheet,
                         const std::vector<std::vector<std::string>>& rows) {
    std::vector<TableRow> table;
    for (const auto& texts : rows) {
        TableRow& row = table.emplace_back();
        row.number = static_cast<std::int64_t>(table.size());
        for (const std::string& text : texts) {
            row.cells.push_back(text.empty() ? TableCell{}
                                             : TableCell{TableCell::Kind::Text, text});
        }
    }
    m_sheets.emplace_back(sheet, std::move(table));
}

Result<documents::TableFileInfo> FakeTableFiles::inspect(const std::filesystem::path& /*file*/) {
    documents::TableFileInfo info;
    for (const auto& [name, rows] : m_sheets) {
        info.sheets.push_back({name, false});
    }
    return info;
}

Result<std::unique_ptr<documents::TableReader>> FakeTableFiles::open(
    const std::filesystem::path& /*file*/, const std::optional<std::string>& sheet) {
    for (const auto& [name, rows] : m_sheets) {
        if (!sheet || name == *sheet) {
            return std::unique_ptr<documents::TableReader>(std::make_unique<FakeReader>(rows));
        }
    }
    return notFound("documents.sheet.missing");
}

Result<std::unique_ptr<documents::TableWriter>> FakeTableFiles::create(
    const std::filesystem::path& /*file*/, const documents::TableLayout& /*layout*/) {
    return unavailable("documents.file.notWritten");
}

}  // namespace nuanyang::registry
