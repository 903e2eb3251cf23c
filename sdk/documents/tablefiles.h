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
    /// The next row that has a cell with something in it; false at the end. `row` is written anew;
    /// handing in the same one each time saves most of the allocations. Fails with Corrupt
    /// `documents.table.damaged`, `documents.file.bomb`; InvalidInput
    /// `documents.table.tooManyColumns`, `documents.table.tooManyRows` (of a workbook),
    /// `documents.table.cellTooLong`, `documents.table.rowTooLong`; all with the arguments `row`
    /// (the last good one) and, where there is one, `limit`. No row comes after an error.
    virtual Result<bool> next(TableRow& row) = 0;
    /// How much of the sheet has been read: 0 to 1. By the same thread as next().
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
    /// One text a column; missing ones are empty, more than there are columns fall away. In a
    /// workbook, a column of numbers or dates takes what reads back as it was written (`500.00`,
    /// `1950-03`) as number or date, everything else as text. Fails with Unavailable
    /// `documents.file.notWritten`; InvalidInput `documents.cell.notText`, and for workbooks
    /// `documents.cell.tooLong`, `documents.table.tooManyRows`.
    virtual Result<void> row(const std::vector<std::string>& texts) = 0;
    /// Once, as the last call. Fails with Unavailable `documents.file.notWritten`.
    virtual Result<void> finish() = 0;
};

/// Tables in files. Thread-safe; blocks while it reads and writes. Every error has the argument
/// `file`: the name without its folder.
class NUANYANG_SDK_EXPORT TableFiles {
public:
    virtual ~TableFiles();

    /// What kind of file it is and which sheets it has. Fails with NotFound
    /// `documents.file.missing`; Unavailable `documents.file.notReadable`; InvalidInput
    /// `documents.file.empty`, `documents.file.notAFile` (a folder), `documents.file.oldExcel`
    /// (.xls), `documents.file.encrypted`, `documents.file.otherFormat` (argument `kind`: `HTML`,
    /// `PDF` …), `documents.file.unknownFormat`, `documents.text.encoding` and
    /// `documents.text.zeroByte` (argument `line`); Corrupt `documents.file.damaged`,
    /// `documents.file.bomb`. Reads a text file to its end to be sure of its encoding.
    virtual Result<TableFileInfo> inspect(const std::filesystem::path& file) = 0;

    /// The first sheet that is not hidden where none is named. Reads the shared texts of a
    /// workbook. Further errors: NotFound `documents.sheet.missing` (arguments `sheet`, `allowed`),
    /// `documents.sheet.none`; InvalidInput `documents.table.tooMuchText`.
    virtual Result<std::unique_ptr<TableReader>> open(
        const std::filesystem::path& file, const std::optional<std::string>& sheet = {}) = 0;

    /// By the ending of the name: `.xlsx`, `.csv` (UTF-8 with BOM, as spreadsheet programs want it)
    /// or `.tsv`. The headings are the first row. Fails with InvalidInput
    /// `documents.file.unknownEnding`, Unavailable `documents.file.notWritten`.
    virtual Result<std::unique_ptr<TableWriter>> create(const std::filesystem::path& file,
                                                        const TableLayout& layout) = 0;
};

}  // namespace nuanyang::documents
