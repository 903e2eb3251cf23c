#include "core/access/access.h"

#include "core/access/accountstore.h"

namespace nuanyang::core::access {

Access::Access(Accounts accounts, SignIn door)
    : m_accounts(std::move(accounts)), m_door(std::move(door)) {}

Result<std::unique_ptr<Access>> Access::open(data::DataService& data,
                                             SignIn::Privileges modulePrivileges, HashingCost cost,
                                             Clock clock) {
    NY_TRY(data.migrate(store::grants(), store::migrations()));
    auto database = NY_TRY(data.database(store::grants()));
    const PasswordHasher hasher(cost);
    Accounts accounts(data, database, hasher, clock);
    SignIn door(data, database, std::move(modulePrivileges), hasher, clock);
    return std::unique_ptr<Access>(new Access(std::move(accounts), std::move(door)));
}

}  // namespace nuanyang::core::access
