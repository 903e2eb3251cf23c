#pragma once

#include <functional>
#include <string>

#include "sdk/base/json.h"
#include "sdk/base/language.h"

namespace nuanyang::core::cli {

/// What a person reads instead of the contract's keys and codes.
struct Vocabulary {
    std::function<std::string(const std::string& key)> label;  ///< `人员` for `persons`
    /// `女` for `female` under `sex`; the value itself where there is no other word.
    std::function<std::string(const std::string& key, const std::string& value)> word;
};

/// A verb's result for people: rows as a table, an object as lines of label and value, rows inside
/// an object as tables below it.
std::string resultText(const Json& result, const Vocabulary& vocabulary, Language language);

}  // namespace nuanyang::core::cli
