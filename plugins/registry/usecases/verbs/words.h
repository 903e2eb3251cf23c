#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sdk/base/date.h"
#include "sdk/base/ids.h"
#include "sdk/base/json.h"
#include "sdk/base/result.h"
#include "sdk/module/contributions.h"

namespace nuanyang::registry {

/// What was typed where a person's id belongs; fails with `registry.person.idInvalid`.
Result<SubjectId> personIn(const module::Arguments& arguments);
/// `--on`; fails with `registry.day.invalid`.
Result<std::optional<Date>> dayIn(const module::Arguments& arguments);
/// A whole number that is not negative; fails with `registry.number.invalid`.
Result<std::optional<int>> numberIn(const module::Arguments& arguments, const char* option);

/// The import that the first word names; fails with `registry.import.numberInvalid`.
Result<std::int64_t> batchIn(const module::Arguments& arguments);
/// Fails with `registry.import.numberInvalid`.
Result<std::int64_t> wholeNumber(const std::string& word);

/// Null for an empty text.
Json textOrNull(const std::string& text);

}  // namespace nuanyang::registry
