#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "core/documents/ziparchive.h"

namespace nuanyang::core::documents {

/// The table of the different texts of a workbook, which its cells refer to by number. Runs of rich
/// text are joined, readings above the characters left out.
class SharedTexts {
public:
    SharedTexts() = default;
    /// Fails with InvalidInput `documents.table.tooMuchText` (argument `limit`, in megabytes),
    /// `documents.table.cellTooLong`, and as parsePart() does.
    static Result<SharedTexts> read(const ZipArchive& archive, const std::string& part);

    std::optional<std::string_view> at(std::size_t number) const;
    /// Bytes that the table takes.
    std::size_t size() const { return m_size; }
    void add(std::string_view text);

private:
    char* roomFor(std::size_t size);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::deque<std::string_view> m_texts;
    char* m_next = nullptr;  ///< in the newest block
    std::size_t m_left = 0;  ///< there
    std::size_t m_size = 0;
};

}  // namespace nuanyang::core::documents
