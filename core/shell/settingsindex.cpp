#include "core/shell/settingsindex.h"

#include <algorithm>
#include <utility>

namespace nuanyang::core::shell {

SettingsIndex::SettingsIndex(std::vector<Entry> entries) : m_entries(std::move(entries)) {
    if (!m_entries.empty()) {
        m_entries.front().view->open();
    }
}

SettingsIndex::~SettingsIndex() = default;

int SettingsIndex::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SettingsIndex::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return entry.title;
        case IconRole:
            return entry.icon;
        default:
            return {};
    }
}

QHash<int, QByteArray> SettingsIndex::roleNames() const {
    return {{TitleRole, "title"}, {IconRole, "sectionIcon"}};
}

void SettingsIndex::setCurrent(int row) {
    if (row == m_current || row < 0 || row >= rowCount()) {
        return;
    }
    m_current = row;
    view()->open();
    emit currentChanged();
    emit chosen(QString::fromStdString(m_entries[static_cast<std::size_t>(row)].id));
}

void SettingsIndex::choose(const std::string& id) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry& entry) { return entry.id == id; });
    if (found != m_entries.end()) {
        setCurrent(static_cast<int>(found - m_entries.begin()));
    }
}

HostedView* SettingsIndex::view() const {
    return m_entries.empty() ? nullptr : m_entries[static_cast<std::size_t>(m_current)].view.get();
}

}  // namespace nuanyang::core::shell
