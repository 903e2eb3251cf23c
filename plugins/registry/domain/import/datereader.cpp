#include "registry/domain/import/datereader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/datewords.h"
#include "registry/domain/lunarday.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

using Dates = std::vector<PartialDate>;

constexpr int firstYear = 1880;
constexpr int oldestBirth = 120;
constexpr int youngestRetiree = 35;

int numberOf(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// Years, months and days as numbers; month and day 0 where they are not given.
std::optional<PartialDate> dateOf(int year, int month, int day) {
    if (year < firstYear || year > 2100 || month < 0 || day < 0) {
        return std::nullopt;
    }
    if (month == 0) {
        return PartialDate::ofYear(year);
    }
    if (day == 0) {
        return PartialDate::ofMonth(year, static_cast<unsigned>(month));
    }
    const auto date = Date::create(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return date ? std::optional(PartialDate(*date)) : std::nullopt;
}

/// Day 1 of a spreadsheet is 1900-01-01, and it believes in a 1900-02-29.
std::optional<PartialDate> dateOfSerial(int serial) {
    if (serial < 61 || serial > 73050) {
        return std::nullopt;
    }
    return PartialDate(Date::create(1899, 12, 30)->plusDays(serial));
}

class Reader {
public:
    Reader(const TableCell& cell, DateUse use, Date today)
        : m_cell(cell), m_line(lineOf(cell.text)), m_use(use), m_today(today) {}

    DateReading read() {
        if (saysNothing(m_line)) {
            // 不详 says that somebody looked: that is kept.
            m_reading.written = saysUnknown(m_line) ? m_line : std::string();
            return std::move(m_reading);
        }
        readLine();
        if (m_dates.empty() && m_reading.findings.empty()) {
            ask("registry.import.date.unreadable", {});
        }
        settle();
        return std::move(m_reading);
    }

private:
    void readLine() {
        std::string text = dense(withoutTimeOfDay(m_line));
        const bool number = m_cell.kind == TableCell::Kind::Number;
        if (isScientific(text)) {
            return;
        }
        if (m_cell.kind == TableCell::Kind::Date) {
            if (const auto date = PartialDate::parse(text)) {
                m_dates.push_back(*date);
            }
            return;
        }
        // Most dates are digits and signs: there are no words to look for.
        if (text.find_first_not_of("0123456789.-/") != std::string::npos) {
            m_approximate = takeApproximation(text);
            takeOccasion(text);
            if (takeLunar(text)) {
                return readLunar(text);
            }
            text = withArabicDigits(text);
            takeRepublic(text);
        }
        number ? readNumber(text) : readParts(text);
    }

    void add(std::optional<PartialDate> date) {
        if (date && std::find(m_dates.begin(), m_dates.end(), *date) == m_dates.end()) {
            m_dates.push_back(*date);
        }
    }

    void readNumber(const std::string& text) {
        const std::size_t point = text.find('.');
        const std::string fraction = point == std::string::npos ? "" : text.substr(point + 1);
        const bool whole = fraction.find_first_not_of('0') == std::string::npos;
        if (!whole && point == 4) {
            return readYearAndMonth(text.substr(0, 4), roundedFraction(fraction));
        }
        readDigits(text.substr(0, point));
    }

    /// A binary fraction may have come out as 1950.0999999999999.
    static std::string roundedFraction(const std::string& fraction) {
        if (fraction.size() <= 4) {
            return fraction;
        }
        const int cents = (numberOf(fraction.substr(0, 4)) + 50) / 100;
        return cents % 10 == 0 ? std::to_string(cents / 10)
                               : (cents < 10 ? "0" : "") + std::to_string(cents);
    }

    void readYearAndMonth(const std::string& year, const std::string& month) {
        if (month == "1") {
            add(dateOf(numberOf(year), 1, 0));
            add(dateOf(numberOf(year), 10, 0));
        } else if (month.size() <= 2) {
            add(dateOf(numberOf(year), numberOf(month), 0));
        } else if (month.size() == 4) {
            // 1950.0302
            add(dateOf(numberOf(year), numberOf(month.substr(0, 2)), numberOf(month.substr(2))));
        }
    }

    /// Digits without anything between them.
    void readDigits(const std::string& digits) {
        const int number = digits.size() <= 8 ? numberOf(digits) : 0;
        switch (digits.size()) {
            case 4:
                add(dateOf(number, 0, 0));
                break;
            case 5:
                if (const int month = number % 10; month != 0 && number / 10 >= firstYear) {
                    addPlausible(dateOf(number / 10, month, 0));
                }
                addPlausible(dateOfSerial(number));
                break;
            case 6:
                add(dateOf(number / 100, number % 100, 0));
                if (m_dates.empty()) {
                    addShortYear(number / 10000, number / 100 % 100, number % 100);
                }
                break;
            case 7:
                // 1950302: one of month and day has lost its zero.
                addPlausible(dateOf(number / 1000, number / 100 % 10, number % 100));
                if (number % 10 != 0) {
                    addPlausible(dateOf(number / 1000, number / 10 % 100, number % 10));
                }
                break;
            case 8:
                add(dateOf(number / 10000, number / 100 % 100, number % 100));
                break;
            default:
                break;
        }
    }

    bool isPlausible(const PartialDate& date) const {
        const int age = m_today.year() - date.year();
        return m_use == DateUse::Birth ? age >= youngestRetiree && age <= oldestBirth
                                       : age >= 0 && age <= oldestBirth;
    }

    void addPlausible(std::optional<PartialDate> date) {
        if (date && isPlausible(*date)) {
            add(date);
        }
    }

    /// `50.3.2`: the century is the one in which it can have been.
    void addShortYear(int year, int month, int day) {
        for (const int century : {1900, 2000}) {
            const int whole = century + year;
            const int age = m_today.year() - whole;
            const bool can = m_use == DateUse::Birth ? age >= youngestRetiree && age <= 105
                                                     : age >= 0 && age <= 90;
            if (can) {
                add(dateOf(whole, month, day));
            }
        }
    }

    void addWithYear(const std::string& year, int month, int day) {
        if (year.size() == 2) {
            addShortYear(numberOf(year), month, day);
        } else if (year.size() == 4) {
            add(dateOf(numberOf(year), month, day));
        }
    }

    void readParts(const std::string& text) {
        const auto parts = dateParts(text);
        if (!parts) {
            return;
        }
        const auto& numbers = parts->numbers;
        if (numbers.size() == 1) {
            parts->hasYearWord&& numbers[0].size() == 2 ? addShortYear(numberOf(numbers[0]), 0, 0)
                                                        : readDigits(numbers[0]);
        } else if (parts->isDecimal && numbers[0].size() == 4) {
            readYearAndMonth(numbers[0], numbers[1]);
        } else if (numbers.size() == 2) {
            addWithYear(numbers[0], numberOf(numbers[1]), 0);
            if (m_dates.empty() && numbers[1].size() == 4 && !parts->hasWords) {
                add(dateOf(numberOf(numbers[1]), numberOf(numbers[0]), 0));  // 03/1950
            }
        } else if (numbers[2].size() == 4 && numbers[0].size() <= 2) {
            // 2/3/1950: either order.
            add(dateOf(numberOf(numbers[2]), numberOf(numbers[1]), numberOf(numbers[0])));
            add(dateOf(numberOf(numbers[2]), numberOf(numbers[0]), numberOf(numbers[1])));
        } else {
            addWithYear(numbers[0], numberOf(numbers[1]), numberOf(numbers[2]));
        }
    }

    /// `农历1950年八月十五`
    void readLunar(const std::string& text) {
        const std::size_t year = text.find("年");
        const std::string digits = withArabicDigits(text.substr(0, year));
        const std::string_view day =
            year == std::string::npos ? text : std::string_view(text).substr(year + 3);
        const auto name = readLunarDay(day);
        const auto solar = year == std::string::npos || !isDigits(digits)
                               ? std::nullopt
                               : solarOf(numberOf(digits), day);
        m_reading.lunar = name.value_or("");
        if (solar) {
            add(PartialDate(*solar));
        } else if (isDigits(digits) && digits.size() == 4) {
            add(dateOf(numberOf(digits), 0, 0));
        }
        if (!m_dates.empty() || name) {
            warn("registry.import.date.lunar", m_dates.empty() ? PartialDate() : m_dates.front());
        }
    }

    void warn(const char* code, const PartialDate& date) {
        m_reading.findings.push_back(
            {Severity::Warning,
             invalidInput(code).with("value", m_line).with("date", date.toString()),
             {}});
    }

    void ask(const char* code, const Dates& choices) {
        std::vector<std::string> texts;
        for (const PartialDate& choice : choices) {
            texts.push_back(choice.toString());
        }
        const std::string readings = join(texts, "、");
        m_reading.findings.push_back(
            {Severity::Question, invalidInput(code).with("value", m_line).with("choices", readings),
             std::move(texts)});
    }

    void settle() {
        if (m_dates.size() == 1) {
            m_reading.date = m_dates.front();
            if (m_approximate) {
                warn("registry.import.date.approximate", m_dates.front());
            }
            if (m_line != m_reading.date.toString()) {
                m_reading.written = m_line;
            }
        } else if (m_dates.size() > 1) {
            m_reading.findings.clear();
            ask("registry.import.date.ambiguous", m_dates);
            m_reading.written = m_line;
            m_reading.choices = std::move(m_dates);
        } else {
            m_reading.written = m_line;
        }
    }

    const TableCell& m_cell;
    std::string m_line;
    DateUse m_use;
    Date m_today;
    bool m_approximate = false;
    Dates m_dates;
    DateReading m_reading;
};

}  // namespace

DateReading readDate(const TableCell& cell, DateUse use, Date today) {
    return Reader(cell, use, today).read();
}

}  // namespace nuanyang::registry::imports
