#pragma once

#include <optional>
#include <string>

#include "registry/domain/import/problem.h"
#include "sdk/base/nationalid.h"
#include "sdk/base/tablecell.h"

namespace nuanyang::registry::imports {

struct IdentityReading {
    std::optional<NationalId> number;
    std::vector<Finding> findings;
};

/// Reads an identity number: blanks go, x becomes X. 15 digits are kept, with the form of 18 as a
/// proposal (warning `registry.import.identity.oldForm`, its choice). Never guessed: a number that
/// a spreadsheet has rounded (`registry.import.identity.rounded`), one that is masked
/// (`.masked`), one that cannot be (`.invalid`, argument `reason`); these are questions.
IdentityReading readIdentity(const TableCell& cell);

}  // namespace nuanyang::registry::imports
