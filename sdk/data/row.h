#pragma once

#include <boost/pfr/core.hpp>
#include <boost/pfr/tuple_size.hpp>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "sdk/base/date.h"
#include "sdk/base/export.h"
#include "sdk/base/ids.h"
#include "sdk/base/money.h"
#include "sdk/base/partialdate.h"
#include "sdk/base/result.h"
#include "sdk/data/parameter.h"

namespace nuanyang::data {

enum class ColumnType { Null, Integer, Real, Text, Blob };

/// The row at which a running query stands. What it returns by reference is valid until the next
/// step of that query.
class NUANYANG_SDK_EXPORT Row {
public:
    virtual ~Row();
    virtual int columnCount() const = 0;
    virtual ColumnType type(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    /// The text, or false where the column holds something else: both questions in one call.
    virtual bool textInto(int column, std::string_view& out) const = 0;
    /// The same for an integer.
    virtual bool integerInto(int column, std::int64_t& out) const = 0;
    virtual Bytes bytes(int column) const = 0;
    virtual std::string_view columnName(int column) const = 0;
};

/// Reads one column into `out`; false when the stored type is not the one that T asks for. Add an
/// overload beside a type of your own to read it (found by its namespace).
inline bool readColumn(const Row& row, int column, std::int64_t& out) {
    return row.integerInto(column, out);
}
template <class T>
requires(std::integral<T> && !std::same_as<T, bool> &&
         !std::same_as<T, std::int64_t>) bool readColumn(const Row& row, int column, T& out) {
    std::int64_t wide = 0;
    const bool isInteger = row.integerInto(column, wide);
    out = static_cast<T>(wide);
    return isInteger && static_cast<std::int64_t>(out) == wide;
}
inline bool readColumn(const Row& row, int column, bool& out) {
    std::int64_t number = 0;
    const bool isInteger = row.integerInto(column, number);
    out = number != 0;
    return isInteger;
}
inline bool readColumn(const Row& row, int column, double& out) {
    out = row.real(column);
    const ColumnType type = row.type(column);
    return type == ColumnType::Real || type == ColumnType::Integer;
}
inline bool readColumn(const Row& row, int column, std::string& out) {
    std::string_view text;
    if (!row.textInto(column, text)) {
        return false;
    }
    out = text;
    return true;
}
inline bool readColumn(const Row& row, int column, std::vector<std::byte>& out) {
    if (row.type(column) != ColumnType::Blob) {
        return false;
    }
    const Bytes bytes = row.bytes(column);
    out.assign(bytes.begin(), bytes.end());
    return true;
}
template <class Tag>
bool readColumn(const Row& row, int column, Id<Tag>& out) {
    return readColumn(row, column, out.value);
}
inline bool readColumn(const Row& row, int column, Instant& out) {
    return readColumn(row, column, out.milliseconds);
}
inline bool readColumn(const Row& row, int column, Money& out) {
    out = Money::ofFen(row.integer(column));
    return row.type(column) == ColumnType::Integer;
}
/// NULL is a date of which nothing is known.
inline bool readColumn(const Row& row, int column, PartialDate& out) {
    if (row.type(column) == ColumnType::Null) {
        out = PartialDate();
        return true;
    }
    const auto date = PartialDate::parse(row.text(column));
    out = date.value_or(PartialDate());
    return date.has_value();
}
inline bool readColumn(const Row& row, int column, std::optional<Date>& out) {
    if (row.type(column) == ColumnType::Null) {
        out.reset();
        return true;
    }
    std::string_view text;
    if (!row.textInto(column, text)) {
        return false;
    }
    out = Date::parse(text);
    return out.has_value();
}
template <class T>
bool readColumn(const Row& row, int column, std::optional<T>& out) {
    if (row.type(column) == ColumnType::Null) {
        out.reset();
        return true;
    }
    T value{};
    if (!readColumn(row, column, value)) {
        return false;
    }
    out = std::move(value);
    return true;
}

namespace detail {

template <class T>
concept Scalar = std::is_arithmetic_v<T> || std::same_as<T, std::string> ||
    requires(const Row& row, T& out) {
    readColumn(row, 0, out);
};

template <class T>
constexpr int columnsOf() {
    if constexpr (Scalar<T>) {
        return 1;
    } else {
        return static_cast<int>(boost::pfr::tuple_size_v<T>);
    }
}

/// Out of line, so that a mapping costs one branch and no code at each call site.
NUANYANG_SDK_EXPORT Error columnCountError(const Row& row, int expected);
NUANYANG_SDK_EXPORT Error columnTypeError(const Row& row, int column);

/// The index of the first column that could not be read, or -1.
template <class T>
int readRow(const Row& row, T& out) {
    if constexpr (Scalar<T>) {
        return readColumn(row, 0, out) ? -1 : 0;
    } else {
        int bad = -1;
        int column = 0;
        boost::pfr::for_each_field(out, [&](auto& field) {
            if (bad < 0 && !readColumn(row, column, field)) {
                bad = column;
            }
            ++column;
        });
        return bad;
    }
}

/// Maps a row in place: a row of a long list is read where it stays.
template <class T>
Result<void> mapInto(const Row& row, T& out) {
    if (row.columnCount() != columnsOf<T>()) {
        return columnCountError(row, columnsOf<T>());
    }
    if (const int bad = readRow(row, out); bad >= 0) {
        return columnTypeError(row, bad);
    }
    return {};
}

}  // namespace detail

/// Maps a row to T: a scalar, or an aggregate whose members stand in the order of the columns.
/// Fails with `data.column.count` or `data.column.type` (an internal error: query and struct do
/// not fit); NULL fits std::optional only.
template <class T>
Result<T> mapRow(const Row& row) {
    Result<T> value{T{}};
    NY_TRY(detail::mapInto(row, *value));
    return value;
}

}  // namespace nuanyang::data
