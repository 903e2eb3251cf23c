#pragma once

#include <string>
#include <string_view>

#include "sdk/base/result.h"

namespace nuanyang::core::access {

/// The name under which somebody signs in: as it was written (NFC, without blanks around it), and
/// as a key under which `Li Na`, `li na` and a differently composed spelling are one name.
class AccountName {
public:
    /// Fails with `access.account.nameInvalid` when the name is empty, longer than 64 characters,
    /// not UTF-8, holds control characters, is a bare number (that would be an id), or is
    /// `system`, the name under which the program itself acts.
    static Result<AccountName> create(std::string_view text);

    /// The key of any text, be it a name that could exist or not; for looking up and for counting
    /// wrong passwords.
    static std::string keyOf(std::string_view text);

    const std::string& text() const { return m_text; }
    const std::string& key() const { return m_key; }

private:
    AccountName(std::string text, std::string key)
        : m_text(std::move(text)), m_key(std::move(key)) {}
    std::string m_text;
    std::string m_key;
};

}  // namespace nuanyang::core::access
