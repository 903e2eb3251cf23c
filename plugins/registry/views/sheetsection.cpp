#include "registry/views/sheetsection.h"

#include <utility>

namespace nuanyang::registry {

SheetSection::SheetSection(QString title, std::vector<SheetLine> lines, QObject* parent)
    : QAbstractListModel(parent), m_title(std::move(title)), m_lines(std::move(lines)) {}

int SheetSection::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SheetSection::data(const QModelIndex& index, int role) const {
    const SheetLine& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
        case KeyRole:
            return line.key;
        case LabelRole:
            return line.label;
        case ValueRole:
            return line.value;
        case SinceRole:
            return line.since;
        case MaskedRole:
            return line.masked;
        default:
            return {};
    }
}

QHash<int, QByteArray> SheetSection::roleNames() const {
    return {{KeyRole, "key"},
            {LabelRole, "label"},
            {ValueRole, "value"},
            {SinceRole, "since"},
            {MaskedRole, "masked"}};
}

}  // namespace nuanyang::registry
