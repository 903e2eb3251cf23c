#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <string>
#include <vector>

#include "core/shell/catalog.h"
#include "core/shell/moduleviews.h"

namespace nuanyang::core::shell {

/// The cards of the modules on the first page.
class Dashboard : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(QString greeting READ greeting NOTIFY greetingChanged FINAL)
    Q_PROPERTY(QString day READ day NOTIFY greetingChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ViewRole = Qt::UserRole + 1,
        TitleRole,
        SpanRole,  ///< columns: 1, 2, or 0 for the whole width
    };

    Dashboard(const Session& session, const Catalog& catalog, ModuleViews& views, QString groupName,
              QObject* parent = nullptr);
    ~Dashboard() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What the cards are drawn from.
    std::vector<QUrl> files() const;
    int count() const { return static_cast<int>(m_cards.size()); }
    QString greeting() const;
    QString day() const;

signals:
    void countChanged();
    void greetingChanged();

private:
    struct Card {
        std::string id;
        QString title;
        int span;
        std::unique_ptr<HostedView> view;
    };
    void refresh();

    const Session& m_session;
    const Catalog& m_catalog;
    ModuleViews& m_views;
    QString m_groupName;
    std::vector<Card> m_cards;
};

}  // namespace nuanyang::core::shell
