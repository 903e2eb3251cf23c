#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <string>
#include <vector>

#include "core/shell/dialogue.h"
#include "core/shell/session.h"
#include "sdk/ui/usecaserunner.h"

namespace nuanyang::core::shell {

/// The accounts of the data directory, in the settings.
class AccountsPage : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(bool mayView READ mayView CONSTANT FINAL)
    Q_PROPERTY(bool mayEdit READ mayEdit CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool anyPassword READ hasAnyPassword NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString ownName READ ownName CONSTANT FINAL)
    /// What went wrong with the last change; shown in the dialog that asked for it.
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QStringList roles READ roles CONSTANT FINAL)
    Q_PROPERTY(QStringList units READ units NOTIFY stateChanged FINAL)
    /// The choices for when an idle window locks, and the one in force; -1: another figure.
    Q_PROPERTY(QStringList lockChoices READ lockChoices CONSTANT FINAL)
    Q_PROPERTY(int lockChoice READ lockChoice NOTIFY stateChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        DetailsRole,  ///< "Unit clerk · Kindergarten · no password yet"
        EnabledRole,
        OwnerRole,
    };

    AccountsPage(const Session& session, ui::UseCaseRunner& useCases, Dialogue& dialogue,
                 int lockMinutes, QObject* parent = nullptr);
    ~AccountsPage() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool mayView() const;
    bool mayEdit() const;
    bool isBusy() const { return m_busy; }
    bool hasAnyPassword() const;
    QString ownName() const;
    QString errorText() const { return m_errorText; }
    QStringList roles() const;
    QStringList units() const;
    QStringList lockChoices() const;
    int lockChoice() const;

    Q_INVOKABLE bool roleNeedsUnit(int role) const;
    /// `unit` is an index of `units`, -1 for none. Emits `stored` or sets `errorText`.
    Q_INVOKABLE void add(const QString& name, int role, int unit, const QString& department,
                         const QString& password);
    Q_INVOKABLE void setPassword(const QString& account, const QString& password);
    Q_INVOKABLE void setEnabled(int row, bool enabled);
    Q_INVOKABLE void setLockChoice(int choice);
    Q_INVOKABLE void clearError();
    void load();

signals:
    void stateChanged();
    /// The last change is on the disk.
    void stored();
    /// From now on the one who sits here has a password to open the lock with.
    void ownPasswordSet();
    void lockAfterChanged(int minutes);

private:
    struct Loaded {
        std::vector<access::Account> accounts;
        std::vector<module::UnitDirectory::Unit> units;
    };
    static Result<Loaded> read(Host& host, const Call& call, bool mayView);
    void show(Result<Loaded> loaded);
    void change(const std::string& verb, std::function<Result<void>(const Call&)> work,
                void (AccountsPage::*alsoEmit)() = nullptr);
    void finish(const Result<void>& result);
    QString unitName(const access::Account& account) const;
    QString detailsOf(const access::Account& account) const;

    const Session& m_session;
    ui::UseCaseRunner& m_useCases;
    Dialogue& m_dialogue;
    std::vector<access::Account> m_accounts;
    std::vector<module::UnitDirectory::Unit> m_units;
    int m_lockMinutes;
    bool m_busy = false;
    QString m_errorText;
};

}  // namespace nuanyang::core::shell
