#pragma once

#include <string_view>

namespace nuanyang::core::access {

/// The sentences for every `access.*` code, for `Messages::add`.
std::string_view messageCatalog();

/// `migrations/0001_accounts.sql`
std::string_view migration0001();

}  // namespace nuanyang::core::access
