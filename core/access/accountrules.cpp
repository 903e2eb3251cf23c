#include "core/access/accountrules.h"

#include <algorithm>

#include "core/access/accountname.h"

namespace nuanyang::core::access::rules {

namespace {

bool isAdministrator(const Account& account) {
    return account.enabled && account.role == Role::Administrator;
}

template <class Test>
const Account* firstWhere(const std::vector<Account>& accounts, Test test) {
    const auto found = std::find_if(accounts.begin(), accounts.end(), test);
    return found == accounts.end() ? nullptr : &*found;
}

}  // namespace

bool asksForPassword(const std::vector<Account>& accounts) {
    return firstWhere(accounts, [](const Account& each) { return each.hasPassword; }) != nullptr;
}

bool isUnclaimed(const std::vector<Account>& accounts) {
    return asksForPassword(accounts) && !hasAdministrator(accounts);
}

bool hasAdministrator(const std::vector<Account>& accounts) {
    const bool needsPassword = asksForPassword(accounts);
    return firstWhere(accounts, [needsPassword](const Account& each) {
               return isAdministrator(each) && (each.hasPassword || !needsPassword);
           }) != nullptr;
}

const Account* openHouseAccount(const std::vector<Account>& accounts) {
    const Account* owner = firstWhere(
        accounts, [](const Account& each) { return each.owner && isAdministrator(each); });
    return owner != nullptr ? owner : firstWhere(accounts, isAdministrator);
}

const Account* findAccount(const std::vector<Account>& accounts, std::string_view nameOrId) {
    const std::string key = AccountName::keyOf(nameOrId);
    const auto id = AccountId::parse(nameOrId);
    return firstWhere(accounts, [&](const Account& each) {
        return AccountName::keyOf(each.name) == key || (id && each.id == *id);
    });
}

Result<Account> changed(Account account, const AccountChange& change) {
    account.role = change.role.value_or(account.role);
    account.unit = change.unit.value_or(account.unit);
    account.department = change.department.value_or(account.department);
    account.enabled = change.enabled.value_or(account.enabled);
    if (isConfinedToUnit(account.role) && !account.unit) {
        return invalidInput("access.account.unitRequired").with("name", account.name);
    }
    return account;
}

Result<void> checkAdministratorStays(const std::vector<Account>& accounts, const Account& account) {
    std::vector<Account> after = accounts;
    std::replace_if(
        after.begin(), after.end(), [&](const Account& each) { return each.id == account.id; },
        account);
    if (hasAdministrator(accounts) && !hasAdministrator(after)) {
        return conflict("access.account.lastAdministrator").with("name", account.name);
    }
    return {};
}

}  // namespace nuanyang::core::access::rules
