#pragma once

#include <vector>

#include "registry/domain/personrecord.h"
#include "sdk/base/date.h"
#include "sdk/base/error.h"

namespace nuanyang::registry {

enum class Severity { Error, Warning };

/// Something about a record that cannot be, or that somebody should look at.
struct Problem {
    Severity severity;
    Field field;
    Error error;
};

/// Fills in what follows from other fields: birth and sex from the identity number where the file
/// has none, death from its date, living from a death that is withdrawn. `changed` are the fields
/// that somebody has just written.
void complete(PersonRecord& record, const FieldValues& changed);

/// What is wrong with a record as a whole, errors first. Errors: `registry.name.missing`,
/// `registry.unit.missing`, `registry.birth.future`, `registry.retired.beforeBirth`,
/// `registry.retired.beforeWork`, `registry.party.fullBeforeJoined`, `registry.party.beforeBirth`,
/// `registry.death.beforeBirth`, `registry.death.future`, `registry.death.stateLiving`,
/// `registry.branch.postAlone`. Warnings: `registry.birth.differsFromNumber`,
/// `registry.sex.differsFromNumber`, `registry.category.tooYoung`.
std::vector<Problem> check(const PersonRecord& record, Date today);

/// The first error among the problems, or null.
const Problem* firstError(const std::vector<Problem>& problems);

}  // namespace nuanyang::registry
