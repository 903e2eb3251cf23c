#include "core/shell/navigationentries.h"

#include <QKeySequence>

#include "core/shell/history.h"

namespace nuanyang::core::shell {

NavigationEntries::NavigationEntries(const Session& session, const Catalog& catalog,
                                     QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_catalog(catalog) {
    connect(&catalog, &Catalog::changed, this, &NavigationEntries::refresh);
    connect(&session, &Session::languageChanged, this, &NavigationEntries::refresh);
    refresh();
}

void NavigationEntries::refresh() {
    beginResetModel();
    m_entries.clear();
    m_entries.push_back({QString::fromLatin1(views::dashboard), tr("Overview"),
                         QStringLiteral("dashboard"), QString(), QStringLiteral("Alt+Home")});
    for (const Contributed* view : m_catalog.of(modules::ContributionKind::View)) {
        m_entries.push_back({QString::fromStdString(view->what.id), m_catalog.titleOf(*view),
                             QString::fromStdString(view->what.icon),
                             m_catalog.sectionTitle(view->what.section),
                             QString::fromStdString(view->what.shortcut)});
    }
    endResetModel();
}

int NavigationEntries::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant NavigationEntries::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const Entry& entry = m_entries[row];
    switch (role) {
        case ViewRole:
            return entry.view;
        case Qt::DisplayRole:
        case TitleRole:
            return entry.title;
        case IconRole:
            return entry.icon;
        case SectionRole:
            return entry.section;
        case SectionStartsRole:
            return row > 0 && entry.section != m_entries[row - 1].section;
        case ShortcutRole:
            return QKeySequence(entry.shortcut).toString(QKeySequence::NativeText);
        default:
            return {};
    }
}

QHash<int, QByteArray> NavigationEntries::roleNames() const {
    return {{ViewRole, "view"},
            {TitleRole, "title"},
            {IconRole, "icon"},
            {SectionRole, "section"},
            {SectionStartsRole, "sectionStarts"},
            {ShortcutRole, "shortcut"}};
}

}  // namespace nuanyang::core::shell
