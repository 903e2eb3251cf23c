#pragma once

#include <string_view>

namespace nuanyang::core::shell {

/// The sentences for every `shell.*` code, for `Messages::add`.
std::string_view messageCatalog();

}  // namespace nuanyang::core::shell
