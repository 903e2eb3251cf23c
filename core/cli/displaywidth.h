#pragma once

#include <string>
#include <string_view>

namespace nuanyang::core::cli {

/// How many columns of a terminal a text takes: a Chinese character takes two, a combining mark
/// none.
int displayWidth(std::string_view utf8);

enum class Align { Left, Right };

/// The text with blanks added up to that width.
std::string padded(std::string_view utf8, int width, Align align = Align::Left);

}  // namespace nuanyang::core::cli
