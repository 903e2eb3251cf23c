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
/// `registry.lunarDay.invalid`, `registry.year.invalid`, `registry.phone.invalid`,
/// `registry.text.tooLong`, `registry.value.masked` and those of NationalId::parse.
Result<std::string> readField(const FieldSpec& spec, std::string_view written,
                              const Vocabulary& vocabulary);

/// Field keys and what somebody wrote for them; an empty text clears the field.
using WrittenFields = std::map<std::string, std::string, std::less<>>;

/// Takes `FIELD=VALUE` words apart. Fails with `registry.field.unknown`, `registry.field.twice`,
/// `registry.field.malformed`.
Result<WrittenFields> splitAssignments(const std::vector<std::string>& words);

/// All of them read; the first that cannot be is the error.
Result<FieldValues> readFields(const WrittenFields& written, const Vocabulary& vocabulary);

}  // namespace nuanyang::registry
