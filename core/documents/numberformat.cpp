#include "core/documents/numberformat.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

#include "sdk/base/date.h"

namespace nuanyang::core::documents {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool continuesWith(std::string_view text, std::string_view word) {
    return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                    [](char a, char b) { return a == lower(b); });
}

/// Walks over a format and keeps one letter for each part of a date or a time in it.
class FormatLetters {
public:
    explicit FormatLetters(std::string_view format) : m_rest(format) {
        while (!m_rest.empty() && m_rest.front() != ';') {
            step();
        }
    }
    const std::string& letters() const { return m_letters; }

private:
    void step() {
        switch (const char c = lower(m_rest.front())) {
            case '"':
                skipPast('"');
                break;
            case '[':
                bracket();
                break;
            case '\\':
            case '_':
            case '*':
                skip(2);
                break;
            case 'y':
            case 'm':
            case 'd':
            case 'h':
            case 's':
                run(c, c);
                break;
            default:
                word();
        }
    }
    /// Words and letters that mean a part of a date in some places only.
    void word() {
        if (continuesWith(m_rest, "general")) {
            skip(7);
        } else if (continuesWith(m_rest, "am/pm")) {
            take('h', 5);
        } else if (continuesWith(m_rest, "a/p")) {
            take('h', 3);
        } else if (continuesWith(m_rest, "aaa")) {
            run('a', 'd');  // the weekday in East Asian formats
        } else if (continuesWith(m_rest, "e+") || continuesWith(m_rest, "e-")) {
            skip(2);  // an exponent
        } else if (lower(m_rest.front()) == 'e') {
            run('e', 'y');
        } else {
            skip(1);
        }
    }
    /// `[h]` counts hours; `[Red]`, `[$-804]`, `[DBNum1]` are no part of it.
    void bracket() {
        if (m_rest.size() > 1 && (continuesWith(m_rest, "[h") || continuesWith(m_rest, "[m") ||
                                  continuesWith(m_rest, "[s"))) {
            const std::size_t end = m_rest.find_first_not_of("hmsHMS", 1);
            if (end != std::string_view::npos && m_rest[end] == ']') {
                m_letters += 'h';
            }
        }
        skipPast(']');
    }
    void run(char letter, char meaning) {
        const auto end =
            std::find_if(m_rest.begin(), m_rest.end(), [&](char c) { return lower(c) != letter; });
        take(meaning, static_cast<std::size_t>(end - m_rest.begin()));
    }
    void take(char letter, std::size_t length) {
        m_letters += letter;
        skip(length);
    }
    void skip(std::size_t length) { m_rest.remove_prefix(std::min(length, m_rest.size())); }
    void skipPast(char end) {
        const std::size_t at = m_rest.find(end, 1);
        skip(at == std::string_view::npos ? m_rest.size() : at + 1);
    }

    std::string_view m_rest;
    std::string m_letters;
};

/// An m is a month, unless hours stand before it or seconds behind it.
std::string withMinutes(std::string letters) {
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const bool afterHours = i > 0 && letters[i - 1] == 'h';
        const bool beforeSeconds = i + 1 < letters.size() && letters[i + 1] == 's';
        if (letters[i] == 'm' && (afterHours || beforeSeconds)) {
            letters[i] = 'n';
        }
    }
    return letters;
}

std::optional<double> numberOf(std::string_view digits) {
    double number = 0;
    const auto [end, failed] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = failed == std::errc() && end == digits.data() + digits.size();
    return whole ? std::optional(number) : std::nullopt;
}

/// The day that a whole number stands for. Spreadsheets count a 29 February 1900 that never was.
std::optional<Date> dayOf(std::int64_t number, bool since1904) {
    constexpr std::int64_t phantom = 60;
    constexpr std::int64_t lastDay = 2'958'465;
    constexpr int yearsOf1904 = 1462;
    if (since1904) {
        number += yearsOf1904;
    }
    if (number < 1 || number == phantom || number > lastDay) {
        return std::nullopt;
    }
    const Date beforeFirst = *Date::create(1899, 12, 31);
    return beforeFirst.plusDays(static_cast<int>(number > phantom ? number - 1 : number));
}

std::string timeText(std::int64_t seconds) {
    const std::string minutes = fmt::format("T{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + fmt::format(":{:02}", seconds % 60);
}

std::string dateText(Date day, std::int64_t seconds, ShownAs shown) {
    constexpr std::size_t yearSize = 4;
    constexpr std::size_t monthSize = 7;
    const std::string iso = day.toString();
    switch (shown) {
        case ShownAs::Year:
            return iso.substr(0, yearSize);
        case ShownAs::Month:
            return iso.substr(0, monthSize);
        case ShownAs::DayAndTime:
            return seconds == 0 ? iso : iso + timeText(seconds);
        default:
            return iso;
    }
}

}  // namespace

ShownAs shownAs(std::string_view format) {
    const std::string letters = withMinutes(FormatLetters(format).letters());
    const auto has = [&](char letter) { return letters.find(letter) != std::string::npos; };
    if (!has('y') && !has('m') && !has('d')) {
        return ShownAs::Number;
    }
    if (has('h') || has('s') || has('n')) {
        return ShownAs::DayAndTime;
    }
    if (has('d')) {
        return ShownAs::Day;
    }
    return has('m') ? ShownAs::Month : ShownAs::Year;
}

ShownAs shownAsBuiltIn(int number) {
    switch (number) {
        case 22:
            return ShownAs::DayAndTime;
        case 17:
        case 27:
        case 36:
        case 50:
        case 52:
        case 57:
            return ShownAs::Month;
        case 14:
        case 15:
        case 16:
        case 28:
        case 29:
        case 30:
        case 31:
        case 51:
        case 53:
        case 54:
        case 58:
            return ShownAs::Day;
        default:
            return ShownAs::Number;
    }
}

std::optional<std::string> isoDate(std::string_view days, ShownAs shown, bool since1904) {
    constexpr double most = 3e6;
    constexpr std::int64_t secondsOfDay = 86'400;
    const std::optional<double> number = numberOf(days);
    if (shown == ShownAs::Number || !number || !(*number >= 0 && *number < most)) {
        return std::nullopt;
    }
    const std::int64_t seconds = std::llround(*number * static_cast<double>(secondsOfDay));
    const std::optional<Date> day = dayOf(seconds / secondsOfDay, since1904);
    return day ? std::optional(dateText(*day, seconds % secondsOfDay, shown)) : std::nullopt;
}

}  // namespace nuanyang::core::documents
