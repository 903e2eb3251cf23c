#include "registry/domain/import/celltext.h"

#include <algorithm>
#include <array>

#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

unsigned char byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

std::size_t lengthAt(std::string_view text, std::size_t at) {
    const unsigned char lead = byteAt(text, at);
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

constexpr char nothing = '\0';
constexpr char itself = '\x01';

/// What a character of three bytes becomes: an ASCII one, `nothing`, or `itself`.
char narrowed(unsigned char a, unsigned char b, unsigned char c) {
    if (a == 0xEF && b == 0xBC && c >= 0x81) {
        return static_cast<char>(c - 0x81 + '!');  // U+FF01 …
    }
    if (a == 0xEF && b == 0xBD && c <= 0x9E) {
        return static_cast<char>(c - 0x80 + '`');  // … U+FF5E
    }
    if (a == 0xE3 && b == 0x80 && c == 0x80) {
        return ' ';  // the blank of Chinese forms
    }
    if (a == 0xE2 && b == 0x80) {
        return c >= 0x8B && c <= 0x8F ? nothing : c <= 0x8A ? ' ' : c == 0xAF ? ' ' : itself;
    }
    return a == 0xEF && b == 0xBB && c == 0xBF ? nothing : itself;
}

bool isPlain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

void appendNarrowed(std::string_view character, std::string& out) {
    const unsigned char lead = byteAt(character, 0);
    if (character.size() == 1) {
        out += lead < ' ' || lead == 0x7F ? ' ' : static_cast<char>(lead);
    } else if (character.size() == 2) {
        const bool blank = lead == 0xC2 && byteAt(character, 1) == 0xA0;
        out += blank ? std::string_view(" ") : character;
    } else {
        const char narrow = character.size() == 3
                                ? narrowed(lead, byteAt(character, 1), byteAt(character, 2))
                                : itself;
        if (narrow == itself) {
            out += character;
        } else if (narrow != nothing) {
            out += narrow;
        }
    }
}

template <std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::string lowered(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return low;
}

}  // namespace

std::string halfWidth(std::string_view text) {
    if (isPlain(text)) {
        return std::string(text);
    }
    std::string narrow;
    narrow.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthAt(text, at);
        appendNarrowed(text.substr(at, length), narrow);
        at += length;
    }
    return narrow;
}

std::string lineOf(std::string_view text) {
    const std::string narrow = halfWidth(text);
    std::string line;
    line.reserve(narrow.size());
    for (const char c : narrow) {
        if (c != ' ' || (!line.empty() && line.back() != ' ')) {
            line += c;
        }
    }
    if (!line.empty() && line.back() == ' ') {
        line.pop_back();
    }
    return line;
}

std::string compact(std::string_view text) {
    std::string line = lineOf(text);
    std::string kept;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool between =
            line[at] == ' ' && byteAt(line, at - 1) >= 0x80 && byteAt(line, at + 1) >= 0x80;
        if (!between) {
            kept += line[at];
        }
    }
    return kept;
}

std::string dense(std::string_view text) {
    std::string narrow = halfWidth(text);
    narrow.erase(std::remove(narrow.begin(), narrow.end(), ' '), narrow.end());
    return narrow;
}

bool saysNothing(std::string_view line) {
    static constexpr std::array<std::string_view, 19> words{
        "",     "-",    "--",   "---", "—",  "——",  "/",    "\\",      "无",    "没有",
        "暂无", "空缺", "不填", "n/a", "na", "nil", "none", "(blank)", "（无）"};
    return isOneOf(lowered(line), words) || saysUnknown(line);
}

bool saysUnknown(std::string_view line) {
    static constexpr std::array<std::string_view, 14> words{
        "不详", "不祥", "不清",   "不清楚", "不明", "未知", "未详",
        "待查", "待核", "待核实", "待补",   "待定", "?",    "不知道"};
    return isOneOf(line, words);
}

std::optional<bool> saysYesOrNo(std::string_view line) {
    static constexpr std::array<std::string_view, 15> yes{
        "是", "√", "✓", "✔", "有", "对", "1", "y", "yes", "true", "愿意", "同意", "o", "☑", "是的"};
    static constexpr std::array<std::string_view, 15> no{"否",    "×",    "x",      "✗",      "无",
                                                         "没有",  "0",    "n",      "no",     "不",
                                                         "false", "不是", "不愿意", "不同意", "□"};
    const std::string low = lowered(line);
    if (isOneOf(low, yes)) {
        return true;
    }
    return isOneOf(low, no) ? std::optional(false) : std::nullopt;
}

bool isDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isChinese(std::string_view character) {
    return character.size() >= 3 && byteAt(character, 0) >= 0xE4;
}

bool isScientific(std::string_view text) {
    const std::size_t mark = text.find_first_of("eE");
    if (mark == std::string_view::npos || mark == 0 || mark + 1 == text.size()) {
        return false;
    }
    std::string_view exponent = text.substr(mark + 1);
    exponent.remove_prefix(exponent.front() == '+' || exponent.front() == '-' ? 1 : 0);
    const std::string_view mantissa = text.substr(0, mark);
    return isDigits(exponent) &&
           mantissa.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace nuanyang::registry::imports
