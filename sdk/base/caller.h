#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/export.h"
#include "sdk/base/ids.h"

namespace nuanyang {

/// Whose people somebody may see and change.
struct NUANYANG_SDK_EXPORT Scope {
    bool all = false;
    std::vector<UnitId> units;  ///< only read where `all` is false

    NUANYANG_SDK_EXPORT bool contains(UnitId unit) const;
    bool operator==(const Scope&) const = default;
};

/// Who is calling, as the host has signed them in. Immutable and cheap to copy; safe to hand to
/// another thread. Only the host makes one: a module gets it and passes it on.
class NUANYANG_SDK_EXPORT Caller {
public:
    /// All that the host knows about the one who calls.
    struct Facts {
        AccountId account;           ///< 0 for the system itself
        std::string name;            ///< the account's name; `system` for the system
        std::string role;            ///< `administrator`, `unit-clerk`, …
        std::string department;      ///< empty where the account has none
        std::optional<UnitId> unit;  ///< the account's own unit
        Scope scope;
        std::set<std::string, std::less<>> privileges;
        bool everyPrivilege = false;  ///< the system, and the owner of a data directory
        std::string onBehalfOf;       ///< for the system: whose change it is carrying on
    };

    const std::string& name() const { return m_facts->name; }
    const std::string& role() const { return m_facts->role; }
    const std::string& department() const { return m_facts->department; }
    const std::string& onBehalfOf() const { return m_facts->onBehalfOf; }
    AccountId account() const { return m_facts->account; }
    std::optional<UnitId> unit() const { return m_facts->unit; }
    const Scope& scope() const { return m_facts->scope; }
    bool may(std::string_view privilege) const;

private:
    friend class CallerIssuer;
    explicit Caller(std::shared_ptr<const Facts> facts) : m_facts(std::move(facts)) {}
    std::shared_ptr<const Facts> m_facts;
};

}  // namespace nuanyang
