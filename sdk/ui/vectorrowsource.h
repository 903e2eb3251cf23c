#pragma once

#include <QString>
#include <QStringList>

#include <unordered_map>
#include <vector>

#include "sdk/base/export.h"
#include "sdk/ui/rowsource.h"

namespace nuanyang::ui {

/// Rows that are in memory anyway: up to some thousands. Sorts by `sortKey` or text, the way people
/// expect it (numbers by value, Chinese by pinyin); the filter finds its words in any cell.
class NUANYANG_SDK_EXPORT VectorRowSource : public RowSource {
public:
    /// `columns`: the ids of the columns in the order of the cells. Each row needs an id of its
    /// own.
    VectorRowSource(QStringList columns, std::vector<TableRow> rows);
    ~VectorRowSource() override;

    Result<void> order(const RowQuery& query, const IdSink& sink, const Call& call) override;
    Result<std::vector<TableRow>> rows(std::span<const RowId> ids, const QStringList& columns,
                                       const Call& call) override;
    Result<std::optional<RowId>> seek(const RowQuery& query, const QString& prefix,
                                      const Call& call) override;

private:
    [[nodiscard]] std::vector<size_t> matching(const QString& filter) const;
    [[nodiscard]] std::vector<size_t> sorted(const RowQuery& query) const;
    void sort(std::vector<size_t>& places, int column, bool descending) const;
    [[nodiscard]] bool matches(const TableRow& row, const QStringList& words) const;

    QStringList m_columns;
    std::vector<TableRow> m_rows;
    std::unordered_map<RowId, size_t> m_placeOf;
};

}  // namespace nuanyang::ui
