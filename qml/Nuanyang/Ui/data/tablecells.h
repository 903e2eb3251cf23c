#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "sdk/ui/windowedtablemodel.h"

namespace nuanyang::ui {

// The cells of one row of the screen, from left to right as the columns are shown. The row that it
// stands for changes while the table scrolls; only what differs is announced.
class TableCells : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TableCells)
    QML_UNCREATABLE("Belongs to a TableViewport")

public:
    enum Role {
        TextRole = Qt::UserRole + 1,
        SpokenRole,
        IconRole,
        ToneRole,
        KindRole,
        LeftRole,
        WidthRole,
        CurrentRole
    };

    explicit TableCells(QObject* parent = nullptr);
    ~TableCells() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // `model` may be null; a row that is not held shows blanks.
    void show(const WindowedTableModel* model, int row);
    // The cell that has the keyboard; -1 for none.
    void setCurrentPlace(int place);
    void columnsMoved();
    // Other columns are in sight: all cells are made anew.
    void columnsChanged(const WindowedTableModel* model, int row);

private:
    struct Shown {
        QString text;
        QString spoken;
        QString icon;
        CellTone tone = CellTone::Neutral;

        bool operator==(const Shown&) const = default;
    };

    [[nodiscard]] static Shown shownAt(const WindowedTableModel& model, int row, int place);

    std::vector<Shown> m_cells;
    const TableColumns* m_layout = nullptr;
    int m_currentPlace = -1;
};

}  // namespace nuanyang::ui
