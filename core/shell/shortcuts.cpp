#include "core/shell/shortcuts.h"

#include <QKeyEvent>

#include <utility>

namespace nuanyang::core::shell {

Shortcuts::Shortcuts(QObject* parent) : QAbstractListModel(parent) {}

Shortcuts::~Shortcuts() = default;

void Shortcuts::set(std::vector<Shortcut> shortcuts) {
    beginResetModel();
    m_shortcuts.clear();
    m_byKey.clear();
    for (Shortcut& shortcut : shortcuts) {
        const auto keys = QKeySequence::fromString(shortcut.keys, QKeySequence::PortableText);
        if (keys.isEmpty() || m_byKey.contains(keys)) {
            continue;
        }
        m_byKey.insert(keys, m_shortcuts.size());
        m_shortcuts.push_back(std::move(shortcut));
    }
    endResetModel();
}

bool Shortcuts::press(const QKeyEvent& event) const {
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const auto found =
        m_byKey.constFind(QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key()))));
    if (found == m_byKey.constEnd()) {
        return false;
    }
    // A copy: what it does may change the list.
    const auto run = m_shortcuts[*found].run;
    run();
    return true;
}

int Shortcuts::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shortcuts.size());
}

QVariant Shortcuts::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const Shortcut& shortcut = m_shortcuts[row];
    switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return shortcut.title;
        case KeysRole:
            return QKeySequence(shortcut.keys).toString(QKeySequence::NativeText);
        case SectionRole:
            return shortcut.section;
        case SectionStartsRole:
            return row == 0 || m_shortcuts[row - 1].section != shortcut.section;
        default:
            return {};
    }
}

QHash<int, QByteArray> Shortcuts::roleNames() const {
    return {{TitleRole, "title"},
            {KeysRole, "keys"},
            {SectionRole, "section"},
            {SectionStartsRole, "sectionStarts"}};
}

}  // namespace nuanyang::core::shell
