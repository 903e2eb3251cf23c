#pragma once

#include <span>
#include <string_view>

#include "registry/domain/field.h"
#include "registry/domain/import/headingwords.h"

namespace nuanyang::registry::imports {

/// The words by which offices write the values of a field, by canonical value; of a word that may
/// be several, all of them with `|` between.
std::span<const Synonyms> valueWords(Field field);

/// Names of illnesses: who has one is chronically ill, and the name is kept.
std::string_view illnessWords();

}  // namespace nuanyang::registry::imports
