#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sdk/base/export.h"
#include "sdk/base/result.h"

namespace nuanyang {

/// An amount in yuan (CNY), kept as whole fen: no fraction of a fen exists and nothing is ever
/// rounded. Arithmetic that would leave 64 bits fails with Internal `money.overflow`.
class NUANYANG_SDK_EXPORT Money {
public:
    /// Nothing at all: 0.00.
    Money() = default;
    static constexpr Money ofFen(std::int64_t fen) { return Money(fen); }

    /// Reads `500`, `500.5`, `500.00`, `-12.30`. Fails with InvalidInput `money.text.invalid`,
    /// `money.text.tooPrecise` (a third decimal is refused, not rounded), `money.text.tooLarge`;
    /// each has the argument `text`.
    static Result<Money> parse(std::string_view text);

    std::int64_t fen() const { return m_fen; }
    bool isZero() const { return m_fen == 0; }
    bool isNegative() const { return m_fen < 0; }

    Result<Money> plus(Money other) const;
    Result<Money> minus(Money other) const;
    Result<Money> times(std::int64_t count) const;

    /// `500.00`, always with two decimals and without grouping.
    std::string toString() const;

    auto operator<=>(const Money&) const = default;

private:
    explicit constexpr Money(std::int64_t fen) : m_fen(fen) {}
    std::int64_t m_fen = 0;
};

}  // namespace nuanyang
