#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/access/account.h"
#include "core/access/accounts.h"
#include "core/access/password.h"
#include "core/data/dataservice.h"
#include "core/modules/manifest.h"
#include "sdk/base/caller.h"
#include "sdk/base/result.h"

namespace nuanyang::core::access {

/// With what somebody comes to the door.
struct Credentials {
    std::optional<std::string> name;
    std::optional<std::string> password;
};

/// The door: turns a name and a password into a Caller. Thread-safe; each try with a password takes
/// about a tenth of a second, so not on the GUI thread.
class SignIn {
public:
    /// The privileges that the installed modules declare, at the time of asking.
    using Privileges = std::function<std::vector<modules::Privilege>()>;

    /// `data` must outlive it.
    SignIn(data::DataService& data, std::shared_ptr<data::Database> database,
           Privileges modulePrivileges, PasswordHasher hasher = PasswordHasher(),
           Clock clock = Instant::now);

    /// True once any account has a password.
    Result<bool> asksForPassword();
    /// True while passwords are asked for and no administrator has one: see `Accounts::claim`.
    Result<bool> isUnclaimed();

    /// Signs in. While no account has a password, nobody is asked: without a name it is the owner.
    /// Denied with
    /// - `access.signIn.required`: no name, though passwords are asked for
    /// - `access.signIn.passwordMissing`
    /// - `access.signIn.refused`: unknown name or wrong password, which one is not said
    /// - `access.signIn.throttled` (argument `seconds`): too many wrong ones; not even looked at
    /// - `access.account.disabled`, `access.account.passwordless`, `access.signIn.unclaimed`
    /// A name nobody bears is NotFound `access.account.notFound` while no password is asked for.
    /// Wrong tries are counted in the file, for all processes together, and audited.
    Result<Caller> signIn(const Credentials& credentials);

    /// The caller as they are now: privileges, role and scope may have changed since they signed
    /// in. Fails with `access.account.disabled` when they may not any more.
    Result<Caller> renew(const Caller& caller);

private:
    Result<std::vector<Account>> readAccounts();
    Result<Caller> enterOpenHouse(const std::vector<Account>& accounts,
                                  const std::optional<std::string>& name);
    Result<Caller> enterWithPassword(const std::vector<Account>& accounts, const std::string& name,
                                     const std::optional<std::string>& password);
    Result<void> checkThrottle(const std::string& nameKey, const std::string& name);
    Result<bool> passwordMatches(const Account* account, const std::string& password);
    Result<void> countFailure(const std::string& nameKey, const std::string& name);
    Result<void> clearFailures(const std::string& nameKey);
    Result<void> refuse(const std::string& name, std::string_view why);
    Result<Caller> issue(const Account& account) const;
    Call systemCall() const;

    data::DataService& m_data;
    std::shared_ptr<data::Database> m_database;
    Privileges m_modulePrivileges;
    PasswordHasher m_hasher;
    Clock m_clock;
};

}  // namespace nuanyang::core::access
