#include "registry/domain/import/datewords.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "registry/domain/import/celltext.h"
#include "registry/domain/lunarday.h"
#include "registry/domain/textlist.h"
#include "sdk/base/lunarcalendar.h"

namespace nuanyang::registry::imports {

namespace {

constexpr std::array<std::string_view, 12> digitWords{"〇", "一", "二", "三", "四", "五",
                                                      "六", "七", "八", "九", "零", "○"};

std::optional<int> digitOf(std::string_view character) {
    const auto* found = std::find(digitWords.begin(), digitWords.end(), character);
    if (found == digitWords.end()) {
        return std::nullopt;
    }
    const auto place = static_cast<int>(found - digitWords.begin());
    return place > 9 ? 0 : place;
}

bool takeAway(std::string& text, std::string_view word) {
    const std::size_t at = text.find(word);
    if (at == std::string::npos) {
        return false;
    }
    text.erase(at, word.size());
    return true;
}

/// Ten, as it is said within a number: 十 10, 十二 12, 二十 20, 二十三 23.
std::string tens(const std::vector<std::string>& characters, std::size_t at, bool afterDigit) {
    const bool beforeDigit = at + 1 < characters.size() && digitOf(characters[at + 1]).has_value();
    return std::string(afterDigit ? "" : "1") + (beforeDigit ? "" : "0");
}

}  // namespace

std::string withArabicDigits(std::string_view text) {
    if (std::none_of(text.begin(), text.end(), [](char c) { return c < 0; })) {
        return std::string(text);
    }
    std::string arabic;
    const auto characters = charactersOf(text);
    bool afterDigit = false;
    for (std::size_t at = 0; at < characters.size(); ++at) {
        const auto digit = digitOf(characters[at]);
        if (digit) {
            arabic += std::to_string(*digit);
        } else if (characters[at] == "十") {
            arabic += tens(characters, at, afterDigit);
        } else {
            arabic += characters[at];
        }
        afterDigit = digit.has_value();
    }
    return arabic;
}

std::optional<DateParts> dateParts(std::string_view text) {
    DateParts parts;
    bool inNumber = false;
    for (const std::string& character : charactersOf(text)) {
        if (isDigits(character)) {
            if (!inNumber) {
                parts.numbers.emplace_back();
            }
            parts.numbers.back() += character;
            inNumber = true;
            continue;
        }
        constexpr std::string_view separators = ".-/\\,年月日号。·、，—–－";
        if (!inNumber && character != "月" && character != "日" && character != "号") {
            return std::nullopt;
        }
        if (separators.find(character) == std::string_view::npos) {
            return std::nullopt;
        }
        parts.hasWords = parts.hasWords || character == "年" || character == "月";
        parts.hasYearWord = parts.hasYearWord || character == "年";
        inNumber = false;
    }
    parts.isDecimal =
        parts.numbers.size() == 2 && text == parts.numbers[0] + "." + parts.numbers[1];
    const bool fits = !parts.numbers.empty() && parts.numbers.size() <= 3;
    return fits ? std::optional(std::move(parts)) : std::nullopt;
}

bool takeApproximation(std::string& text) {
    bool found = false;
    for (const std::string_view word : {"大约", "约", "左右", "前后", "大概", "?", "可能", "许"}) {
        found = takeAway(text, word) || found;
    }
    return found;
}

void takeOccasion(std::string& text) {
    for (const std::string_view word : {"参加工作", "离退休", "退休", "离休", "退职", "入党",
                                        "转正", "出生", "去世", "逝世", "病故", "生"}) {
        if (text.size() > word.size() && text.ends_with(word)) {
            text.erase(text.size() - word.size());
        }
    }
}

bool takeLunar(std::string& text) {
    bool found = false;
    for (const std::string_view word :
         {"(农历)", "(阴历)", "(旧历)", "农历", "阴历", "旧历", "古历"}) {
        found = takeAway(text, word) || found;
    }
    return found;
}

void takeRepublic(std::string& text) {
    constexpr std::string_view republic = "民国";
    if (!text.starts_with(republic)) {
        return;
    }
    const std::size_t year = text.find("年");
    const std::string count = text.substr(republic.size(), year - republic.size());
    if (year != std::string::npos && isDigits(count) && count.size() <= 2) {
        text.replace(0, year, std::to_string(1911 + std::stoi(count)));
    } else if (text.compare(republic.size(), 3, "元") == 0) {
        text.replace(0, republic.size() + 3, "1912");
    }
}

std::string_view withoutTimeOfDay(std::string_view line) {
    const std::size_t colon = line.find(':');
    const std::size_t border =
        colon == std::string_view::npos ? colon : line.find_last_of(" T", colon);
    return border == std::string_view::npos ? line : line.substr(0, border);
}

std::optional<Date> solarOf(int lunarYear, std::string_view day) {
    const auto name = readLunarDay(day);
    if (!name) {
        return std::nullopt;
    }
    const bool leap = name->starts_with("闰");
    const auto kind = leap ? LunarDate::Month::Leap : LunarDate::Month::Plain;
    for (unsigned month = 1; month <= 12; ++month) {
        for (unsigned number = 1; number <= 30; ++number) {
            if (lunarcalendar::monthName(month, kind) + lunarcalendar::dayName(number) == *name) {
                const auto date = LunarDate::create(lunarYear, month, number, kind);
                return date ? std::optional(date->toSolar()) : std::nullopt;
            }
        }
    }
    return std::nullopt;
}

}  // namespace nuanyang::registry::imports
