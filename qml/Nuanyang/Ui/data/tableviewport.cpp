#include "tableviewport.h"

#include <QQmlEngine>

#include <algorithm>
#include <cmath>

namespace nuanyang::ui {

namespace {

// Rows between the origin and the window at most: far below the 2^24 pixels that a float holds.
constexpr int originReach = 10000;

}  // namespace

TableViewport::TableViewport(QObject* parent) : QAbstractListModel(parent) {}
TableViewport::~TableViewport() = default;

void TableViewport::setTable(WindowedTableModel* table) {
    if (m_table == table) {
        return;
    }
    if (m_table) {
        m_table->disconnect(this);
        m_table->columns()->disconnect(this);
    }
    m_table = table;
    m_position = 0;
    if (m_table) {
        connectTable();
    }
    columnsChanged();
    follow();
    emit tableChanged();
    emit extentChanged();
}

void TableViewport::connectTable() {
    const WindowedTableModel* table = m_table;
    connect(table, &WindowedTableModel::windowChanged, this, &TableViewport::fill);
    connect(table, &WindowedTableModel::currentRowChanged, this, &TableViewport::fill);
    connect(table, &WindowedTableModel::countChanged, this, &TableViewport::follow);
    connect(table, &WindowedTableModel::countChanged, this, &TableViewport::extentChanged);
    connect(table, &WindowedTableModel::questionChanged, this, [this]() { setPosition(0); });
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, &TableViewport::rememberTop);
    connect(table, &QAbstractItemModel::modelReset, this, &TableViewport::returnToTop);
    const TableColumns* columns = m_table->columns();
    connect(columns, &TableColumns::shownChanged, this, &TableViewport::columnsChanged);
    connect(columns, &TableColumns::arranged, this, &TableViewport::columnsMoved);
}

void TableViewport::setRowHeight(double height) {
    if (height <= 0 || qFuzzyCompare(height, m_rowHeight)) {
        return;
    }
    const double top = m_position / m_rowHeight;  // the same row stays on top
    m_rowHeight = height;
    m_position = top * height;
    follow();
    emit extentChanged();
    if (!m_slots.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {TopRole});
    }
    emit positionChanged();
}

void TableViewport::setHeight(double height) {
    if (qFuzzyCompare(height, m_height)) {
        return;
    }
    m_height = std::max(0.0, height);
    follow();
    emit extentChanged();
}

void TableViewport::setPosition(double position) {
    const double clamped = std::clamp(position, 0.0, maximum());
    if (clamped == m_position) {
        return;
    }
    m_position = clamped;
    follow();
    emit positionChanged();
}

double TableViewport::contentHeight() const {
    return rows() * m_rowHeight;
}

double TableViewport::maximum() const {
    return std::max(0.0, contentHeight() - m_height);
}

void TableViewport::setFocused(bool focused) {
    if (m_focused != focused) {
        m_focused = focused;
        fill();
        emit focusedChanged();
    }
}

void TableViewport::setCurrentColumn(int place) {
    if (m_currentColumn != place) {
        m_currentColumn = place;
        fill();
        emit currentColumnChanged();
    }
}

int TableViewport::pageRows() const {
    return std::max(1, static_cast<int>(m_height / m_rowHeight));
}

int TableViewport::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

QVariant TableViewport::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= rowCount()) {
        return {};
    }
    const Slot& slot = m_slots[static_cast<size_t>(index.row())];
    switch (role) {
        case RowRole:
            return slot.row;
        case TopRole:
            return (slot.row - m_origin) * m_rowHeight;
        case CellsRole:
            return QVariant::fromValue(slot.cells.get());
        case SelectedRole:
            return slot.selected;
        case CurrentRole:
            return slot.current;
        case FocusedRole:
            return slot.focused;
        case LoadingRole:
            return slot.loading;
        case SpokenRole:
            return slot.spoken;
        default:
            return {};
    }
}

QHash<int, QByteArray> TableViewport::roleNames() const {
    return {{RowRole, "tableRow"},      {TopRole, "rowTop"},      {CellsRole, "cells"},
            {SelectedRole, "selected"}, {CurrentRole, "current"}, {FocusedRole, "focused"},
            {LoadingRole, "loading"},   {SpokenRole, "spoken"}};
}

void TableViewport::reveal(int row) {
    if (row < 0) {
        return;
    }
    const double top = row * m_rowHeight;
    const double lowest = top + m_rowHeight - m_height;
    setPosition(std::min(std::max(m_position, lowest), top));
}

int TableViewport::rowAt(double y) const {
    const int row = static_cast<int>(std::floor((m_position + y) / m_rowHeight));
    return row >= 0 && row < rows() ? row : -1;
}

int TableViewport::rows() const {
    return m_table ? m_table->count() : 0;
}

int TableViewport::firstRow() const {
    return static_cast<int>(std::floor(m_position / m_rowHeight));
}

// The row that a slot has now: the one within the window whose number leaves the slot as rest.
int TableViewport::rowOfSlot(int slot) const {
    const int slotCount = rowCount();
    const int first = firstRow();
    const int row = first + (slot - first % slotCount + slotCount) % slotCount;
    return row < rows() ? row : -1;
}

void TableViewport::fitSlots() {
    const int needed = m_height <= 0 ? 0 : static_cast<int>(std::ceil(m_height / m_rowHeight)) + 1;
    if (needed > rowCount()) {
        beginInsertRows({}, rowCount(), needed - 1);
        while (rowCount() < needed) {
            m_slots.emplace_back();
            m_slots.back().cells = std::make_unique<TableCells>();
            QQmlEngine::setObjectOwnership(m_slots.back().cells.get(), QQmlEngine::CppOwnership);
            m_slots.back().cells->columnsChanged(m_table, -1);
        }
        endInsertRows();
    } else if (needed < rowCount()) {
        beginRemoveRows({}, needed, rowCount() - 1);
        m_slots.erase(m_slots.begin() + needed, m_slots.end());
        endRemoveRows();
    }
}

void TableViewport::follow() {
    fitSlots();
    const double clamped = std::clamp(m_position, 0.0, maximum());
    const bool moved = clamped != m_position;
    m_position = clamped;
    moveOrigin();
    if (m_table && !m_slots.empty()) {
        m_table->setWindow(firstRow(), firstRow() + rowCount() - 1);
    }
    fill();
    if (moved) {
        emit positionChanged();
    }
}

void TableViewport::moveOrigin() {
    if (std::abs(firstRow() - m_origin) <= originReach) {
        return;
    }
    m_origin = firstRow();
    if (!m_slots.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {TopRole});
    }
}

void TableViewport::fill() {
    for (int slot = 0; slot < rowCount(); ++slot) {
        fillSlot(slot, rowOfSlot(slot) != m_slots[static_cast<size_t>(slot)].row);
    }
}

void TableViewport::fillSlot(int place, bool moved) {
    Slot& slot = m_slots[static_cast<size_t>(place)];
    slot.row = rowOfSlot(place);
    const TableRow* held = m_table ? m_table->rowAt(slot.row) : nullptr;
    const bool isRow = slot.row >= 0;
    slot.cells->show(m_table, slot.row);
    QList<int> changed;
    if (moved) {
        changed << RowRole << TopRole;
    }
    const auto set = [&changed](auto& field, const auto& value, int role) {
        if (field != value) {
            field = value;
            changed << role;
        }
    };
    set(slot.selected, isRow && m_table->isSelected(slot.row), SelectedRole);
    set(slot.current, isRow && m_table->currentRow() == slot.row, CurrentRole);
    set(slot.focused, slot.current && m_focused && m_currentColumn < 0, FocusedRole);
    slot.cells->setCurrentPlace(slot.current ? m_currentColumn : -1);
    set(slot.loading, isRow && held == nullptr, LoadingRole);
    set(slot.spoken, held == nullptr ? QString() : m_table->spokenRow(slot.row), SpokenRole);
    if (!changed.isEmpty()) {
        emit dataChanged(index(place), index(place), changed);
    }
}

void TableViewport::columnsMoved() {
    for (Slot& slot : m_slots) {
        slot.cells->columnsMoved();
    }
}

void TableViewport::columnsChanged() {
    for (Slot& slot : m_slots) {
        slot.cells->columnsChanged(m_table, slot.row);
    }
    fill();
}

void TableViewport::rememberTop() {
    m_topRow = firstRow();
    m_topId = m_position > 0 && m_table ? m_table->idAt(m_topRow) : 0;
}

// The same rows stay in sight when others came or went above them.
void TableViewport::returnToTop() {
    const int row = m_topId == 0 ? -1 : m_table->rowOf(m_topId);
    if (row >= 0 && row != m_topRow) {
        m_position += (row - m_topRow) * m_rowHeight;
        follow();
        emit positionChanged();
    }
    m_topId = 0;
}

}  // namespace nuanyang::ui
