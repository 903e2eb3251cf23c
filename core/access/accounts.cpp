#include "core/access/accounts.h"

#include "core/access/accountname.h"
#include "core/access/accountrules.h"
#include "core/access/accountstore.h"
#include "core/access/privileges.h"
#include "core/access/refusal.h"

namespace nuanyang::core::access {

namespace {

Result<Account> accountNamed(const std::vector<Account>& accounts, std::string_view nameOrId) {
    if (const Account* found = rules::findAccount(accounts, nameOrId)) {
        return *found;
    }
    return notFound("access.account.notFound").with("name", std::string(nameOrId));
}

Result<AccountName> ownerName(std::string_view name) {
    auto chosen = AccountName::create(name);
    return chosen ? std::move(chosen) : AccountName::create("owner");
}

Result<void> checkFree(const std::vector<Account>& accounts, const AccountName& name) {
    if (rules::findAccount(accounts, name.text()) != nullptr) {
        return conflict("access.account.exists").with("name", name.text());
    }
    return {};
}

}  // namespace

Accounts::Accounts(data::DataService& data, std::shared_ptr<data::Database> database,
                   PasswordHasher hasher, Clock clock)
    : m_data(data),
      m_database(std::move(database)),
      m_hasher(std::move(hasher)),
      m_clock(std::move(clock)) {}

Result<Account> Accounts::createOwner(std::string_view name) {
    auto session = NY_TRY(m_database->write(systemCall("init")));
    const auto accounts = NY_TRY(store::accounts(session));
    for (const Account& each : accounts) {
        if (each.owner) {
            return each;
        }
    }
    const AccountName chosen = NY_TRY(ownerName(name));
    Account owner{{}, chosen.text(), Role::Administrator, {}, {}, true, true, false};
    owner.id = NY_TRY(store::insert(session, chosen, owner, m_clock()));
    NY_TRY(session.commit());
    return owner;
}

Result<std::vector<Account>> Accounts::list(const Call& call) {
    NY_TRY(require(call, privilege::viewAccounts));
    return readAll();
}

Result<Account> Accounts::add(const Call& call, const NewAccount& wanted) {
    NY_TRY(require(call, privilege::editAccounts));
    const AccountName name = NY_TRY(AccountName::create(wanted.name));
    const Account draft{{},   name.text(), wanted.role, wanted.unit, wanted.department,
                        true, false,       false};
    Account account = NY_TRY(rules::changed(draft, {}));
    auto session = NY_TRY(m_database->write(call));
    const auto accounts = NY_TRY(store::accounts(session));
    NY_TRY(checkFree(accounts, name));
    account.id = NY_TRY(store::insert(session, name, account, m_clock()));
    NY_TRY(session.commit());
    return account;
}

Result<Account> Accounts::change(const Call& call, std::string_view nameOrId,
                                 const AccountChange& change) {
    NY_TRY(require(call, privilege::editAccounts));
    auto session = NY_TRY(m_database->write(call));
    const auto accounts = NY_TRY(store::accounts(session));
    const Account before = NY_TRY(accountNamed(accounts, nameOrId));
    const Account account = NY_TRY(rules::changed(before, change));
    NY_TRY(rules::checkAdministratorStays(accounts, account));
    NY_TRY(store::update(session, account));
    NY_TRY(session.commit());
    return account;
}

Result<Account> Accounts::setPassword(const Call& call, std::string_view nameOrId,
                                      std::string_view password) {
    NY_TRY(mayEdit(call, nameOrId));
    const auto accounts = NY_TRY(readAll());
    const Account account = NY_TRY(accountNamed(accounts, nameOrId));
    return storePassword(call, account, password);
}

/// The privilege comes first: that nobody bears a name is told to those alone who may know.
Result<void> Accounts::mayEdit(const Call& call, std::string_view nameOrId) {
    const auto accounts = NY_TRY(readAll());
    const Account* found = rules::findAccount(accounts, nameOrId);
    if (found == nullptr || found->id != call.caller().account()) {
        NY_TRY(require(call, privilege::editAccounts));
    }
    NY_TRY(accountNamed(accounts, nameOrId));
    return {};
}

Result<Account> Accounts::claim(std::string_view nameOrId, std::string_view password) {
    const auto accounts = NY_TRY(readAll());
    const Account* found = rules::findAccount(accounts, nameOrId);
    const bool isClaimable = rules::isUnclaimed(accounts) && found != nullptr && found->enabled &&
                             found->role == Role::Administrator;
    if (!isClaimable) {
        return denied("access.signIn.required");
    }
    return storePassword(systemCall("access.claim"), *found, password);
}

Result<std::vector<Account>> Accounts::readAll() {
    auto session = NY_TRY(m_database->read(systemCall("access.read")));
    return store::accounts(session);
}

Result<Account> Accounts::storePassword(const Call& call, const Account& account,
                                        std::string_view password) {
    const std::string record = NY_TRY(m_hasher.hash(password));
    auto session = NY_TRY(m_database->write(call));
    NY_TRY(store::setPassword(session, account.id, record));
    NY_TRY(store::forgetGuesses(session, AccountName::keyOf(account.name)));
    NY_TRY(session.commit());
    Account stored = account;
    stored.hasPassword = true;
    return stored;
}

Result<void> Accounts::require(const Call& call, std::string_view privilege) {
    return requireAudited(m_data, call, "access", privilege);
}

Call Accounts::systemCall(std::string_view verb) const {
    return {data::DataService::systemCaller(), std::string(verb), officeDay(m_clock()),
            Language::Chinese};
}

}  // namespace nuanyang::core::access
