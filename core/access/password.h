#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "sdk/base/result.h"

namespace nuanyang::core::access {

/// What Argon2id may spend on one password.
struct HashingCost {
    unsigned long long operations = 3;
    std::size_t memoryBytes = std::size_t{64} << 20;  // with 3 passes about 0.1 s on an office PC
};

/// Turns passwords into Argon2id records (`$argon2id$v=19$…`, salt and cost inside) and checks
/// them. Text is brought to NFC first, so that two input methods give one password. Thread-safe;
/// each call takes the memory and the time of its cost.
class PasswordHasher {
public:
    static constexpr std::size_t longestPassword = 1024;
    /// Shorter ones are accepted, and the one who sets them is told.
    static constexpr int advisedLength = 8;

    explicit PasswordHasher(HashingCost cost = {});

    /// Fails with `access.password.empty`, `access.password.tooLong`, and with
    /// `access.password.unavailable` when there is not memory enough.
    Result<std::string> hash(std::string_view password) const;

    /// False for a wrong password and for a record that is none.
    bool matches(std::string_view password, const std::string& record) const;

    /// Takes as long as `matches`, and says nothing: so that an unknown name takes as long to
    /// refuse as a wrong password.
    void spendAsMuch(std::string_view password) const;

private:
    HashingCost m_cost;
};

/// True when the password has fewer characters than is advised.
bool isShort(std::string_view password);

}  // namespace nuanyang::core::access
