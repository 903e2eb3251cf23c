#include "documentfixture.h"

#include <fstream>
#include <unistd.h>

namespace nuanyang::core::documents {

namespace fs = std::filesystem;

DocumentTest::DocumentTest() {
    std::string name = (fs::temp_directory_path() / "nuanyang-documents-XXXXXX").string();
    m_folder = ::mkdtemp(name.data());
}

DocumentTest::~DocumentTest() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

fs::path DocumentTest::write(const std::string& name, std::string_view bytes) const {
    const fs::path file = path(name);
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

fs::path DocumentTest::sample(const std::string& name) const {
    return fs::path(NUANYANG_DOCUMENT_TESTS) / "files" / name;
}

std::vector<TableRow> DocumentTest::rowsOf(const fs::path& file,
                                           const std::optional<std::string>& sheet,
                                           const ReadLimits& limits) {
    FileTables tables(limits);
    std::vector<TableRow> rows;
    auto reader = tables.open(file, sheet);
    if (!reader) {
        ADD_FAILURE() << reader.error().code << " " << reader.error().detail;
        return rows;
    }
    TableRow row;
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        if (!more) {
            ADD_FAILURE() << more.error().code << " " << more.error().detail;
            return rows;
        }
        if (!*more) {
            return rows;
        }
        rows.push_back(row);
    }
}

Texts DocumentTest::textsOf(const fs::path& file, const std::optional<std::string>& sheet) {
    Texts texts;
    for (const TableRow& row : rowsOf(file, sheet)) {
        std::vector<std::string> line;
        for (const TableCell& cell : row.cells) {
            line.push_back(cell.text);
        }
        texts.push_back(std::move(line));
    }
    return texts;
}

Error DocumentTest::failureOf(const fs::path& file, const ReadLimits& limits) {
    FileTables tables(limits);
    auto reader = tables.open(file, {});
    if (!reader) {
        return reader.error();
    }
    TableRow row;
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return {};
        }
    }
}

std::string DocumentTest::codeOf(const fs::path& file, const ReadLimits& limits) {
    return failureOf(file, limits).code;
}

nuanyang::documents::TableFileInfo DocumentTest::infoOf(const fs::path& file) {
    auto info = FileTables().inspect(file);
    if (!info) {
        ADD_FAILURE() << info.error().code << " " << info.error().detail;
        return {};
    }
    return std::move(*info);
}

TableCell text(std::string words) {
    return {TableCell::Kind::Text, std::move(words)};
}
TableCell number(std::string digits) {
    return {TableCell::Kind::Number, std::move(digits)};
}
TableCell date(std::string iso) {
    return {TableCell::Kind::Date, std::move(iso)};
}
TableCell truth(bool value) {
    return {TableCell::Kind::Boolean, value ? "TRUE" : "FALSE"};
}
TableCell failed(std::string error) {
    return {TableCell::Kind::Error, std::move(error)};
}

}  // namespace nuanyang::core::documents

void nuanyang::PrintTo(const TableCell& cell, std::ostream* stream) {
    *stream << static_cast<int>(cell.kind) << " “" << cell.text << "”";
}
