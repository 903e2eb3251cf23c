#pragma once

#include <functional>
#include <string>

#include "sdk/base/json.h"
#include "sdk/base/language.h"

namespace nuanyang::core::cli {

/// What a person reads instead of a key: `人员` for `persons`.
using Labels = std::function<std::string(const std::string& key)>;

/// A verb's result for people: rows as a table, an object as lines of label and value, rows inside
/// an object as tables below it.
std::string resultText(const Json& result, const Labels& labels, Language language);

}  // namespace nuanyang::core::cli
