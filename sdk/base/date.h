#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sdk/base/export.h"

namespace nuanyang {

/// A day of the Gregorian calendar, without a time or a zone. Always a day that exists.
class NUANYANG_SDK_EXPORT Date {
public:
    /// Nothing for a day that does not exist (2026-02-29) or outside of the years 1 to 9999.
    static std::optional<Date> create(int year, unsigned month, unsigned day);
    /// Reads `YYYY-MM-DD` and nothing else.
    static std::optional<Date> parse(std::string_view iso);
    static Date fromDays(std::chrono::sys_days days);

    int year() const { return int(m_date.year()); }
    unsigned month() const { return unsigned(m_date.month()); }
    unsigned day() const { return unsigned(m_date.day()); }
    std::chrono::sys_days days() const { return m_date; }
    Date plusDays(int days) const;

    /// `YYYY-MM-DD`; sorts as text as it sorts as a day.
    std::string toString() const;

    bool operator==(const Date&) const = default;
    std::strong_ordering operator<=>(const Date& other) const { return m_date <=> other.m_date; }

private:
    explicit Date(std::chrono::year_month_day date) : m_date(date) {}
    std::chrono::year_month_day m_date;
};

/// A moment in UTC, in milliseconds since 1970.
struct Instant {
    std::int64_t milliseconds = 0;

    static NUANYANG_SDK_EXPORT Instant now();
    /// `2026-02-17T08:30:00.000Z`
    NUANYANG_SDK_EXPORT std::string toString() const;

    auto operator<=>(const Instant&) const = default;
};

/// The day on the wall of an office in China (UTC+8), where the business day is counted.
NUANYANG_SDK_EXPORT Date officeDay(Instant instant);

}  // namespace nuanyang
