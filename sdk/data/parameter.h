#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "sdk/base/date.h"
#include "sdk/base/ids.h"
#include "sdk/base/money.h"
#include "sdk/base/partialdate.h"

namespace nuanyang::data {

using Bytes = std::span<const std::byte>;

/// A value on its way into a statement. Text and bytes are borrowed from the argument, which must
/// live until the call returns; values that are written as text (a Date) are owned.
class Parameter {
public:
    using Storage =
        std::variant<std::monostate, std::int64_t, double, std::string_view, std::string, Bytes>;

    Parameter(std::nullptr_t) {}  // NOLINT(google-explicit-constructor)
    Parameter(std::nullopt_t) {}  // NOLINT(google-explicit-constructor)
    template <class T>
    requires std::integral<T> Parameter(T value)
        : m_value(static_cast<std::int64_t>(value)) {}  // NOLINT
    template <class T>
    requires std::is_enum_v<T> Parameter(T value)
        : m_value(static_cast<std::int64_t>(value)) {}                         // NOLINT
    Parameter(double value) : m_value(value) {}                                // NOLINT
    Parameter(std::string_view value) : m_value(value) {}                      // NOLINT
    Parameter(const std::string& value) : m_value(std::string_view(value)) {}  // NOLINT
    Parameter(const char* value) : m_value(std::string_view(value)) {}         // NOLINT
    Parameter(Bytes value) : m_value(value) {}                                 // NOLINT
    template <class Tag>
    Parameter(Id<Tag> id) : m_value(id.value) {}                   // NOLINT
    Parameter(Date date) : m_value(date.toString()) {}             // NOLINT
    Parameter(Instant instant) : m_value(instant.milliseconds) {}  // NOLINT
    Parameter(Money money) : m_value(money.fen()) {}               // NOLINT
    /// What is known of it as text that sorts; NULL when nothing is. What was written needs a
    /// column of its own.
    Parameter(const PartialDate& date) {  // NOLINT
        if (date.isKnown()) {
            m_value = date.toString();
        }
    }
    template <class T>
    Parameter(const std::optional<T>& value) {  // NOLINT
        if (value) {
            m_value = Parameter(*value).m_value;
        }
    }

    const Storage& storage() const { return m_value; }
    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }

private:
    Storage m_value;
};

using Parameters = std::span<const Parameter>;

/// One column and what to write into it.
struct Field {
    std::string_view column;
    Parameter value;
};

}  // namespace nuanyang::data
