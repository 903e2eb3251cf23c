#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/documents/filetables.h"

namespace nuanyang::core::documents {

/// A folder of its own for each test, and ways to read what lies in it.
class DocumentTest : public testing::Test {
protected:
    DocumentTest();
    ~DocumentTest() override;

    std::filesystem::path path(const std::string& name) const { return m_folder / name; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const;
    std::filesystem::path sample(const std::string& name) const;

    /// All rows; a failure is a test failure.
    static std::vector<TableRow> rowsOf(const std::filesystem::path& file,
                                        const std::optional<std::string>& sheet = {},
                                        const ReadLimits& limits = {});
    /// Only the texts, cell by cell.
    static std::vector<std::vector<std::string>> textsOf(
        const std::filesystem::path& file, const std::optional<std::string>& sheet = {});
    /// What reading the file from beginning to end ends with; no code where it goes well.
    static Error failureOf(const std::filesystem::path& file, const ReadLimits& limits = {});
    static std::string codeOf(const std::filesystem::path& file, const ReadLimits& limits = {});
    static nuanyang::documents::TableFileInfo infoOf(const std::filesystem::path& file);

    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

using Texts = std::vector<std::vector<std::string>>;

TableCell text(std::string words);
TableCell number(std::string digits);
TableCell date(std::string iso);
TableCell truth(bool value);
TableCell failed(std::string error);

}  // namespace nuanyang::core::documents

namespace nuanyang {
/// How failed comparisons show a cell.
void PrintTo(const TableCell& cell, std::ostream* stream);
}  // namespace nuanyang
