#include "sdk/ui/rowreader.h"

#include <algorithm>

namespace nuanyang::ui {

namespace {

constexpr size_t mostPerRead = 200;
constexpr size_t mostHeld = 4000;
constexpr size_t keptWhenTrimmed = 3000;

}  // namespace

RowReader::RowReader(Arrived arrived, Failed failed)
    : m_arrived(std::move(arrived)), m_failed(std::move(failed)) {}

RowReader::~RowReader() {
    if (m_run) {
        m_run->abandon();
    }
}

void RowReader::setAccess(RowAccess access) {
    m_access = std::move(access);
    m_held.clear();
    m_inSight.clear();
    m_around.clear();
    expire();
}

void RowReader::setColumns(const QStringList& columns) {
    const bool reads = std::any_of(columns.begin(), columns.end(), [this](const QString& column) {
        return !m_columns.contains(column);
    });
    m_columns = columns;
    if (reads) {
        expire();
    }
}

void RowReader::want(std::vector<RowId> inSight, std::vector<RowId> around) {
    m_inSight = std::move(inSight);
    m_around = std::move(around);
    m_hasFailed = false;
    touch(m_inSight);
    touch(m_around);
    pump();
}

void RowReader::expire() {
    ++m_edition;
    giveUp();
    retry();
}

void RowReader::retry() {
    m_hasFailed = false;
    pump();
}

const TableRow* RowReader::find(RowId id) const {
    const auto found = m_held.find(id);
    return found == m_held.end() ? nullptr : &found->second.row;
}

void RowReader::pump() {
    if (!m_access || m_hasFailed) {
        return;
    }
    if (!m_reading.empty()) {
        if (!isWanted(m_reading)) {
            giveUp();
        }
        return;
    }
    std::vector<RowId> next = missing(m_inSight);
    if (next.empty()) {
        next = missing(m_around);
    }
    if (!next.empty()) {
        read(std::move(next));
    }
}

void RowReader::read(std::vector<RowId> ids) {
    ids.resize(std::min(ids.size(), mostPerRead));
    m_reading = ids;
    m_givenUp = false;
    const auto run = m_access.ask(
        [ids, columns = m_columns](RowSource& source, const Call& call) {
            return source.rows(ids, columns, call);
        },
        [this, ids, edition = m_edition](Result<std::vector<TableRow>> rows) {
            take(ids, edition, std::move(rows));
        });
    m_run = m_reading.empty() ? nullptr : run;  // it may have come home already
}

// The read still comes home, so that there is never more than one under way.
void RowReader::giveUp() {
    if (m_run && !m_reading.empty()) {
        m_givenUp = true;
        m_run->cancel();
    }
}

void RowReader::take(const std::vector<RowId>& asked, int edition,
                     Result<std::vector<TableRow>> rows) {
    m_reading.clear();
    if (rows && edition == m_edition) {
        for (const RowId id : asked) {
            hold({id, {}, CellTone::Muted}, edition);  // blank if it has gone meanwhile
        }
        for (TableRow& row : *rows) {
            hold(std::move(row), edition);
        }
        trim();
        m_arrived();
    } else if (!rows && !m_givenUp) {
        m_hasFailed = true;
        m_failed(rows.error());
    }
    pump();
}

void RowReader::hold(TableRow row, int edition) {
    Held& held = m_held[row.id];
    held.row = std::move(row);
    held.lastWanted = m_clock;
    held.edition = edition;
}

void RowReader::touch(const std::vector<RowId>& ids) {
    ++m_clock;
    for (const RowId id : ids) {
        if (const auto found = m_held.find(id); found != m_held.end()) {
            found->second.lastWanted = m_clock;
        }
    }
}

// In batches, so that a row that comes costs nothing but its place.
void RowReader::trim() {
    if (m_held.size() <= mostHeld) {
        return;
    }
    std::vector<quint64> ages;
    ages.reserve(m_held.size());
    for (const auto& [id, held] : m_held) {
        ages.push_back(held.lastWanted);
    }
    const auto cut = ages.begin() + static_cast<std::ptrdiff_t>(ages.size() - keptWhenTrimmed);
    std::nth_element(ages.begin(), cut, ages.end());
    std::erase_if(m_held,
                  [oldest = *cut](const auto& entry) { return entry.second.lastWanted < oldest; });
}

std::vector<RowId> RowReader::missing(const std::vector<RowId>& ids) const {
    std::vector<RowId> absent;
    for (const RowId id : ids) {
        const auto found = m_held.find(id);
        if (found == m_held.end() || found->second.edition != m_edition) {
            absent.push_back(id);
        }
    }
    return absent;
}

bool RowReader::isWanted(const std::vector<RowId>& ids) const {
    const auto among = [](const std::vector<RowId>& window, RowId id) {
        return std::find(window.begin(), window.end(), id) != window.end();
    };
    return std::any_of(ids.begin(), ids.end(),
                       [&](RowId id) { return among(m_inSight, id) || among(m_around, id); });
}

}  // namespace nuanyang::ui
