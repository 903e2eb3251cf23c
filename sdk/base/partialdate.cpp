#include "sdk/base/partialdate.h"

#include <fmt/format.h>
#include <tuple>

namespace nuanyang {

PartialDate::PartialDate(Date day)
    : PartialDate(Precision::Day, day.year(), day.month(), day.day()) {}

std::optional<PartialDate> PartialDate::ofYear(int year) {
    if (!Date::create(year, 1, 1)) {
        return std::nullopt;
    }
    return PartialDate(Precision::Year, year, 0, 0);
}

std::optional<PartialDate> PartialDate::ofMonth(int year, unsigned month) {
    if (!Date::create(year, month, 1)) {
        return std::nullopt;
    }
    return PartialDate(Precision::Month, year, month, 0);
}

PartialDate PartialDate::unknown(std::string written) {
    return PartialDate().withWritten(std::move(written));
}

std::optional<PartialDate> PartialDate::parse(std::string_view iso) {
    // The missing parts are filled in, so that one strict reader decides what a date is.
    constexpr std::string_view january = "-01-01";
    if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) {
        return std::nullopt;
    }
    const auto day = Date::parse(std::string(iso) + std::string(january.substr(iso.size() - 4)));
    if (!day) {
        return std::nullopt;
    }
    if (iso.size() == 4) {
        return ofYear(day->year());
    }
    return iso.size() == 7 ? ofMonth(day->year(), day->month()) : PartialDate(*day);
}

std::optional<Date> PartialDate::earliest() const {
    return Date::create(m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day);
}

std::optional<Date> PartialDate::latest() const {
    switch (m_precision) {
        case Precision::Unknown:
            return std::nullopt;
        case Precision::Year:
            return Date::create(m_year, 12, 31);
        case Precision::Month: {
            const std::chrono::year_month_day_last last{
                std::chrono::year{m_year},
                std::chrono::month_day_last{std::chrono::month{m_month}}};
            return Date::create(m_year, m_month, unsigned(last.day()));
        }
        case Precision::Day:
            break;
    }
    return exact();
}

std::optional<Date> PartialDate::exact() const {
    if (m_precision != Precision::Day) {
        return std::nullopt;
    }
    return Date::create(m_year, m_month, m_day);
}

std::string PartialDate::toString() const {
    switch (m_precision) {
        case Precision::Unknown:
            return {};
        case Precision::Year:
            return fmt::format("{:04}", m_year);
        case Precision::Month:
            return fmt::format("{:04}-{:02}", m_year, m_month);
        case Precision::Day:
            break;
    }
    return fmt::format("{:04}-{:02}-{:02}", m_year, m_month, m_day);
}

std::string PartialDate::written() const {
    return m_written.empty() ? toString() : m_written;
}

PartialDate PartialDate::withWritten(std::string written) const {
    PartialDate date = *this;
    date.m_written = std::move(written);
    return date;
}

bool PartialDate::operator==(const PartialDate& other) const {
    return (*this <=> other) == std::strong_ordering::equal;
}

std::strong_ordering PartialDate::operator<=>(const PartialDate& other) const {
    return std::tie(m_year, m_month, m_day) <=> std::tie(other.m_year, other.m_month, other.m_day);
}

namespace {

int completedYears(Date birth, Date on) {
    const bool birthdayPassed =
        std::pair(on.month(), on.day()) >= std::pair(birth.month(), birth.day());
    return on.year() - birth.year() - (birthdayPassed ? 0 : 1);
}

}  // namespace

std::optional<AgeRange> ageOn(Date on, const PartialDate& birth, AgeBasis basis) {
    if (!birth.isKnown() || *birth.latest() > on) {
        return std::nullopt;
    }
    if (basis == AgeBasis::CalendarYear) {
        return AgeRange{on.year() - birth.year(), on.year() - birth.year()};
    }
    return AgeRange{completedYears(*birth.latest(), on), completedYears(*birth.earliest(), on)};
}

}  // namespace nuanyang
