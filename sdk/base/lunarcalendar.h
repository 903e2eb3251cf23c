#pragma once

#include <compare>
#include <optional>
#include <string>

#include "sdk/base/date.h"
#include "sdk/base/export.h"

namespace nuanyang {

/// A day of the Chinese lunar calendar, in the years for which there is a table: 1900 to 2100.
/// Always a day that exists.
///
/// The table is the calendar as it was in force: of the Qing court until 1911, by Beijing local
/// time until 1928, by UTC+8 since 1929 (GB/T 33661-2017).
class NUANYANG_SDK_EXPORT LunarDate {
public:
    static constexpr int firstYear = 1900;
    static constexpr int lastYear = 2100;

    enum class Month { Plain, Leap };

    /// Nothing for a day that does not exist, or outside of the table.
    static std::optional<LunarDate> create(int year, unsigned month, unsigned day,
                                           Month kind = Month::Plain);
    /// Nothing before 1900-01-31 or after the last day of the lunar year 2100 (2101-01-28).
    static std::optional<LunarDate> fromSolar(Date day);
    Date toSolar() const;

    int year() const { return m_year; }
    unsigned month() const { return m_month; }
    unsigned day() const { return m_day; }
    bool inLeapMonth() const { return m_leap; }

    /// `正月初一`, `闰九月初九`, `腊月三十`
    std::string chineseName() const;
    /// `丙午年正月初一`
    std::string chineseNameWithYear() const;

    bool operator==(const LunarDate&) const = default;

private:
    LunarDate(int year, unsigned month, bool leap, unsigned day)
        : m_year(year), m_month(month), m_leap(leap), m_day(day) {}

    int m_year;
    unsigned m_month;
    bool m_leap;
    unsigned m_day;
};

/// Facts about one lunar year. Every function gives nothing (0) outside of the table.
namespace lunarcalendar {

/// The month after which an additional one is put in; 0 where there is none.
NUANYANG_SDK_EXPORT unsigned leapMonth(int year);
/// 29 or 30; 0 for a month that the year does not have.
NUANYANG_SDK_EXPORT unsigned daysInMonth(int year, unsigned month, LunarDate::Month kind);

/// The solar day on which a yearly day of the lunar calendar is kept in that lunar year: in the
/// plain month only, never again in a leap month; the 30th on the 29th where the month has no more.
NUANYANG_SDK_EXPORT std::optional<Date> anniversary(int year, unsigned month, unsigned day);
/// 春节, in that solar year.
NUANYANG_SDK_EXPORT std::optional<Date> springFestival(int year);
/// 重阳节, the ninth day of the ninth month.
NUANYANG_SDK_EXPORT std::optional<Date> doubleNinth(int year);

/// `丙午`, the name of the year in the cycle of sixty.
NUANYANG_SDK_EXPORT std::string cyclicName(int year);
/// `正月`, `闰九月`, `冬月`, `腊月`
NUANYANG_SDK_EXPORT std::string monthName(unsigned month, LunarDate::Month kind);
/// `初一` … `三十`
NUANYANG_SDK_EXPORT std::string dayName(unsigned day);

}  // namespace lunarcalendar

}  // namespace nuanyang
