#pragma once

namespace nuanyang::registry::privileges {

/// Declared in module.json.
inline constexpr const char* viewPeople = "registry.person.view";
inline constexpr const char* editPeople = "registry.person.edit";
inline constexpr const char* revealPeople = "registry.person.reveal";
inline constexpr const char* editUnits = "registry.unit.edit";

}  // namespace nuanyang::registry::privileges
