#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "core/shell/catalog.h"

namespace nuanyang::core::shell {

/// The views of the navigation, made of what the modules contribute, grouped in sections; the
/// dashboard stands first.
class NavigationEntries : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

public:
    enum Role {
        ViewRole = Qt::UserRole + 1,
        TitleRole,
        IconRole,
        SectionRole,  ///< its heading; empty for the dashboard
        SectionStartsRole,
        ShortcutRole,
    };

    NavigationEntries(const Session& session, const Catalog& catalog, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry {
        QString view;
        QString title;
        QString icon;
        QString section;
        QString shortcut;
    };
    void refresh();

    const Session& m_session;
    const Catalog& m_catalog;
    std::vector<Entry> m_entries;
};

}  // namespace nuanyang::core::shell
