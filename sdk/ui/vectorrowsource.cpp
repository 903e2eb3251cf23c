#include "sdk/ui/vectorrowsource.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace nuanyang::ui {

namespace {

const QString& keyOf(const TableRow& row, int column) {
    static const QString none;
    if (column < 0 || static_cast<size_t>(column) >= row.cells.size()) {
        return none;
    }
    const TableCell& cell = row.cells[static_cast<size_t>(column)];
    return cell.sortKey.isEmpty() ? cell.text : cell.sortKey;
}

QCollator pinyinCollator() {
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

}  // namespace

VectorRowSource::VectorRowSource(QStringList columns, std::vector<TableRow> rows)
    : m_columns(std::move(columns)), m_rows(std::move(rows)) {
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_placeOf.emplace(m_rows[i].id, i);
    }
}

VectorRowSource::~VectorRowSource() = default;

Result<void> VectorRowSource::order(const RowQuery& query, const IdSink& sink,
                                    const Call& /*call*/) {
    std::vector<RowId> ids;
    for (const size_t place : sorted(query)) {
        ids.push_back(m_rows[place].id);
    }
    sink(ids);
    return {};
}

Result<std::vector<TableRow>> VectorRowSource::rows(std::span<const RowId> ids,
                                                    const QStringList& /*columns*/,
                                                    const Call& /*call*/) {
    std::vector<TableRow> found;
    for (const RowId id : ids) {
        if (const auto place = m_placeOf.find(id); place != m_placeOf.end()) {
            found.push_back(m_rows[place->second]);
        }
    }
    return found;
}

Result<std::optional<RowId>> VectorRowSource::seek(const RowQuery& query, const QString& prefix,
                                                   const Call& /*call*/) {
    const int column = std::max(0, static_cast<int>(m_columns.indexOf(query.sortColumn)));
    for (const size_t place : sorted(query)) {
        const TableRow& row = m_rows[place];
        const bool byKey = keyOf(row, column).startsWith(prefix, Qt::CaseInsensitive);
        if (byKey ||
            (!row.cells.empty() && static_cast<size_t>(column) < row.cells.size() &&
             row.cells[static_cast<size_t>(column)].text.startsWith(prefix, Qt::CaseInsensitive))) {
            return std::optional<RowId>(row.id);
        }
    }
    return std::optional<RowId>();
}

std::vector<size_t> VectorRowSource::matching(const QString& filter) const {
    const QStringList words = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<size_t> places;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (matches(m_rows[i], words)) {
            places.push_back(i);
        }
    }
    return places;
}

std::vector<size_t> VectorRowSource::sorted(const RowQuery& query) const {
    std::vector<size_t> places = matching(query.filter);
    const int column = static_cast<int>(m_columns.indexOf(query.sortColumn));
    if (column >= 0) {
        sort(places, column, query.descending);
    }
    return places;
}

void VectorRowSource::sort(std::vector<size_t>& places, int column, bool descending) const {
    const QCollator collator = pinyinCollator();
    std::vector<std::pair<QCollatorSortKey, size_t>> keyed;
    keyed.reserve(places.size());
    for (const size_t place : places) {
        keyed.emplace_back(collator.sortKey(keyOf(m_rows[place], column)), place);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [descending](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return descending ? order > 0 : order < 0;
    });
    std::transform(keyed.begin(), keyed.end(), places.begin(),
                   [](const auto& entry) { return entry.second; });
}

bool VectorRowSource::matches(const TableRow& row, const QStringList& words) const {
    return std::all_of(words.begin(), words.end(), [&row](const QString& word) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&word](const TableCell& cell) {
            return cell.text.contains(word, Qt::CaseInsensitive) ||
                   cell.sortKey.startsWith(word, Qt::CaseInsensitive);
        });
    });
}

}  // namespace nuanyang::ui
