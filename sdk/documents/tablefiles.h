#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/export.h"
#include "sdk/base/result.h"
#include "sdk/base/tablecell.h"

namespace nuanyang::documents {

/// How a table is kept on disk. A file is taken for what it is, whatever its name says.
enum class TableFormat { Xlsx, Csv, Tsv };

/// One sheet of a file.
struct SheetInfo {
    std::string name;  ///< of a text file: its file name without the ending
    bool hidden = false;
};

/// What a file turned out to be.
struct TableFileInfo {
    TableFormat format = TableFormat::Xlsx;
    std::string encoding;  ///< `UTF-8`, `GB18030`, `UTF-16LE`, `UTF-16BE`
    std::vector<SheetInfo> sheets;
};

/// Reads one sheet from top to bottom, in memory that does not grow with it. One thread at a time.
class NUANYANG_SDK_EXPORT TableReader {
public:
    virtual ~TableReader();
    /// The next row that has a cell with something in it; false at the end. `row` is written anew.
    /// Fails with Corrupt `documents.table.damaged` (argument `row`: the last good one) and
    /// `documents.table.tooLarge` (argument `limit`).
    virtual Result<bool> next(TableRow& row) = 0;
    /// How much of the file has been read: 0 to 1.
    virtual double progress() const = 0;
};

/// What a spreadsheet program is to take a column for; texts are never turned into numbers.
enum class ColumnKind { Text, Number, Date };

/// A column of a table that is written.
struct WrittenColumn {
    std::string heading;
    ColumnKind kind = ColumnKind::Text;
    double width = 12;  ///< in characters
};

/// What a written table looks like.
struct TableLayout {
    std::string sheet;
    std::vector<WrittenColumn> columns;
};

/// Writes one table. The file appears at its place only with finish(), whole; without it, nothing
/// is left behind. One thread at a time.
class NUANYANG_SDK_EXPORT TableWriter {
public:
    virtual ~TableWriter();
    /// One text a column; missing ones are empty. Identity numbers and leading zeros stay text.
    /// Fails with Unavailable `documents.file.notWritten`.
    virtual Result<void> row(const std::vector<std::string>& texts) = 0;
    virtual Result<void> finish() = 0;
};

/// Tables in files. Thread-safe; blocks while it reads and writes.
class NUANYANG_SDK_EXPORT TableFiles {
public:
    virtual ~TableFiles();

    /// What kind of file it is and which sheets it has. Fails with NotFound
    /// `documents.file.missing`; Unavailable `documents.file.notReadable`; InvalidInput
    /// `documents.file.empty`, `documents.file.unknownFormat`, `documents.file.oldExcel` (.xls),
    /// `documents.file.encrypted`; Corrupt `documents.file.damaged`, `documents.file.bomb`.
    virtual Result<TableFileInfo> inspect(const std::filesystem::path& file) = 0;

    /// The first sheet that is not hidden where none is named. Further errors: NotFound
    /// `documents.sheet.missing` (arguments `sheet`, `allowed`).
    virtual Result<std::unique_ptr<TableReader>> open(
        const std::filesystem::path& file, const std::optional<std::string>& sheet = {}) = 0;

    /// By the ending of the name: `.xlsx`, `.csv` (UTF-8 with BOM, as spreadsheet programs want it)
    /// or `.tsv`. Fails with InvalidInput `documents.file.unknownFormat`, Unavailable
    /// `documents.file.notWritten`.
    virtual Result<std::unique_ptr<TableWriter>> create(const std::filesystem::path& file,
                                                        const TableLayout& layout) = 0;
};

}  // namespace nuanyang::documents
