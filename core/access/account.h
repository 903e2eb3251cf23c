#pragma once

#include <optional>
#include <string>

#include "core/access/role.h"
#include "sdk/base/ids.h"

namespace nuanyang::core::access {

/// Somebody who may sign in.
struct Account {
    AccountId id;
    std::string name;
    Role role = Role::Auditor;
    std::optional<UnitId> unit;
    std::string department;  ///< empty where there is none
    bool enabled = true;
    bool owner = false;  ///< the one that came with the data directory: has every privilege
    bool hasPassword = false;
};

/// What an account is made of; the rest is given.
struct NewAccount {
    std::string name;
    Role role = Role::UnitClerk;
    std::optional<UnitId> unit;
    std::string department;
};

/// What to change about an account; what is not there stays.
struct AccountChange {
    std::optional<Role> role;
    std::optional<std::optional<UnitId>> unit;
    std::optional<std::string> department;
    std::optional<bool> enabled;
};

}  // namespace nuanyang::core::access
