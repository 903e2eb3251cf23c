#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nuanyang::registry {

/// Without blanks at both ends, also the wide ones (U+3000) of Chinese forms.
std::string trim(std::string_view text);

/// The parts between commas, as people type them: `,` `，` `、` `;` `；`. Trimmed, without empty
/// ones and without repetitions, in the order in which they stand.
std::vector<std::string> splitList(std::string_view text);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// The characters of a UTF-8 text, each as text of its own. Broken bytes stand alone.
std::vector<std::string> charactersOf(std::string_view text);

}  // namespace nuanyang::registry
