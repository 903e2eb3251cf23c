#pragma once

#include <charconv>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace nuanyang {

/// A row's identity. Ids of different things are different types, so that a unit is never passed
/// where a person is asked for. On the command line and in JSON they are decimal strings.
template <class Tag>
struct Id {
    std::int64_t value = 0;

    auto operator<=>(const Id&) const = default;

    std::string toString() const { return std::to_string(value); }

    /// Nothing unless `text` is a positive decimal number and nothing else.
    static std::optional<Id> parse(std::string_view text) {
        Id id;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id.value);
        if (error != std::errc{} || end != text.data() + text.size() || id.value <= 0) {
            return std::nullopt;
        }
        return id;
    }
};

/// Somebody whose data is protected: a retired person. Given out by the data service.
using SubjectId = Id<struct SubjectTag>;
/// A unit of the group; row scope is a set of these.
using UnitId = Id<struct UnitTag>;
using AccountId = Id<struct AccountTag>;

}  // namespace nuanyang

/// @cond
template <class Tag>
struct std::hash<nuanyang::Id<Tag>> {
    std::size_t operator()(nuanyang::Id<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
/// @endcond
