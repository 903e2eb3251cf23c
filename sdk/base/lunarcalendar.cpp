#include "sdk/base/lunarcalendar.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace nuanyang {

namespace {

/// A word for each year. From the lowest bit: four bits with the leap month, or 0; twelve bits from
/// the twelfth month down to the first, set where it has 30 days; a bit for a leap month of 30.
// clang-format off
constexpr std::array<std::uint32_t, LunarDate::lastYear - LunarDate::firstYear + 1> years{
    0x04bd8, 0x04ae0, 0x0a570, 0x054d5, 0x0d260, 0x0d950, 0x16554, 0x056a0, 0x09ad0, 0x055d2,  // 1900
    0x04ae0, 0x0a5b6, 0x0a4d0, 0x0d250, 0x1d255, 0x0b540, 0x0d6a0, 0x0ada2, 0x095b0, 0x14977,  // 1910
    0x04970, 0x0a4b0, 0x0b4b5, 0x06a50, 0x06d40, 0x1ab54, 0x02b60, 0x09570, 0x052f2, 0x04970,  // 1920
    0x06566, 0x0d4a0, 0x0ea50, 0x16a95, 0x05ad0, 0x02b60, 0x186e3, 0x092e0, 0x1c8d7, 0x0c950,  // 1930
    0x0d4a0, 0x1d8a6, 0x0b550, 0x056a0, 0x1a5b4, 0x025d0, 0x092d0, 0x0d2b2, 0x0a950, 0x0b557,  // 1940
    0x06ca0, 0x0b550, 0x15355, 0x04da0, 0x0a5b0, 0x14573, 0x052b0, 0x0a9a8, 0x0e950, 0x06aa0,  // 1950
    0x0aea6, 0x0ab50, 0x04b60, 0x0aae4, 0x0a570, 0x05260, 0x0f263, 0x0d950, 0x05b57, 0x056a0,  // 1960
    0x096d0, 0x04dd5, 0x04ad0, 0x0a4d0, 0x0d4d4, 0x0d250, 0x0d558, 0x0b540, 0x0b6a0, 0x195a6,  // 1970
    0x095b0, 0x049b0, 0x0a974, 0x0a4b0, 0x0b27a, 0x06a50, 0x06d40, 0x0af46, 0x0ab60, 0x09570,  // 1980
    0x04af5, 0x04970, 0x064b0, 0x074a3, 0x0ea50, 0x06b58, 0x05ac0, 0x0ab60, 0x096d5, 0x092e0,  // 1990
    0x0c960, 0x0d954, 0x0d4a0, 0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5,  // 2000
    0x0a950, 0x0b4a0, 0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930,  // 2010
    0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530,  // 2020
    0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45,  // 2030
    0x0b5a0, 0x056d0, 0x055b2, 0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0,  // 2040
    0x14b63, 0x09370, 0x049f8, 0x04970, 0x064b0, 0x168a6, 0x0ea50, 0x06aa0, 0x1a6c4, 0x0aae0,  // 2050
    0x092e0, 0x0d2e3, 0x0c960, 0x0d557, 0x0d4a0, 0x0da50, 0x05d55, 0x056a0, 0x0a6d0, 0x055d4,  // 2060
    0x052d0, 0x0a9b8, 0x0a950, 0x0b4a0, 0x0b6a6, 0x0ad50, 0x055a0, 0x0aba4, 0x0a5b0, 0x052b0,  // 2070
    0x0b273, 0x06930, 0x07337, 0x06aa0, 0x0ad50, 0x14b55, 0x04b60, 0x0a570, 0x054e4, 0x0d160,  // 2080
    0x0e968, 0x0d520, 0x0daa0, 0x16aa6, 0x056d0, 0x04ae0, 0x0a9d4, 0x0a2d0, 0x0d150, 0x0f252,  // 2090
    0x0d520,  // 2100
};
// clang-format on

/// 正月初一 of 1900.
constexpr std::chrono::sys_days firstDay =
    std::chrono::year{1900} / std::chrono::January / std::chrono::day{31};

bool inTable(int year) {
    return year >= LunarDate::firstYear && year <= LunarDate::lastYear;
}

constexpr std::uint32_t wordOf(int year) {
    return years[static_cast<std::size_t>(year - LunarDate::firstYear)];
}

constexpr unsigned leapOf(int year) {
    return wordOf(year) & 0xf;
}

constexpr unsigned plainDays(int year, unsigned month) {
    return (wordOf(year) >> (16 - month) & 1) != 0 ? 30 : 29;
}

constexpr unsigned leapDays(int year) {
    return (wordOf(year) >> 16 & 1) != 0 ? 30 : 29;
}

constexpr int daysInYear(int year) {
    unsigned days = leapOf(year) == 0 ? 0 : leapDays(year);
    for (unsigned month = 1; month <= 12; ++month) {
        days += plainDays(year, month);
    }
    return static_cast<int>(days);
}

/// Days from the first day of the table to each new year, and to the end of the table.
constexpr auto newYears = [] {
    std::array<int, years.size() + 1> offsets{};
    for (std::size_t i = 0; i < years.size(); ++i) {
        offsets[i + 1] = offsets[i] + daysInYear(LunarDate::firstYear + static_cast<int>(i));
    }
    return offsets;
}();

int newYearOffset(int year) {
    return newYears[static_cast<std::size_t>(year - LunarDate::firstYear)];
}

constexpr std::array<std::string_view, 12> monthNames{"正", "二", "三", "四", "五", "六",
                                                      "七", "八", "九", "十", "冬", "腊"};
constexpr std::array<std::string_view, 10> digitNames{"一", "二", "三", "四", "五",
                                                      "六", "七", "八", "九", "十"};
constexpr std::array<std::string_view, 10> stems{"甲", "乙", "丙", "丁", "戊",
                                                 "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> branches{"子", "丑", "寅", "卯", "辰", "巳",
                                                    "午", "未", "申", "酉", "戌", "亥"};

}  // namespace

namespace lunarcalendar {

unsigned leapMonth(int year) {
    return inTable(year) ? leapOf(year) : 0;
}

unsigned daysInMonth(int year, unsigned month, LunarDate::Month kind) {
    if (!inTable(year) || month < 1 || month > 12) {
        return 0;
    }
    if (kind == LunarDate::Month::Plain) {
        return plainDays(year, month);
    }
    return leapOf(year) == month ? leapDays(year) : 0;
}

std::optional<Date> anniversary(int year, unsigned month, unsigned day) {
    const unsigned last = daysInMonth(year, month, LunarDate::Month::Plain);
    const auto lunar = LunarDate::create(year, month, day == 30 ? last : day);
    return lunar ? std::optional(lunar->toSolar()) : std::nullopt;
}

std::optional<Date> springFestival(int year) {
    return anniversary(year, 1, 1);
}

std::optional<Date> doubleNinth(int year) {
    return anniversary(year, 9, 9);
}

std::string cyclicName(int year) {
    // 1984 began a cycle.
    const int place = ((year - 1984) % 60 + 60) % 60;
    return std::string(stems[static_cast<std::size_t>(place % 10)]) +
           std::string(branches[static_cast<std::size_t>(place % 12)]);
}

std::string monthName(unsigned month, LunarDate::Month kind) {
    if (month < 1 || month > 12) {
        return {};
    }
    return std::string(kind == LunarDate::Month::Leap ? "闰" : "") +
           std::string(monthNames[month - 1]) + "月";
}

std::string dayName(unsigned day) {
    if (day < 1 || day > 30) {
        return {};
    }
    if (day == 20 || day == 30) {
        return day == 20 ? "二十" : "三十";
    }
    constexpr std::array<std::string_view, 3> tens{"初", "十", "廿"};
    return std::string(tens[(day - 1) / 10]) + std::string(digitNames[(day - 1) % 10]);
}

}  // namespace lunarcalendar

std::optional<LunarDate> LunarDate::create(int year, unsigned month, unsigned day, Month kind) {
    const unsigned days = lunarcalendar::daysInMonth(year, month, kind);
    if (day < 1 || day > days) {
        return std::nullopt;
    }
    return LunarDate(year, month, kind == Month::Leap, day);
}

std::optional<LunarDate> LunarDate::fromSolar(Date day) {
    int rest = static_cast<int>((day.days() - firstDay).count());
    if (rest < 0 || rest >= newYears.back()) {
        return std::nullopt;
    }
    int year = std::min(day.year(), lastYear);
    while (newYearOffset(year) > rest) {
        --year;
    }
    rest -= newYearOffset(year);
    for (unsigned month = 1; month <= 12; ++month) {
        for (const Month kind : {Month::Plain, Month::Leap}) {
            const int days = static_cast<int>(lunarcalendar::daysInMonth(year, month, kind));
            if (rest < days) {
                return LunarDate(year, month, kind == Month::Leap, unsigned(rest) + 1);
            }
            rest -= days;
        }
    }
    return std::nullopt;
}

Date LunarDate::toSolar() const {
    int offset = newYearOffset(m_year) + static_cast<int>(m_day) - 1;
    for (unsigned month = 1; month < m_month; ++month) {
        offset += static_cast<int>(plainDays(m_year, month));
    }
    const unsigned leap = leapOf(m_year);
    if (leap != 0 && leap < m_month) {
        offset += static_cast<int>(leapDays(m_year));
    }
    if (m_leap) {
        offset += static_cast<int>(plainDays(m_year, m_month));
    }
    return Date::fromDays(firstDay + std::chrono::days{offset});
}

std::string LunarDate::chineseName() const {
    return lunarcalendar::monthName(m_month, m_leap ? Month::Leap : Month::Plain) +
           lunarcalendar::dayName(m_day);
}

std::string LunarDate::chineseNameWithYear() const {
    return lunarcalendar::cyclicName(m_year) + "年" + chineseName();
}

}  // namespace nuanyang
