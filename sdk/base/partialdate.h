#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "sdk/base/date.h"
#include "sdk/base/export.h"

namespace nuanyang {

/// A day of which perhaps only the year, or year and month, is known; or nothing at all. It keeps
/// what somebody wrote (`1950年3月`), since a source is never thrown away.
class NUANYANG_SDK_EXPORT PartialDate {
public:
    enum class Precision { Unknown, Year, Month, Day };

    /// Unknown, with nothing written.
    PartialDate() = default;
    PartialDate(Date day);  // NOLINT(google-explicit-constructor)

    /// Nothing for a year outside of 1 to 9999 or a month that does not exist.
    static std::optional<PartialDate> ofYear(int year);
    static std::optional<PartialDate> ofMonth(int year, unsigned month);
    /// Unknown, as somebody wrote it: `不详`.
    static PartialDate unknown(std::string written);
    /// Reads `YYYY-MM-DD`, `YYYY-MM` and `YYYY`; nothing for anything else.
    static std::optional<PartialDate> parse(std::string_view iso);

    Precision precision() const { return m_precision; }
    bool isKnown() const { return m_precision != Precision::Unknown; }
    /// 0 where it is not known, as are month() and day().
    int year() const { return m_year; }
    unsigned month() const { return m_month; }
    unsigned day() const { return m_day; }

    /// The first and the last day that it can be; nothing when unknown.
    std::optional<Date> earliest() const;
    std::optional<Date> latest() const;
    /// The day itself, where its precision is a day.
    std::optional<Date> exact() const;

    /// `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or empty when unknown. Sorts as text as it sorts as a date,
    /// the less precise before the more precise.
    std::string toString() const;

    /// What the source says, or toString() where nothing else was kept.
    std::string written() const;
    PartialDate withWritten(std::string written) const;

    /// Two dates are equal when they mean the same, whatever was written.
    bool operator==(const PartialDate& other) const;
    /// Unknown comes first.
    std::strong_ordering operator<=>(const PartialDate& other) const;

private:
    PartialDate(Precision precision, int year, unsigned month, unsigned day)
        : m_precision(precision), m_year(year), m_month(month), m_day(day) {}

    Precision m_precision = Precision::Unknown;
    int m_year = 0;
    unsigned m_month = 0;
    unsigned m_day = 0;
    std::string m_written;
};

/// How an age is counted; each rule states its own.
enum class AgeBasis {
    CompletedYears,  ///< 周岁: birthdays passed; born on 29 February, it passes on 1 March
    CalendarYear,    ///< the calendar year less the year of birth
};

/// An age, or the two that it can be while the date of birth is not known to the day.
struct AgeRange {
    int least = 0;
    int most = 0;

    bool isExact() const { return least == most; }
    bool operator==(const AgeRange&) const = default;
};

/// Nothing when the birth is unknown or may lie after `on`.
NUANYANG_SDK_EXPORT std::optional<AgeRange> ageOn(Date on, const PartialDate& birth,
                                                  AgeBasis basis);

}  // namespace nuanyang
