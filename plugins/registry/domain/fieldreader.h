#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "registry/domain/personrecord.h"
#include "registry/domain/vocabulary.h"
#include "sdk/base/result.h"

namespace nuanyang::registry {

/// Reads what a person wrote into the canonical text of the field; empty stays empty and clears.
/// Errors carry the argument `field` (its key): `registry.date.invalid`, `registry.code.unknown`
/// and `registry.unit.unknown` (both with what is `allowed`), `registry.flag.invalid`,
/// `registry.year.invalid`, `registry.phone.invalid`, `registry.text.tooLong`,
/// `registry.value.masked` and those of NationalId::parse.
Result<std::string> readField(const FieldSpec& spec, std::string_view written,
                              const Vocabulary& vocabulary);

/// Reads `FIELD=VALUE` words. Further errors: `registry.field.unknown`, `registry.field.twice`,
/// `registry.field.malformed`.
Result<FieldValues> readAssignments(const std::vector<std::string>& words,
                                    const Vocabulary& vocabulary);

}  // namespace nuanyang::registry
