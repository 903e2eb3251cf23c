#include "core/shell/accountspage.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/access/privileges.h"

namespace nuanyang::core::shell {

namespace {

constexpr std::array lockMinutes{0, 5, 10, 15, 30, 60};

}  // namespace

AccountsPage::AccountsPage(const Session& session, ui::UseCaseRunner& useCases, Dialogue& dialogue,
                           int lockMinutesNow, QObject* parent)
    : QAbstractListModel(parent),
      m_session(session),
      m_useCases(useCases),
      m_dialogue(dialogue),
      m_lockMinutes(lockMinutesNow) {
    load();
}

AccountsPage::~AccountsPage() = default;

bool AccountsPage::mayView() const {
    return m_session.may(access::privilege::viewAccounts);
}

bool AccountsPage::mayEdit() const {
    return m_session.may(access::privilege::editAccounts);
}

QString AccountsPage::ownName() const {
    return QString::fromStdString(m_session.caller().name());
}

bool AccountsPage::hasAnyPassword() const {
    return std::any_of(m_accounts.begin(), m_accounts.end(),
                       [](const access::Account& account) { return account.hasPassword; });
}

QStringList AccountsPage::roles() const {
    QStringList titles;
    for (const access::Role role : access::allRoles) {
        titles.append(m_session.text(access::titleOf(role)));
    }
    return titles;
}

QStringList AccountsPage::units() const {
    QStringList names;
    for (const auto& unit : m_units) {
        names.append(QString::fromStdString(unit.name));
    }
    return names;
}

bool AccountsPage::roleNeedsUnit(int role) const {
    return role >= 0 && role < static_cast<int>(access::allRoles.size()) &&
           access::isConfinedToUnit(access::allRoles[static_cast<std::size_t>(role)]);
}

Result<AccountsPage::Loaded> AccountsPage::read(Host& host, const Call& call, bool mayView) {
    Loaded loaded;
    if (mayView) {
        loaded.accounts = NY_TRY(host.accounts(call));
    }
    if (const auto directory = host.units()) {
        loaded.units = NY_TRY(directory->units(call));
    }
    return loaded;
}

void AccountsPage::load() {
    m_busy = true;
    m_useCases.run(
        this, "access.user.list",
        [host = &m_session.host(), mayView = mayView()](const Call& call) {
            return read(*host, call, mayView);
        },
        [this](Result<Loaded> loaded) { show(std::move(loaded)); });
}

void AccountsPage::show(Result<Loaded> loaded) {
    m_busy = false;
    if (!loaded) {
        m_dialogue.showError(loaded.error());
    } else {
        beginResetModel();
        m_accounts = std::move(loaded->accounts);
        m_units = std::move(loaded->units);
        endResetModel();
    }
    emit stateChanged();
}

void AccountsPage::add(const QString& name, int role, int unit, const QString& department,
                       const QString& password) {
    access::NewAccount account;
    account.name = name.toStdString();
    account.role = access::allRoles[static_cast<std::size_t>(std::max(role, 0))];
    account.department = department.trimmed().toStdString();
    if (unit >= 0 && unit < static_cast<int>(m_units.size())) {
        account.unit = m_units[static_cast<std::size_t>(unit)].id;
    }
    change("access.user.add",
           [host = &m_session.host(), account, secret = password.toStdString()](const Call& call) {
               return host->addAccount(call, account, secret);
           });
}

void AccountsPage::setPassword(const QString& account, const QString& password) {
    const bool own = account == ownName();
    change(
        "access.user.password",
        [host = &m_session.host(), name = account.toStdString(), secret = password.toStdString()](
            const Call& call) { return host->setPassword(call, name, secret); },
        own ? &AccountsPage::ownPasswordSet : &AccountsPage::stateChanged);
}

void AccountsPage::setEnabled(int row, bool enabled) {
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const std::string name = m_accounts[static_cast<std::size_t>(row)].name;
    change(enabled ? "access.user.enable" : "access.user.disable",
           [host = &m_session.host(), name, enabled](const Call& call) {
               return host->setAccountEnabled(call, name, enabled);
           });
}

QStringList AccountsPage::lockChoices() const {
    QStringList choices;
    for (const int minutes : lockMinutes) {
        choices.append(minutes == 0 ? tr("Never") : tr("%n minute(s)", nullptr, minutes));
    }
    return choices;
}

int AccountsPage::lockChoice() const {
    const auto* found = std::find(lockMinutes.begin(), lockMinutes.end(), m_lockMinutes);
    return found == lockMinutes.end() ? -1 : static_cast<int>(found - lockMinutes.begin());
}

void AccountsPage::setLockChoice(int choice) {
    if (choice < 0 || choice >= static_cast<int>(lockMinutes.size()) || choice == lockChoice()) {
        return;
    }
    const int minutes = lockMinutes[static_cast<std::size_t>(choice)];
    m_lockMinutes = minutes;
    emit lockAfterChanged(minutes);
    emit stateChanged();
}

void AccountsPage::change(const std::string& verb, std::function<Result<void>(const Call&)> work,
                          void (AccountsPage::*alsoEmit)()) {
    m_busy = true;
    m_errorText.clear();
    emit stateChanged();
    m_useCases.run(this, verb, std::move(work), [this, alsoEmit](const Result<void>& result) {
        finish(result);
        if (result && alsoEmit) {
            emit(this->*alsoEmit)();
        }
    });
}

void AccountsPage::finish(const Result<void>& result) {
    if (result) {
        emit stored();
    } else {
        const Sentence sentence = m_session.sentence(result.error());
        m_errorText = QString::fromStdString(sentence.message + " " + sentence.hint).trimmed();
    }
    load();
    emit stateChanged();
}

void AccountsPage::clearError() {
    m_errorText.clear();
    emit stateChanged();
}

QString AccountsPage::unitName(const access::Account& account) const {
    const auto found = std::find_if(m_units.begin(), m_units.end(), [&account](const auto& unit) {
        return account.unit == unit.id;
    });
    if (found != m_units.end()) {
        return QString::fromStdString(found->name);
    }
    return account.unit ? QString::fromStdString(account.unit->toString()) : QString();
}

QString AccountsPage::detailsOf(const access::Account& account) const {
    QStringList parts{m_session.text(access::titleOf(account.role)), unitName(account),
                      QString::fromStdString(account.department)};
    if (!account.hasPassword) {
        parts.append(tr("no password yet"));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

int AccountsPage::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountsPage::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const access::Account& account = m_accounts[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case NameRole:
            return QString::fromStdString(account.name);
        case DetailsRole:
            return detailsOf(account);
        case EnabledRole:
            return account.enabled;
        case OwnerRole:
            return account.owner;
        default:
            return {};
    }
}

QHash<int, QByteArray> AccountsPage::roleNames() const {
    return {{NameRole, "name"},
            {DetailsRole, "details"},
            {EnabledRole, "active"},
            {OwnerRole, "owner"}};
}

}  // namespace nuanyang::core::shell
