#include "core/access/signin.h"

#include "core/access/accountname.h"
#include "core/access/accountrules.h"
#include "core/access/accountstore.h"
#include "core/access/guessthrottle.h"
#include "core/access/privileges.h"
#include "core/access/signinturn.h"
#include "sdk/base/callerissuer.h"

namespace nuanyang::core::access {

namespace {

Error aboutAccount(Error error, const std::string& name) {
    return std::move(error).with("name", name);
}

}  // namespace

SignIn::SignIn(data::DataService& data, std::shared_ptr<data::Database> database,
               Privileges modulePrivileges, PasswordHasher hasher, Clock clock)
    : m_data(data),
      m_database(std::move(database)),
      m_modulePrivileges(std::move(modulePrivileges)),
      m_hasher(std::move(hasher)),
      m_clock(std::move(clock)) {}

Result<bool> SignIn::asksForPassword() {
    return rules::asksForPassword(NY_TRY(readAccounts()));
}

Result<bool> SignIn::isUnclaimed() {
    return rules::isUnclaimed(NY_TRY(readAccounts()));
}

Result<Caller> SignIn::signIn(const Credentials& credentials) {
    const auto accounts = NY_TRY(readAccounts());
    if (!rules::asksForPassword(accounts)) {
        return enterOpenHouse(accounts, credentials.name);
    }
    if (!credentials.name) {
        return denied(rules::isUnclaimed(accounts) ? "access.signIn.unclaimed"
                                                   : "access.signIn.required");
    }
    return enterWithPassword(accounts, *credentials.name, credentials.password);
}

Result<Caller> SignIn::renew(const Caller& caller) {
    for (const Account& account : NY_TRY(readAccounts())) {
        if (account.id == caller.account() && account.enabled) {
            return issue(account);
        }
    }
    return aboutAccount(denied("access.account.disabled"), caller.name());
}

Result<std::vector<Account>> SignIn::readAccounts() {
    auto session = NY_TRY(m_database->read(systemCall()));
    return store::accounts(session);
}

Result<Caller> SignIn::enterOpenHouse(const std::vector<Account>& accounts,
                                      const std::optional<std::string>& name) {
    const Account* account =
        name ? rules::findAccount(accounts, *name) : rules::openHouseAccount(accounts);
    if (account == nullptr) {
        return name ? aboutAccount(notFound("access.account.notFound"), *name)
                    : corrupt("access.account.noneLeft");
    }
    if (!account->enabled) {
        NY_TRY(refuse(account->name, "disabled"));
        return aboutAccount(denied("access.account.disabled"), account->name);
    }
    return issue(*account);
}

Result<Caller> SignIn::enterWithPassword(const std::vector<Account>& accounts,
                                         const std::string& name,
                                         const std::optional<std::string>& password) {
    const Account* account = rules::findAccount(accounts, name);
    if (account != nullptr && !account->hasPassword) {
        const bool isOurs = rules::isUnclaimed(accounts) && account->role == Role::Administrator;
        return aboutAccount(
            denied(isOurs ? "access.signIn.unclaimed" : "access.account.passwordless"),
            account->name);
    }
    if (!password) {
        return aboutAccount(denied("access.signIn.passwordMissing"), name);
    }
    const std::string nameKey = AccountName::keyOf(account != nullptr ? account->name : name);
    const SignInTurn turn(m_data.directory(), nameKey);
    NY_TRY(checkThrottle(nameKey, name));
    if (!NY_TRY(passwordMatches(account, *password))) {
        NY_TRY(countFailure(nameKey, name));
        return aboutAccount(denied("access.signIn.refused"), name);
    }
    NY_TRY(clearFailures(nameKey));
    if (!account->enabled) {
        NY_TRY(refuse(account->name, "disabled"));
        return aboutAccount(denied("access.account.disabled"), account->name);
    }
    return issue(*account);
}

Result<void> SignIn::checkThrottle(const std::string& nameKey, const std::string& name) {
    auto session = NY_TRY(m_database->read(systemCall()));
    const GuessRecord record = NY_TRY(store::guesses(session, nameKey));
    const auto wait = guessing::remainingWait(record, m_clock());
    if (wait.count() == 0) {
        return {};
    }
    NY_TRY(refuse(name, "throttled"));
    return aboutAccount(denied("access.signIn.throttled"), name)
        .with("seconds", std::to_string(wait.count()));
}

Result<bool> SignIn::passwordMatches(const Account* account, const std::string& password) {
    if (account == nullptr) {
        m_hasher.spendAsMuch(password);
        return false;
    }
    auto session = NY_TRY(m_database->read(systemCall()));
    return m_hasher.matches(password, NY_TRY(store::passwordRecord(session, account->id)));
}

Result<void> SignIn::countFailure(const std::string& nameKey, const std::string& name) {
    auto session = NY_TRY(m_database->write(systemCall()));
    const GuessRecord before = NY_TRY(store::guesses(session, nameKey));
    NY_TRY(store::saveGuesses(session, nameKey, guessing::afterFailure(before, m_clock())));
    NY_TRY(session.commit());
    return refuse(name, "wrong password");
}

/// Writes nothing where there is nothing to forget: to sign in, nobody has to wait for a writer.
Result<void> SignIn::clearFailures(const std::string& nameKey) {
    {
        auto session = NY_TRY(m_database->read(systemCall()));
        if (NY_TRY(store::guesses(session, nameKey)) == GuessRecord{}) {
            return {};
        }
    }
    auto session = NY_TRY(m_database->write(systemCall()));
    NY_TRY(store::forgetGuesses(session, nameKey));
    return session.commit();
}

Result<void> SignIn::refuse(const std::string& name, std::string_view why) {
    return m_data.recordRefusal(systemCall(), "access", name, why);
}

Result<Caller> SignIn::issue(const Account& account) const {
    std::vector<modules::Privilege> declared = m_modulePrivileges();
    declared.insert(declared.end(), corePrivileges().begin(), corePrivileges().end());
    Caller::Facts facts;
    facts.account = account.id;
    facts.name = account.name;
    facts.role = toString(account.role);
    facts.department = account.department;
    facts.unit = account.unit;
    facts.scope = scopeOf(account.role, account.unit);
    facts.privileges = privilegesOf(account.role, declared);
    facts.everyPrivilege = account.owner && account.role == Role::Administrator;
    return CallerIssuer::issue(std::move(facts));
}

Call SignIn::systemCall() const {
    return {data::DataService::systemCaller(), "access.signIn", officeDay(m_clock()),
            Language::Chinese};
}

}  // namespace nuanyang::core::access
