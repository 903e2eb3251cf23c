#pragma once

#include <string_view>

namespace nuanyang::core::app {

/// The sentences for every `app.*` code, for `Messages::add`.
std::string_view messageCatalog();

}  // namespace nuanyang::core::app
