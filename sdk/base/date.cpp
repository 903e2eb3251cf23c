#include "sdk/base/date.h"

#include <charconv>
#include <fmt/format.h>

namespace nuanyang {

namespace {

constexpr std::int64_t millisecondsPerDay = 86'400'000;

template <class T>
bool readDigits(std::string_view text, T& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size() && text.front() != '-';
}

}  // namespace

std::optional<Date> Date::create(int year, unsigned month, unsigned day) {
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    if (year < 1 || year > 9999 || !date.ok()) {
        return std::nullopt;
    }
    return Date(date);
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
        return std::nullopt;
    }
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (!readDigits(iso.substr(0, 4), year) || !readDigits(iso.substr(5, 2), month) ||
        !readDigits(iso.substr(8, 2), day)) {
        return std::nullopt;
    }
    return create(year, month, day);
}

Date Date::fromDays(std::chrono::sys_days days) {
    return Date(std::chrono::year_month_day{days});
}

Date Date::plusDays(int count) const {
    return fromDays(days() + std::chrono::days{count});
}

std::string Date::toString() const {
    return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

Instant Instant::now() {
    using std::chrono::duration_cast;
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {duration_cast<std::chrono::milliseconds>(sinceEpoch).count()};
}

std::string Instant::toString() const {
    const std::chrono::sys_time<std::chrono::milliseconds> time{
        std::chrono::milliseconds{milliseconds}};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto inDay = (time - day).count();
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", Date::fromDays(day).toString(),
                       inDay / 3'600'000, inDay / 60'000 % 60, inDay / 1000 % 60, inDay % 1000);
}

Date officeDay(Instant instant) {
    constexpr std::int64_t chinaOffset = 8 * 3'600'000;
    const std::int64_t local = instant.milliseconds + chinaOffset;
    const std::int64_t day =
        (local >= 0 ? local : local - millisecondsPerDay + 1) / millisecondsPerDay;
    return Date::fromDays(std::chrono::sys_days{std::chrono::days{day}});
}

}  // namespace nuanyang
