#include "core/documents/filetables.h"

#include <algorithm>

#include "core/documents/delimitedreader.h"
#include "core/documents/delimitedwriter.h"
#include "core/documents/filekind.h"
#include "core/documents/sheetreader.h"
#include "core/documents/workbookparts.h"
#include "core/documents/workbookwriter.h"

namespace nuanyang::core::documents {

using nuanyang::documents::SheetInfo;
using nuanyang::documents::TableFileInfo;
using nuanyang::documents::TableFormat;
using nuanyang::documents::TableLayout;
using nuanyang::documents::TableReader;
using nuanyang::documents::TableWriter;

namespace {

namespace fs = std::filesystem;

using Reader = std::unique_ptr<TableReader>;
using Writer = std::unique_ptr<TableWriter>;

/// Errors name the file as people call it.
template <class T>
Result<T> named(Result<T> result, const fs::path& file) {
    if (result) {
        return result;
    }
    return std::move(result).error().with("file", file.filename().string());
}

class NamingReader final : public TableReader {
public:
    NamingReader(Reader reader, fs::path file)
        : m_reader(std::move(reader)), m_file(std::move(file)) {}

    Result<bool> next(TableRow& row) override { return named(m_reader->next(row), m_file); }
    double progress() const override { return m_reader->progress(); }

private:
    const Reader m_reader;
    const fs::path m_file;
};

class NamingWriter final : public TableWriter {
public:
    NamingWriter(Writer writer, fs::path file)
        : m_writer(std::move(writer)), m_file(std::move(file)) {}

    Result<void> row(const std::vector<std::string>& texts) override {
        return named(m_writer->row(texts), m_file);
    }
    Result<void> finish() override { return named(m_writer->finish(), m_file); }

private:
    const Writer m_writer;
    const fs::path m_file;
};

std::vector<SheetInfo> infosOf(const WorkbookParts& parts) {
    std::vector<SheetInfo> infos;
    for (const WorkbookSheet& sheet : parts.sheets) {
        infos.push_back({sheet.name, sheet.hidden});
    }
    return infos;
}

Error missingSheet(const std::string& wanted, const std::vector<SheetInfo>& present) {
    std::string allowed;
    for (const SheetInfo& sheet : present) {
        allowed += (allowed.empty() ? "" : ", ") + sheet.name;
    }
    return notFound("documents.sheet.missing").with("sheet", wanted).with("allowed", allowed);
}

Result<WorkbookSheet> chosenSheet(const WorkbookParts& parts,
                                  const std::optional<std::string>& wanted) {
    const auto found = std::find_if(
        parts.sheets.begin(), parts.sheets.end(),
        [&](const WorkbookSheet& sheet) { return wanted ? sheet.name == *wanted : !sheet.hidden; });
    if (found != parts.sheets.end()) {
        return *found;
    }
    if (wanted) {
        return missingSheet(*wanted, infosOf(parts));
    }
    return notFound("documents.sheet.none");
}

Result<Reader> openWorkbook(const fs::path& file, const std::optional<std::string>& wanted,
                            const ReadLimits& limits) {
    const ZipArchive archive = NY_TRY(ZipArchive::open(file, limits));
    const WorkbookParts parts = NY_TRY(readWorkbookParts(archive));
    const WorkbookSheet sheet = NY_TRY(chosenSheet(parts, wanted));
    WorkbookContext context;
    context.daysSince1904 = parts.daysSince1904;
    if (!parts.styles.empty()) {
        context.styles = NY_TRY(CellStyles::read(archive, parts.styles));
    }
    if (!parts.sharedTexts.empty()) {
        context.texts = NY_TRY(SharedTexts::read(archive, parts.sharedTexts));
    }
    ZipPart part = NY_TRY(archive.part(sheet.part, limits.sheetBytes));
    return std::make_unique<SheetReader>(std::move(part), std::move(context), limits);
}

Result<std::unique_ptr<DelimitedReader>> openText(const fs::path& file, TextEncoding encoding,
                                                  const ReadLimits& limits) {
    return DelimitedReader::create(NY_TRY(TextSource::open(file, encoding)), limits);
}

Result<TableFileInfo> inspectArchive(const fs::path& file, const ReadLimits& limits) {
    const ZipArchive archive = NY_TRY(ZipArchive::open(file, limits));
    const WorkbookParts parts = NY_TRY(readWorkbookParts(archive));
    return TableFileInfo{TableFormat::Xlsx, "UTF-8", infosOf(parts)};
}

Result<TableFileInfo> inspectText(const fs::path& file, const ReadLimits& limits) {
    const TextEncoding encoding = NY_TRY(encodingOf(file));
    const auto reader = NY_TRY(openText(file, encoding, limits));
    const TableFormat format = reader->delimiter() == '\t' ? TableFormat::Tsv : TableFormat::Csv;
    return TableFileInfo{format, std::string(toString(encoding)), {{file.stem().string(), false}}};
}

Result<TableFileInfo> inspectAny(const fs::path& file, const ReadLimits& limits) {
    const FileKind kind = NY_TRY(kindOf(file));
    return kind == FileKind::Archive ? inspectArchive(file, limits) : inspectText(file, limits);
}

Result<Reader> openAny(const fs::path& file, const std::optional<std::string>& sheet,
                       const ReadLimits& limits) {
    if (NY_TRY(kindOf(file)) == FileKind::Archive) {
        return openWorkbook(file, sheet, limits);
    }
    const std::string only = file.stem().string();
    if (sheet && *sheet != only) {
        return missingSheet(*sheet, {{only, false}});
    }
    const TextEncoding encoding = NY_TRY(encodingOf(file));
    return Reader(NY_TRY(openText(file, encoding, limits)));
}

Result<Writer> createAny(const fs::path& file, const TableLayout& layout) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (ending == ".xlsx") {
        return WorkbookWriter::create(file, layout);
    }
    if (ending == ".csv") {
        return DelimitedWriter::create(file, layout, ',');
    }
    if (ending == ".tsv") {
        return DelimitedWriter::create(file, layout, '\t');
    }
    return invalidInput("documents.file.unknownEnding");
}

}  // namespace

Result<TableFileInfo> FileTables::inspect(const fs::path& file) {
    return named(inspectAny(file, m_limits), file);
}

Result<Reader> FileTables::open(const fs::path& file, const std::optional<std::string>& sheet) {
    Reader reader = NY_TRY(named(openAny(file, sheet, m_limits), file));
    return std::make_unique<NamingReader>(std::move(reader), file);
}

Result<Writer> FileTables::create(const fs::path& file, const TableLayout& layout) {
    Writer writer = NY_TRY(named(createAny(file, layout), file));
    return std::make_unique<NamingWriter>(std::move(writer), file);
}

}  // namespace nuanyang::core::documents
