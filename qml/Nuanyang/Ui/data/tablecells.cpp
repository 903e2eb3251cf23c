#include "tablecells.h"

#include <utility>

namespace nuanyang::ui {

TableCells::TableCells(QObject* parent) : QAbstractListModel(parent) {}
TableCells::~TableCells() = default;

int TableCells::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

QVariant TableCells::data(const QModelIndex& index, int role) const {
    const int place = index.row();
    if (place < 0 || place >= rowCount() || m_layout == nullptr ||
        place >= m_layout->shownCount()) {
        return {};
    }
    const Shown& cell = m_cells[static_cast<size_t>(place)];
    switch (role) {
        case TextRole:
            return cell.text;
        case SpokenRole:
            return cell.spoken;
        case IconRole:
            return cell.icon;
        case ToneRole:
            return static_cast<int>(cell.tone);
        case KindRole:
            return static_cast<int>(m_layout->at(place).kind);
        case LeftRole:
            return m_layout->left(place);
        case WidthRole:
            return m_layout->width(place);
        case CurrentRole:
            return place == m_currentPlace;
        default:
            return {};
    }
}

QHash<int, QByteArray> TableCells::roleNames() const {
    return {{TextRole, "display"},    {SpokenRole, "spoken"},  {IconRole, "iconName"},
            {ToneRole, "tone"},       {KindRole, "kind"},      {LeftRole, "columnLeft"},
            {WidthRole, "cellWidth"}, {CurrentRole, "current"}};
}

void TableCells::show(const WindowedTableModel* model, int row) {
    for (int place = 0; model != nullptr && place < rowCount(); ++place) {
        Shown& held = m_cells[static_cast<size_t>(place)];
        Shown cell = shownAt(*model, row, place);
        if (cell != held) {
            held = std::move(cell);
            emit dataChanged(index(place), index(place),
                             {TextRole, SpokenRole, IconRole, ToneRole});
        }
    }
}

void TableCells::setCurrentPlace(int place) {
    if (m_currentPlace == place) {
        return;
    }
    for (const int changed : {std::exchange(m_currentPlace, place), place}) {
        if (changed >= 0 && changed < rowCount()) {
            emit dataChanged(index(changed), index(changed), {CurrentRole});
        }
    }
}

void TableCells::columnsMoved() {
    if (!m_cells.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {LeftRole, WidthRole});
    }
}

void TableCells::columnsChanged(const WindowedTableModel* model, int row) {
    beginResetModel();
    m_cells.clear();
    m_layout = model == nullptr ? nullptr : &model->columns();
    for (int place = 0; m_layout != nullptr && place < m_layout->shownCount(); ++place) {
        m_cells.push_back(shownAt(*model, row, place));
    }
    endResetModel();
}

TableCells::Shown TableCells::shownAt(const WindowedTableModel& model, int row, int place) {
    const int column = model.columns().declaredIndex(place);
    const TableRow* held = model.rowAt(row);
    if (held == nullptr || static_cast<size_t>(column) >= held->cells.size()) {
        return {};
    }
    const TableCell& cell = held->cells[static_cast<size_t>(column)];
    const bool fades = held->tone == CellTone::Muted;
    return {cell.text, model.spokenCell(row, column), cell.icon,
            fades ? CellTone::Muted : cell.tone};
}

}  // namespace nuanyang::ui
