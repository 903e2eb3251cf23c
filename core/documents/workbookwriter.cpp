#include "core/documents/workbookwriter.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <xlsxwriter.h>

#include "core/documents/celltext.h"
#include "core/documents/readlimits.h"
#include "core/documents/workbookparts.h"
#include "core/documents/writtentext.h"
#include "core/documents/xmlstream.h"
#include "sdk/base/partialdate.h"

namespace nuanyang::core::documents {

using nuanyang::documents::ColumnKind;
using nuanyang::documents::TableLayout;
using nuanyang::documents::TableWriter;
using nuanyang::documents::WrittenColumn;

namespace {

constexpr std::size_t mostCharacters = 32'767;

Error notWrittenBecause(lxw_error failed) {
    return unavailable("documents.file.notWritten").with("reason", lxw_strerror(failed));
}

/// Names of sheets are short, and some characters mean something in formulas.
std::string sheetName(std::string name) {
    constexpr std::string_view forbidden = "[]:*?/\\'";
    constexpr std::size_t most = LXW_SHEETNAME_MAX;
    std::replace_if(
        name.begin(), name.end(), [&](char c) { return forbidden.find(c) != forbidden.npos; }, '_');
    while (spreadsheetLength(name) > most) {
        do {
            name.pop_back();
        } while (!checkWritable(name));
    }
    return name.empty() ? "Sheet1" : name;
}

/// The decimals of a plain number that a spreadsheet keeps as it stands: not of `007`, `+5`, `1e3`
/// and of what has more digits than it calculates with.
std::optional<std::size_t> decimalsOf(std::string_view text) {
    constexpr std::size_t exactDigits = 15;
    if (text.starts_with('-')) {
        text.remove_prefix(1);
    }
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest = text.substr(std::min(point + 1, text.size()));
    const auto areDigits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const bool leadingZero = whole.size() > 1 && whole.front() == '0';
    if (!areDigits(whole) || leadingZero || whole.size() + rest.size() > exactDigits ||
        (point < text.size() && !areDigits(rest))) {
        return std::nullopt;
    }
    return rest.size();
}

/// Of what day the number would be that shows this date; nothing where spreadsheets are a day off.
std::optional<double> serialOf(const PartialDate& date) {
    const Date beforeFirst = *Date::create(1899, 12, 30);
    const Date firstRight = *Date::create(1900, 3, 1);
    const std::optional<Date> day = date.earliest();
    if (!day || *day < firstRight) {
        return std::nullopt;
    }
    return static_cast<double>((day->days() - beforeFirst.days()).count());
}

/// Counts what a sheet has in it.
class CellCounter final : public XmlListener {
public:
    void started(std::string_view name, const XmlAttributes& /*attributes*/) override {
        count += name == "c" ? 1 : 0;
    }
    void ended(std::string_view /*name*/) override {}
    void text(std::string_view /*piece*/) override {}

    std::uint64_t count = 0;
};

}  // namespace

WorkbookWriter::WorkbookWriter(NewFile file, Workbook workbook, TableLayout layout)
    : m_file(std::move(file)), m_workbook(std::move(workbook)), m_layout(std::move(layout)) {}

Result<std::unique_ptr<TableWriter>> WorkbookWriter::create(const std::filesystem::path& file,
                                                            const TableLayout& layout) {
    NewFile made = NY_TRY(NewFile::create(file));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    Workbook workbook(workbook_new_opt(made.temporary().c_str(), &options), lxw_workbook_free);
    if (!workbook) {
        return notWrittenBecause(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    std::unique_ptr<WorkbookWriter> writer(
        new WorkbookWriter(std::move(made), std::move(workbook), layout));
    NY_TRY(writer->begin());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Result<void> WorkbookWriter::begin() {
    m_sheet = workbook_add_worksheet(m_workbook.get(), sheetName(m_layout.sheet).c_str());
    if (m_sheet == nullptr) {
        return notWrittenBecause(LXW_ERROR_CREATING_TMPFILE);
    }
    setUpPage();
    return writeHeadings();
}

/// New cells below are text as well, so that what a clerk types keeps its leading zeros.
void WorkbookWriter::setUpPage() {
    constexpr std::uint8_t a4 = 9;
    lxw_col_t at = 0;
    for (const WrittenColumn& column : m_layout.columns) {
        lxw_format* const format = column.kind == ColumnKind::Text ? formatOf("@") : nullptr;
        worksheet_set_column(m_sheet, at, at, column.width, format);
        ++at;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_paper(m_sheet, a4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

Result<void> WorkbookWriter::writeHeadings() {
    constexpr lxw_color_t background = 0xF2E6D8;
    lxw_format* const heading = workbook_add_format(m_workbook.get());
    format_set_bold(heading);
    format_set_text_wrap(heading);
    format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(heading, background);
    format_set_bottom(heading, LXW_BORDER_THIN);
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        NY_TRY(writeText(i, m_layout.columns[i].heading, heading));
    }
    ++m_row;
    return {};
}

lxw_format* WorkbookWriter::formatOf(const std::string& code) {
    lxw_format*& format = m_formats[code];
    if (format == nullptr) {
        format = workbook_add_format(m_workbook.get());
        format_set_num_format(format, code.c_str());
    }
    return format;
}

Result<void> WorkbookWriter::row(const std::vector<std::string>& texts) {
    if (m_row == LXW_ROW_MAX) {
        return invalidInput("documents.table.tooManyRows")
            .with("limit", std::to_string(LXW_ROW_MAX));
    }
    const std::size_t columns = std::min(texts.size(), m_layout.columns.size());
    for (std::size_t i = 0; i < columns; ++i) {
        NY_TRY(write(i, texts[i]));
    }
    ++m_row;
    return {};
}

Result<void> WorkbookWriter::write(std::size_t column, const std::string& text) {
    const ColumnKind kind = m_layout.columns[column].kind;
    if (text.empty() || (kind == ColumnKind::Number && writeNumber(column, text)) ||
        (kind == ColumnKind::Date && writeDate(column, text))) {
        return {};
    }
    return writeText(column, text, formatOf("@"));
}

Result<void> WorkbookWriter::writeText(std::size_t column, const std::string& text,
                                       lxw_format* format) {
    NY_TRY(checkWritable(text));
    if (spreadsheetLength(text) > mostCharacters) {
        return invalidInput("documents.cell.tooLong")
            .with("row", std::to_string(m_row + 1))
            .with("limit", std::to_string(mostCharacters));
    }
    const lxw_error failed = worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column),
                                                    escapeCellText(text).c_str(), format);
    if (failed != LXW_NO_ERROR) {
        return notWrittenBecause(failed);
    }
    ++m_cells;
    return {};
}

/// As many decimals are shown as were written. False where it can only be text.
bool WorkbookWriter::writeNumber(std::size_t column, const std::string& text) {
    const std::optional<std::size_t> decimals = decimalsOf(text);
    double number = 0;
    if (!decimals ||
        std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc()) {
        return false;
    }
    const std::string format = *decimals == 0 ? "0" : "0." + std::string(*decimals, '0');
    const bool done = worksheet_write_number(m_sheet, m_row, static_cast<lxw_col_t>(column), number,
                                             formatOf(format)) == LXW_NO_ERROR;
    m_cells += done ? 1 : 0;
    return done;
}

/// A year alone stays text: in a cell that shows years only, 1951 typed over it would become a day
/// of 1905.
bool WorkbookWriter::writeDate(std::size_t column, const std::string& text) {
    const std::optional<PartialDate> date = PartialDate::parse(text);
    if (!date || date->precision() < PartialDate::Precision::Month) {
        return false;
    }
    const std::optional<double> serial = serialOf(*date);
    const bool toTheDay = date->precision() == PartialDate::Precision::Day;
    const bool done = serial && worksheet_write_number(
                                    m_sheet, m_row, static_cast<lxw_col_t>(column), *serial,
                                    formatOf(toTheDay ? "yyyy-mm-dd" : "yyyy-mm")) == LXW_NO_ERROR;
    m_cells += done ? 1 : 0;
    return done;
}

Result<void> WorkbookWriter::finish() {
    const lxw_error failed = workbook_close(m_workbook.release());
    if (failed != LXW_NO_ERROR) {
        return notWrittenBecause(failed);
    }
    NY_TRY(checkWhole());
    return m_file.putInPlace();
}

Result<void> WorkbookWriter::checkWhole() const {
    const Error incomplete = unavailable("documents.file.notWritten").with("reason", "ENOSPC");
    ReadLimits limits;
    limits.sheetBytes = UINT64_MAX;
    limits.unpackRatio = UINT32_MAX;
    CellCounter counter;
    const auto counted = [&]() -> Result<void> {
        const ZipArchive archive = NY_TRY(ZipArchive::open(m_file.temporary(), limits));
        const WorkbookParts parts = NY_TRY(readWorkbookParts(archive));
        return parsePart(archive, parts.sheets.at(0).part, counter, limits.sheetBytes);
    }();
    if (!counted || counter.count != m_cells) {
        return incomplete;
    }
    return {};
}

}  // namespace nuanyang::core::documents
