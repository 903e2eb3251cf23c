#include "registry/usecases/import/readroster.h"

#include <utility>

#include "registry/domain/import/unitreader.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry {

namespace {

/// A header stands within the first rows; so many are looked at before a sheet is given up.
constexpr std::size_t rowsBeforeHead = 60;
/// What is kept in memory until it is written. A group has hundreds of people.
constexpr std::size_t mostRows = 200'000;

}  // namespace

std::string unitWithoutWord(const Call& call, const Vocabulary& vocabulary,
                            const std::optional<UnitId>& asked, const std::string& title) {
    if (asked) {
        return asked->toString();
    }
    std::string unit = imports::unitInTitle(title, vocabulary);
    if (unit.empty() && call.caller().unit()) {
        unit = call.caller().unit()->toString();
    }
    return unit;
}

/// A sheet whose header has been found; gives its rows from the very first one on.
class ReadRoster::Sheet {
public:
    Sheet(std::string name, std::unique_ptr<documents::TableReader> reader)
        : m_name(std::move(name)), m_reader(std::move(reader)) {}

    /// False where the first rows have no header.
    Result<bool> findHead(const imports::HeadingBook& book) {
        TableRow row;
        while (m_first.size() < rowsBeforeHead && NY_TRY(m_reader->next(row))) {
            m_first.push_back(row);
        }
        m_head = imports::findHead(m_first, book);
        return m_head.has_value();
    }

    Result<bool> next(TableRow& row) {
        if (m_given < m_first.size()) {
            row = std::move(m_first[m_given++]);
            return true;
        }
        return m_reader->next(row);
    }

    const std::string& name() const { return m_name; }
    const imports::TableHead& head() const { return *m_head; }
    double progress() const { return m_reader->progress(); }

private:
    std::string m_name;
    std::unique_ptr<documents::TableReader> m_reader;
    std::vector<TableRow> m_first;
    std::size_t m_given = 0;
    std::optional<imports::TableHead> m_head;
};

Result<std::unique_ptr<ReadRoster::Sheet>> ReadRoster::findSheet(
    const RosterFile& file, const imports::HeadingBook& book) const {
    const auto info = NY_TRY(m_files.inspect(file.path));
    std::vector<std::string> looked;
    for (const auto& each : info.sheets) {
        if (file.sheet ? each.name != *file.sheet : each.hidden) {
            continue;
        }
        auto sheet = std::make_unique<Sheet>(each.name, NY_TRY(m_files.open(file.path, each.name)));
        if (NY_TRY(sheet->findHead(book))) {
            return sheet;
        }
        looked.push_back(each.name);
    }
    if (file.sheet && looked.empty()) {
        NY_TRY(m_files.open(file.path, file.sheet));  // says which sheets there are
    }
    return invalidInput("registry.import.noTable").with("sheets", join(looked, ", "));
}

namespace {

/// The rows of one sheet on their way through the sorter and the reader.
class Reading {
public:
    Reading(const Call& call, const RosterFile& file, const Vocabulary& vocabulary,
            imports::RowSorter sorter)
        : m_call(call), m_file(file), m_vocabulary(vocabulary), m_sorter(std::move(sorter)) {}

    RosterLine take(TableRow row) {
        RosterLine line{std::move(row), {}, {}};
        line.sorted = m_sorter.sort(line.raw);
        if (m_sorter.columnsChanged() || !m_reader) {
            beginPart(line.raw.number);
        } else if (m_sorter.title() != m_title) {
            beginTitle(line.raw.number);
        }
        if (line.sorted.kind == imports::RowKind::Person) {
            line.reading = m_reader->read(line.raw);
        }
        return line;
    }

    std::vector<storage::SheetHead> heads() && { return std::move(m_heads); }

private:
    std::string unit() const { return unitWithoutWord(m_call, m_vocabulary, m_file.unit, m_title); }

    void beginPart(std::int64_t row) {
        m_title = m_sorter.title();
        m_heads.push_back({row, m_title, m_sorter.columns()});
        m_reader.emplace(m_sorter.columns(), m_vocabulary,
                         imports::RosterOptions{m_call.today(), unit(), {}});
    }

    void beginTitle(std::int64_t row) {
        m_title = m_sorter.title();
        m_heads.push_back({row, m_title, m_sorter.columns()});
        m_reader->setUnit(unit());
    }

    const Call& m_call;
    const RosterFile& m_file;
    const Vocabulary& m_vocabulary;
    imports::RowSorter m_sorter;
    std::optional<imports::RosterReader> m_reader;
    std::string m_title;
    std::vector<storage::SheetHead> m_heads;
};

}  // namespace

Result<Roster> ReadRoster::run(const Call& call, const RosterFile& file) const {
    const imports::HeadingBook book(file.headings);
    const auto sheet = NY_TRY(findSheet(file, book));
    Reading reading(call, file, m_vocabulary, imports::RowSorter(book, sheet->head()));
    Roster roster{sheet->name(), {}, {}};
    TableRow row;
    while (NY_TRY(sheet->next(row))) {
        NY_TRY(call.checkCancelled());
        if (roster.lines.size() == mostRows) {
            return invalidInput("registry.import.tooMany").with("limit", std::to_string(mostRows));
        }
        roster.lines.push_back(reading.take(std::move(row)));
        call.report(static_cast<std::int64_t>(sheet->progress() * 500), 1000);
    }
    roster.heads = std::move(reading).heads();
    return roster;
}

}  // namespace nuanyang::registry
