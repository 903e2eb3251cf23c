#pragma once

#include <string_view>

namespace nuanyang::core::cli {

/// The sentences for every `cli.*` code, prompts among them.
std::string_view messageCatalog();
/// What a person reads instead of the keys of results: `cli.label.KEY`.
std::string_view labelCatalog();

/// `0.1.0`
std::string_view versionText();

}  // namespace nuanyang::core::cli
