#include "registry/domain/lunarday.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "registry/domain/textlist.h"
#include "sdk/base/lunarcalendar.h"

namespace nuanyang::registry {

namespace {

constexpr std::array<std::string_view, 10> digits{"一", "二", "三", "四", "五",
                                                  "六", "七", "八", "九", "十"};

std::string withoutBlanks(std::string_view text) {
    std::string kept;
    for (const std::string& character : charactersOf(text)) {
        kept += trim(character);
    }
    return kept;
}

bool dropBeginning(std::string_view& text, std::string_view beginning) {
    const bool found = text.starts_with(beginning);
    text.remove_prefix(found ? beginning.size() : 0);
    return found;
}

unsigned digitOf(std::string_view character) {
    const auto* found = std::find(digits.begin(), digits.end(), character);
    return found == digits.end() ? 0 : static_cast<unsigned>(found - digits.begin()) + 1;
}

/// `15`, `十五`, `二十`, `三十一`; 0 for anything else.
unsigned numberOf(std::string_view text) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size()) {
        return number;
    }
    const std::vector<std::string> characters = charactersOf(text);
    const auto at = [&](std::size_t i) { return digitOf(characters[i]); };
    switch (characters.size()) {
        case 1:
            return at(0);
        case 2:
            return at(0) == 10 && at(1) < 10 && at(1) != 0 ? 10 + at(1)
                   : at(1) == 10 && at(0) < 10             ? at(0) * 10
                                                           : 0;
        case 3:
            return at(1) == 10 && at(0) * at(2) != 0 ? at(0) * 10 + at(2) : 0;
        default:
            return 0;
    }
}

unsigned monthOf(std::string_view text) {
    if (text == "正") {
        return 1;
    }
    return text == "冬" ? 11 : text == "腊" ? 12 : numberOf(text);
}

unsigned dayOf(std::string_view text) {
    for (const std::string_view ending : {"日", "号"}) {
        text.remove_suffix(text.ends_with(ending) ? ending.size() : 0);
    }
    if (dropBeginning(text, "廿")) {
        return text.empty() ? 20 : 20 + digitOf(text);
    }
    return dropBeginning(text, "初") ? digitOf(text) : numberOf(text);
}

std::size_t borderIn(std::string_view text, std::size_t& length) {
    for (const std::string_view border : {"月", "-", ".", "/"}) {
        if (const auto at = text.find(border); at != std::string_view::npos) {
            length = border.size();
            return at;
        }
    }
    return std::string_view::npos;
}

}  // namespace

std::optional<std::string> readLunarDay(std::string_view written) {
    const std::string kept = withoutBlanks(written);
    std::string_view text = kept;
    for (const std::string_view calendar : {"农历", "阴历", "旧历", "夏历"}) {
        dropBeginning(text, calendar);
    }
    const bool leap = dropBeginning(text, "闰");
    std::size_t length = 0;
    const std::size_t border = borderIn(text, length);
    if (border == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string month = lunarcalendar::monthName(
        monthOf(text.substr(0, border)), leap ? LunarDate::Month::Leap : LunarDate::Month::Plain);
    const std::string day = lunarcalendar::dayName(dayOf(text.substr(border + length)));
    return month.empty() || day.empty() ? std::nullopt : std::optional(month + day);
}

}  // namespace nuanyang::registry
