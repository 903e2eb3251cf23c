#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/access/account.h"
#include "sdk/base/result.h"

namespace nuanyang::core::access {

/// Decisions about the accounts of a data directory, all of them taken from the list of accounts
/// alone. Pure.
namespace rules {

/// True once any account has a password: from then on nobody gets in without.
bool asksForPassword(const std::vector<Account>& accounts);

/// True while passwords are asked for and no administrator has one, so that nobody could
/// administer: then an administrator may set the own password without signing in.
bool isUnclaimed(const std::vector<Account>& accounts);

/// True when somebody is left who can sign in and administer.
bool hasAdministrator(const std::vector<Account>& accounts);

/// Who works while no password is asked for: the owner, or the first enabled administrator.
const Account* openHouseAccount(const std::vector<Account>& accounts);

/// The account of that name (compared by key) or id.
const Account* findAccount(const std::vector<Account>& accounts, std::string_view nameOrId);

/// The account after the change. Fails with `access.account.unitRequired` when a role that is
/// confined to its unit would have none.
Result<Account> changed(Account account, const AccountChange& change);

/// Fails with `access.account.lastAdministrator` when the list with `account` in the place of the
/// one with its id has nobody left who can administer, though it had before.
Result<void> checkAdministratorStays(const std::vector<Account>& accounts, const Account& account);

}  // namespace rules
}  // namespace nuanyang::core::access
