#pragma once

#include <fstream>
#include <memory>
#include <string>

#include "core/documents/newfile.h"
#include "sdk/documents/tablefiles.h"

namespace nuanyang::core::documents {

/// Writes text files as RFC 4180 wants them, in UTF-8 with a byte order mark, without which Excel
/// takes them for the local encoding. What it reads as a formula (a text that begins with = + - @)
/// is quoted and otherwise left alone: it must come back as it was.
class DelimitedWriter final : public nuanyang::documents::TableWriter {
public:
    static Result<std::unique_ptr<nuanyang::documents::TableWriter>> create(
        const std::filesystem::path& file, const nuanyang::documents::TableLayout& layout,
        char delimiter);

    Result<void> row(const std::vector<std::string>& texts) override;
    Result<void> finish() override;

private:
    DelimitedWriter(NewFile file, std::size_t columns, char delimiter);
    void append(const std::string& text);
    Result<void> flush();

    NewFile m_file;
    std::ofstream m_stream;
    const std::size_t m_columns;
    const char m_delimiter;
    std::string m_pending;
};

}  // namespace nuanyang::core::documents
