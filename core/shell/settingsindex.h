#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <string>
#include <vector>

#include "core/shell/catalog.h"
#include "core/shell/moduleviews.h"

namespace nuanyang::core::shell {

/// The settings: pages of the window's own, then those that modules contribute. Each is made when
/// it is first looked at.
class SettingsIndex : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Opened by the navigation")

    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(nuanyang::core::shell::HostedView* view READ view NOTIFY currentChanged FINAL)

public:
    enum Role { TitleRole = Qt::UserRole + 1, IconRole };

    struct Entry {
        std::string id;
        QString title;
        QString icon;
        std::unique_ptr<HostedView> view;
    };

    explicit SettingsIndex(std::vector<Entry> entries);
    ~SettingsIndex() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int current() const { return m_current; }
    void setCurrent(int row);
    void choose(const std::string& id);
    HostedView* view() const;

signals:
    void currentChanged();
    void chosen(const QString& id);

private:
    std::vector<Entry> m_entries;
    int m_current = 0;
};

}  // namespace nuanyang::core::shell
