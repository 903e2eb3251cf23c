#include "core/access/accountstore.h"

#include "core/access/catalog.h"

namespace nuanyang::core::access::store {

namespace {

using nuanyang::data::Queries;
using nuanyang::data::WriteSession;

struct AccountRow {
    AccountId id;
    std::string name;
    std::string role;
    std::optional<UnitId> unit;
    std::string department;
    bool enabled = false;
    bool owner = false;
    bool hasPassword = false;
};

struct GuessRow {
    int failures = 0;
    Instant lastFailure;
};

Result<Account> toAccount(AccountRow row) {
    const auto role = parseRole(row.role);
    if (!role) {
        return corrupt("access.account.roleUnreadable", row.role).with("name", row.name);
    }
    return Account{
        row.id,      std::move(row.name), *role,          row.unit, std::move(row.department),
        row.enabled, row.owner,           row.hasPassword};
}

data::TableGrant table(std::string name) {
    data::TableGrant grant;
    grant.name = std::move(name);
    return grant;
}

}  // namespace

data::ModuleGrants grants() {
    data::ModuleGrants grants;
    grants.id = "access";
    grants.prefix = "access";
    grants.tables = {table("access_account"), table("access_guess")};
    grants.tables[0].secretColumns = {"password"};
    grants.tables[1].derived = true;
    return grants;
}

std::vector<data::Migration> migrations() {
    return {{1, "0001_accounts.sql", std::string(migration0001())}};
}

Result<std::vector<Account>> accounts(Queries& session) {
    auto rows = NY_TRY(session.all<AccountRow>(
        "SELECT id, name, role, unit_id, department, enabled, owner, password IS NOT NULL"
        " FROM access_account WHERE voided_at IS NULL ORDER BY id"));
    std::vector<Account> accounts;
    accounts.reserve(rows.size());
    for (AccountRow& row : rows) {
        accounts.push_back(NY_TRY(toAccount(std::move(row))));
    }
    return accounts;
}

Result<std::string> passwordRecord(Queries& session, AccountId account) {
    return session.one<std::string>(
        "SELECT coalesce(password, '') FROM access_account WHERE id = ?", account);
}

Result<AccountId> insert(WriteSession& session, const AccountName& name, const Account& account,
                         Instant now) {
    const std::int64_t id =
        NY_TRY(session.insert("access_account", {{"name", name.text()},
                                                 {"name_key", name.key()},
                                                 {"role", toString(account.role)},
                                                 {"unit_id", account.unit},
                                                 {"department", account.department},
                                                 {"enabled", account.enabled},
                                                 {"owner", account.owner},
                                                 {"created_at", now}}));
    return AccountId{id};
}

Result<void> update(WriteSession& session, const Account& account) {
    return session.update("access_account", account.id.value,
                          {{"role", toString(account.role)},
                           {"unit_id", account.unit},
                           {"department", account.department},
                           {"enabled", account.enabled}});
}

Result<void> setPassword(WriteSession& session, AccountId account, std::string_view record) {
    return session.update("access_account", account.value, {{"password", record}});
}

Result<GuessRecord> guesses(Queries& session, std::string_view nameKey) {
    const auto row = NY_TRY(session.first<GuessRow>(
        "SELECT failures, last_failure FROM access_guess WHERE name_key = ?", nameKey));
    return row ? GuessRecord{row->failures, row->lastFailure} : GuessRecord{};
}

Result<void> saveGuesses(WriteSession& session, std::string_view nameKey,
                         const GuessRecord& record) {
    constexpr std::int64_t memory =
        std::chrono::duration_cast<std::chrono::milliseconds>(guessing::memory).count();
    NY_TRY(session.execute("DELETE FROM access_guess WHERE last_failure < ?",
                           record.lastFailure.milliseconds - memory));
    NY_TRY(
        session.execute("INSERT INTO access_guess (name_key, failures, last_failure)"
                        " VALUES (?, ?, ?) ON CONFLICT (name_key) DO UPDATE"
                        " SET failures = excluded.failures, last_failure = excluded.last_failure",
                        nameKey, record.failures, record.lastFailure));
    return {};
}

Result<void> forgetGuesses(WriteSession& session, std::string_view nameKey) {
    NY_TRY(session.execute("DELETE FROM access_guess WHERE name_key = ?", nameKey));
    return {};
}

}  // namespace nuanyang::core::access::store
