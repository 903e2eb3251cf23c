#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nuanyang::registry {

/// A day of the lunar year as people write it (`农历八月十五`, `8月15日`, `8-15`, `闰四月初一`), in
/// the calendar's own words: `八月十五`. Nothing for what is not a month and a day that can be.
std::optional<std::string> readLunarDay(std::string_view written);

}  // namespace nuanyang::registry
