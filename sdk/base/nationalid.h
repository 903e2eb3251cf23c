#pragma once

#include <string>
#include <string_view>

#include "sdk/base/date.h"
#include "sdk/base/export.h"
#include "sdk/base/result.h"

namespace nuanyang {

/// Sex by GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated (kept as unknown).
enum class Sex { Unknown = 0, Male = 1, Female = 2 };

/// A citizen's identity number by GB 11643-1999: 17 digits and a check character; or its old form
/// of 15 digits, without century and check. It says what the number says, which may differ from
/// the file.
class NUANYANG_SDK_EXPORT NationalId {
public:
    /// Blanks are left out and a lower-case x is taken as X. Fails with InvalidInput
    /// `nationalId.length`, `nationalId.character`, `nationalId.birth` (no such day) or
    /// `nationalId.check`, which has the argument `expected`.
    static Result<NationalId> parse(std::string_view text);

    /// As it should be stored: no blanks, upper case, 15 or 18 characters.
    const std::string& value() const { return m_value; }
    bool isOldForm() const { return m_value.size() == 15; }
    /// The six digits of the county where it was first given out.
    std::string_view region() const { return std::string_view(m_value).substr(0, 6); }
    Date birth() const { return m_birth; }
    Sex sex() const;

    /// The form of 18 characters that an old number most likely became. A proposal to ask about:
    /// numbers were also given out anew.
    std::string upgraded() const;

    bool operator==(const NationalId&) const = default;

    /// The check character for 17 digits; needs exactly these.
    static char checkCharacter(std::string_view seventeenDigits);

private:
    NationalId(std::string value, Date birth) : m_value(std::move(value)), m_birth(birth) {}

    std::string m_value;
    Date m_birth;
};

}  // namespace nuanyang
