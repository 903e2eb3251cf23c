#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "core/access/account.h"
#include "core/access/password.h"
#include "core/data/dataservice.h"
#include "sdk/base/call.h"
#include "sdk/base/result.h"

namespace nuanyang::core::access {

using Clock = std::function<Instant()>;

/// The verbs about accounts; the window and the command line call the same ones. Accounts are
/// named by name or by id. Thread-safe. Refusals are audited.
///
/// Verbs that change an account fail with `access.privilege.missing`, `access.account.notFound`.
class Accounts {
public:
    /// `data` must outlive it.
    Accounts(data::DataService& data, std::shared_ptr<data::Database> database,
             PasswordHasher hasher = PasswordHasher(), Clock clock = Instant::now);

    /// Enters the first account of a fresh data directory, an administrator with every privilege
    /// and without a password. A name that cannot be one becomes `owner`. Does nothing where there
    /// are accounts already; returns the owner in any case.
    Result<Account> createOwner(std::string_view name);

    /// By id. Needs `access.user.view`.
    Result<std::vector<Account>> list(const Call& call);
    /// Needs `access.user.edit`. Fails with `access.account.nameInvalid`, `access.account.exists`,
    /// `access.account.unitRequired`. The unit is not looked up here.
    Result<Account> add(const Call& call, const NewAccount& account);
    /// Needs `access.user.edit`. Fails with `access.account.lastAdministrator`,
    /// `access.account.unitRequired`.
    Result<Account> change(const Call& call, std::string_view nameOrId,
                           const AccountChange& change);
    /// The own one, or, with `access.user.edit`, anybody's. Fails with `access.password.empty`,
    /// `access.password.tooLong`. Wrong guesses against the account are forgotten.
    Result<Account> setPassword(const Call& call, std::string_view nameOrId,
                                std::string_view password);
    /// Fails with `access.privilege.missing` unless the caller may set that account's password.
    Result<void> mayEdit(const Call& call, std::string_view nameOrId);
    /// Sets the password of an administrator without anybody signed in: allowed only while
    /// passwords are asked for and no administrator has one, so that setting a clerk's password
    /// first locks nobody out. Fails with `access.signIn.required` otherwise.
    Result<Account> claim(std::string_view nameOrId, std::string_view password);

private:
    Result<std::vector<Account>> readAll();
    Result<Account> storePassword(const Call& call, const Account& account,
                                  std::string_view password);
    Result<void> require(const Call& call, std::string_view privilege);
    Call systemCall(std::string_view verb) const;

    data::DataService& m_data;
    std::shared_ptr<data::Database> m_database;
    PasswordHasher m_hasher;
    Clock m_clock;
};

}  // namespace nuanyang::core::access
