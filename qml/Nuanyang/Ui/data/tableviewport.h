#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "sdk/ui/windowedtablemodel.h"
#include "tablecells.h"

namespace nuanyang::ui {

// The part of a table that is in sight: as a list model, one slot for each row that fits on the
// screen. Scrolling hands a slot that left at one end a new row at the other; nothing is created.
//
// Positions of the whole table are doubles and stay here. What reaches the scene are distances
// from `origin`, a row near the window, since the scene counts in floats, which misplace rows
// beyond 2^24 pixels.
class TableViewport : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TableViewport)
    Q_PROPERTY(
        nuanyang::ui::WindowedTableModel* table READ table WRITE setTable NOTIFY tableChanged FINAL)
    Q_PROPERTY(double rowHeight READ rowHeight WRITE setRowHeight NOTIFY extentChanged FINAL)
    Q_PROPERTY(double height READ height WRITE setHeight NOTIFY extentChanged FINAL)
    Q_PROPERTY(double position READ position WRITE setPosition NOTIFY positionChanged FINAL)
    Q_PROPERTY(double contentHeight READ contentHeight NOTIFY extentChanged FINAL)
    Q_PROPERTY(double maximum READ maximum NOTIFY extentChanged FINAL)
    Q_PROPERTY(double shift READ shift NOTIFY positionChanged FINAL)
    // What the keyboard is at: whether the table has it, and in which place of the columns (-1: the
    // row).
    Q_PROPERTY(bool focused MEMBER m_focused WRITE setFocused NOTIFY focusedChanged FINAL)
    Q_PROPERTY(int currentColumn READ currentColumn WRITE setCurrentColumn NOTIFY
                   currentColumnChanged FINAL)
    Q_PROPERTY(int pageRows READ pageRows NOTIFY extentChanged FINAL)

public:
    enum Role {
        RowRole = Qt::UserRole + 1,
        TopRole,
        CellsRole,
        SelectedRole,
        CurrentRole,
        FocusedRole,
        LoadingRole,
        SpokenRole
    };

    explicit TableViewport(QObject* parent = nullptr);
    ~TableViewport() override;

    [[nodiscard]] WindowedTableModel* table() const { return m_table; }
    void setTable(WindowedTableModel* table);
    [[nodiscard]] double rowHeight() const { return m_rowHeight; }
    void setRowHeight(double height);
    [[nodiscard]] double height() const { return m_height; }
    void setHeight(double height);
    [[nodiscard]] double position() const { return m_position; }
    void setPosition(double position);
    [[nodiscard]] double contentHeight() const;
    [[nodiscard]] double maximum() const;
    // Where `origin` lies above the window's upper edge.
    [[nodiscard]] double shift() const { return m_position - m_origin * m_rowHeight; }
    void setFocused(bool focused);
    [[nodiscard]] int currentColumn() const { return m_currentColumn; }
    void setCurrentColumn(int place);
    // Rows wholly in sight, at least one.
    [[nodiscard]] int pageRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Scrolls as little as needed to have the row wholly in sight.
    Q_INVOKABLE void reveal(int row);
    // The row at `y` below the window's upper edge; -1 for none.
    Q_INVOKABLE [[nodiscard]] int rowAt(double y) const;

signals:
    void tableChanged();
    void extentChanged();
    void positionChanged();
    void focusedChanged();
    void currentColumnChanged();

private:
    struct Slot {
        int row = -1;
        bool selected = false;
        bool current = false;
        bool focused = false;
        bool loading = false;
        QString spoken;
        std::unique_ptr<TableCells> cells;
    };

    void connectTable();
    [[nodiscard]] int firstRow() const;
    [[nodiscard]] int rowOfSlot(int slot) const;
    [[nodiscard]] int rows() const;
    void fitSlots();
    void follow();
    void moveOrigin();
    void fill();
    void fillSlot(int slot, bool moved);
    void columnsMoved();
    void columnsChanged();
    void rememberTop();
    void returnToTop();

    QPointer<WindowedTableModel> m_table;
    std::vector<Slot> m_slots;
    double m_rowHeight = 44;
    double m_height = 0;
    double m_position = 0;
    int m_origin = 0;
    int m_currentColumn = -1;
    bool m_focused = false;
    RowId m_topId = 0;
    int m_topRow = 0;
};

}  // namespace nuanyang::ui
