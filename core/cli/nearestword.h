#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nuanyang::core::cli {

/// The candidate that somebody most likely meant by a misspelt word: at most a third of its letters
/// wrong, swapped, missing or too many. Nothing when none is that near.
std::optional<std::string> nearestWord(std::string_view word,
                                       const std::vector<std::string>& candidates);

}  // namespace nuanyang::core::cli
