#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/access/accounts.h"
#include "core/access/catalog.h"
#include "core/access/signin.h"

namespace nuanyang::core::access {

/// Accounts and the door over one data directory. Thread-safe.
class Access {
public:
    /// Brings the tables of core/access up to date; `data` must outlive it. Fails as
    /// `DataService::migrate` does.
    static Result<std::unique_ptr<Access>> open(data::DataService& data,
                                                SignIn::Privileges modulePrivileges,
                                                HashingCost cost = {}, Clock clock = Instant::now);

    Accounts& accounts() { return m_accounts; }
    SignIn& door() { return m_door; }

    /// The verbs of the door that every face needs: see `SignIn`.
    Result<bool> asksForPassword() { return m_door.asksForPassword(); }
    Result<Caller> signIn(std::optional<std::string> name, std::optional<std::string> password) {
        return m_door.signIn({std::move(name), std::move(password)});
    }
    Result<Caller> renew(const Caller& caller) { return m_door.renew(caller); }

private:
    Access(Accounts accounts, SignIn door);
    Accounts m_accounts;
    SignIn m_door;
};

}  // namespace nuanyang::core::access
