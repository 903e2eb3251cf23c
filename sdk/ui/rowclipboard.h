#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

#include "sdk/base/export.h"
#include "sdk/base/result.h"
#include "sdk/ui/rowsource.h"

namespace nuanyang::ui {

class TableColumns;

/// Rows as a clipboard carries them to a spreadsheet: tab-separated text, and beside it a table
/// whose cells say that they are text, since an identity number of eighteen digits that a
/// spreadsheet takes for a number is destroyed.
class NUANYANG_SDK_EXPORT RowClipboard {
public:
    /// More than this belongs into an export.
    static constexpr std::size_t mostRows = 100000;

    /// The same rows as tab-separated text and as an HTML table.
    struct Content {
        QString text;
        QString html;
        int rows = 0;

        /// GUI thread.
        void put() const;
    };

    /// Takes what is needed of the layout, so that read() may run anywhere.
    RowClipboard(const TableColumns& columns, bool withTitles);

    /// Reads the rows `ids` and writes them in that order; those that are gone are left out.
    Result<Content> read(RowSource& source, const std::vector<RowId>& ids, const Call& call) const;

private:
    [[nodiscard]] Content begin() const;
    void add(Content& content, const TableRow& row) const;
    static void addLine(Content& content, const QStringList& cells, const QString& tag);

    QStringList m_columnIds;
    QStringList m_titles;
    std::vector<int> m_cells;
    bool m_withTitles;
};

}  // namespace nuanyang::ui
