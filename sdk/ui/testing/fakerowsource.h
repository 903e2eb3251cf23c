#pragma once

#include <algorithm>
#include <mutex>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include "sdk/ui/rowsource.h"
#include "sdk/ui/tablecolumn.h"

namespace nuanyang::ui {

/// As many rows as asked for, made up when they are read: row 7 has the id 7 and the cells "Name
/// 7", "Unit 0", "7". Descending turns the order round; a filter keeps the ids that contain its
/// digits. Fails when told to and remembers what was read.
class FakeRowSource final : public RowSource {
public:
    explicit FakeRowSource(RowId count, std::size_t piece = 100000)
        : m_count(count), m_piece(piece) {}

    std::optional<Error> orderError;
    std::optional<Error> rowsError;
    std::vector<RowId> gone;  ///< ids listed no more, and not found when read

    std::vector<std::vector<RowId>> reads() const {
        const std::lock_guard lock(m_mutex);
        return m_reads;
    }
    QStringList columnsRead() const {
        const std::lock_guard lock(m_mutex);
        return m_columnsRead;
    }

    Result<void> order(const RowQuery& query, const IdSink& sink, const Call& call) override {
        if (orderError) {
            return *orderError;
        }
        const std::vector<RowId> ids = idsOf(query);
        for (std::size_t from = 0; from < ids.size(); from += m_piece) {
            NY_TRY(call.checkCancelled());
            if (!sink({ids.data() + from, std::min(m_piece, ids.size() - from)})) {
                break;
            }
        }
        return {};
    }

    Result<std::vector<TableRow>> rows(std::span<const RowId> ids, const QStringList& columns,
                                       const Call& call) override {
        remember(ids, columns);
        NY_TRY(call.checkCancelled());
        if (rowsError) {
            return *rowsError;
        }
        std::vector<TableRow> rows;
        for (const RowId id : ids) {
            if (!isGone(id)) {
                rows.push_back(row(id));
            }
        }
        return rows;
    }

    Result<std::optional<RowId>> seek(const RowQuery& /*query*/, const QString& prefix,
                                      const Call& /*call*/) override {
        bool isNumber = false;
        const RowId id = prefix.toLongLong(&isNumber);
        return isNumber && id <= m_count ? std::optional(id) : std::nullopt;
    }

private:
    static TableRow row(RowId id) {
        const QString number = QString::number(id);
        TableRow row;
        row.id = id;
        row.cells.push_back({.text = QStringLiteral("Name ") + number});
        row.cells.push_back({.text = QStringLiteral("Unit %1").arg(id % 7)});
        row.cells.push_back({.text = number});
        return row;
    }
    bool isGone(RowId id) const { return std::find(gone.begin(), gone.end(), id) != gone.end(); }

    std::vector<RowId> idsOf(const RowQuery& query) const {
        std::vector<RowId> ids(static_cast<std::size_t>(m_count));
        std::iota(ids.begin(), ids.end(), 1);
        const std::string digits = query.filter.toStdString();
        std::erase_if(ids, [&](RowId id) {
            return isGone(id) ||
                   (!digits.empty() && std::to_string(id).find(digits) == std::string::npos);
        });
        if (query.descending) {
            std::reverse(ids.begin(), ids.end());
        }
        return ids;
    }
    void remember(std::span<const RowId> ids, const QStringList& columns) {
        const std::lock_guard lock(m_mutex);
        m_reads.emplace_back(ids.begin(), ids.end());
        m_columnsRead = columns;
    }

    RowId m_count;
    std::size_t m_piece;
    mutable std::mutex m_mutex;
    std::vector<std::vector<RowId>> m_reads;
    QStringList m_columnsRead;
};

/// The columns that its rows have.
inline std::vector<TableColumn> fakeColumns() {
    return {{.id = QStringLiteral("name"), .title = QStringLiteral("Name"), .hideable = false},
            {.id = QStringLiteral("unit"), .title = QStringLiteral("Unit"), .stretches = true},
            {.id = QStringLiteral("number"),
             .title = QStringLiteral("Number"),
             .kind = ColumnKind::Number}};
}

}  // namespace nuanyang::ui
