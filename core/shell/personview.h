#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/shell/catalog.h"
#include "core/shell/moduleviews.h"
#include "sdk/module/persondirectory.h"

namespace nuanyang::core::shell {

/// The page of one person, composed of the tabs of all modules that know something about them. A
/// tab is made when it is first looked at.
class PersonView : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Opened by the navigation")

    Q_PROPERTY(QString name READ name NOTIFY personChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY personChanged FINAL)
    Q_PROPERTY(bool living READ isLiving NOTIFY personChanged FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY personChanged FINAL)
    Q_PROPERTY(QString missingHint READ missingHint NOTIFY personChanged FINAL)
    Q_PROPERTY(int currentTab READ currentTab WRITE setCurrentTab NOTIFY currentTabChanged FINAL)
    Q_PROPERTY(nuanyang::core::shell::HostedView* view READ view NOTIFY currentTabChanged FINAL)
    Q_PROPERTY(QStringList titles READ titles CONSTANT FINAL)

public:
    enum Role { ViewRole = Qt::UserRole + 1, TitleRole, IconRole };

    PersonView(SubjectId person, const Session& session, const Catalog& catalog,
               ModuleViews& views);
    ~PersonView() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString name() const { return m_name; }
    QString summary() const { return m_summary; }
    bool isLiving() const { return m_living; }
    /// Why there is no such person for this account; empty while there is.
    QString missing() const { return m_missing; }
    QString missingHint() const { return m_missingHint; }
    int currentTab() const { return m_currentTab; }
    void setCurrentTab(int tab);
    void chooseTab(const std::string& id);
    HostedView* view() const;
    QStringList titles() const;

    /// Asks again who it is.
    Q_INVOKABLE void load();

signals:
    void personChanged();
    void currentTabChanged();
    void tabChosen(const QString& id);

private:
    struct Tab {
        std::string id;
        QString title;
        QString icon;
        std::unique_ptr<HostedView> view;
    };
    void show(const Result<module::PersonDirectory::Person>& person);

    SubjectId m_person;
    const Session& m_session;
    ModuleViews& m_views;
    std::vector<Tab> m_tabs;
    QString m_name;
    QString m_summary;
    QString m_missing;
    QString m_missingHint;
    bool m_living = true;
    int m_currentTab = 0;
};

}  // namespace nuanyang::core::shell
