#pragma once

#include <string>

#include "registry/domain/field.h"
#include "registry/domain/vocabulary.h"
#include "sdk/base/language.h"

namespace nuanyang::registry {

/// A canonical value as people read it: labels for codes, names for ids; nothing stays empty.
std::string display(const FieldSpec& spec, const std::string& value, const Vocabulary& words,
                    Language language);

}  // namespace nuanyang::registry
