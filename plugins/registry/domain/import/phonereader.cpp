#include "registry/domain/import/phonereader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/headingwords.h"
#include "registry/domain/textlist.h"
#include "sdk/base/mask.h"

namespace nuanyang::registry::imports {

namespace {

/// By owner; the longer before the shorter that they contain.
std::span<const Synonyms> kinWords() {
    static constexpr Synonyms words[] = {
        {"child",
         "儿媳妇 大儿子 二儿子 三儿子 小儿子 大女儿 二女儿 三女儿 小女儿 女婿 儿媳 长子 次子 三子 "
         "四子"
         " 长女 次女 三女 四女 幼子 幼女 儿子 女儿 子女 养子 养女 继子 继女 孩子 独子 独女"},
        {"spouse", "老伴 配偶 妻子 丈夫 爱人 先生 夫人 老公 老婆"},
        {"grandchild", "外孙女 外孙子 外孙 孙女婿 孙媳妇 孙女 孙子 孙媳"},
        {"parent", "父亲 母亲 岳父 岳母 公公 婆婆"},
        {"sibling",
         "哥哥 弟弟 姐姐 妹妹 大哥 二哥 大姐 二姐 弟媳 嫂子 姐夫 妹夫 兄弟 姐妹 胞弟 胞妹 胞兄 "
         "胞姐"},
        {"relative",
         "外甥女 外甥 侄女 侄子 侄儿 亲属 家属 家人 亲戚 监护人 堂弟 堂妹 表弟 表妹 内侄 侄媳"},
        {"carer", "保姆 护工 护理员 阿姨"},
        {"other", "紧急联系人 联系人 邻居 同事 朋友 战友 学生 养老院 敬老院 社区 居委会 单位 转告"},
        {"self", "本人 自己 自用"},
    };
    return words;
}

/// What is said of a number itself.
constexpr std::string_view kindWords =
    "微信同号 微信 手机号码 手机号 手机 座机 固定电话 固话 家庭电话 住宅电话 电话 宅电 家里 家中 "
    "住宅 办公室 办公 号码 短号"
    " 家 宅 办 tel TEL Tel 联系方式";

bool isMobile(std::string_view digits) {
    return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
}

bool isLandline(std::string_view digits) {
    const bool service = digits.starts_with("400") || digits.starts_with("800");
    return (digits.starts_with('0') && !digits.starts_with("00") && digits.size() >= 10 &&
            digits.size() <= 12) ||
           (service && digits.size() == 10);
}

bool isLocal(std::string_view digits) {
    return (digits.size() == 7 || digits.size() == 8) && digits[0] >= '2';
}

bool isNumber(std::string_view digits) {
    return isMobile(digits) || isLandline(digits) || isLocal(digits);
}

/// A run of digits or of anything else.
struct Token {
    std::string text;
    bool digits = false;
    bool border = false;  ///< something that stands between two entries
};

bool isBorder(const std::string& character) {
    constexpr std::string_view borders = "/,;、|；，。\\";
    return borders.find(character) != std::string_view::npos;
}

std::vector<Token> tokensOf(const std::string& text) {
    std::vector<Token> tokens;
    for (const std::string& character : charactersOf(text)) {
        const Token next{character, isDigits(character), isBorder(character)};
        const bool joins = !tokens.empty() && tokens.back().digits == next.digits &&
                           tokens.back().border == next.border && character != "(" &&
                           tokens.back().text != "(" && character != ")";
        if (joins) {
            tokens.back().text += character;
        } else {
            tokens.push_back(next);
        }
    }
    return tokens;
}

/// Whether digits on both sides of it may be of one number: `138 1234 5678`, `(010)62345678`.
bool mayJoin(const Token& token) {
    return !token.digits && !token.border &&
           token.text.find_first_not_of(" -+().") == std::string::npos;
}

std::string withoutCountry(const std::string& digits) {
    if (digits.size() == 13 && digits.starts_with("86")) {
        return digits.substr(2);
    }
    return digits.size() == 15 && digits.starts_with("0086") ? digits.substr(4) : digits;
}

/// The shortest run of digit tokens from `at` on that is a number; `end` is behind it.
std::optional<std::string> numberAt(const std::vector<Token>& tokens, std::size_t at,
                                    std::size_t& end) {
    std::string digits;
    for (std::size_t i = at; i < tokens.size(); ++i) {
        if (tokens[i].digits) {
            digits += tokens[i].text;
            const std::string number = withoutCountry(digits);
            if (isNumber(number)) {
                end = i + 1;
                return number;
            }
        } else if (!mayJoin(tokens[i])) {
            break;
        }
    }
    // Two mobile numbers without anything between them.
    const std::string& run = tokens[at].text;
    if (run.size() == 22 && isMobile(run.substr(0, 11)) && isMobile(run.substr(11))) {
        end = at + 1;
        return run;
    }
    return std::nullopt;
}

/// Takes every occurrence of the words of a list out of `text`; the first one found comes back.
std::string takeWords(std::string& text, std::string_view words) {
    std::string first;
    eachWord(words, [&](std::string_view word) {
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word)) {
            text.replace(at, word.size(), " ");
            first = first.empty() ? std::string(word) : first;
        }
    });
    return first;
}

std::string trimSigns(const std::string& text) {
    std::string kept;
    for (const std::string& character : charactersOf(text)) {
        constexpr std::string_view signs = " -+()[]:：.+&【】~的是为";
        if (signs.find(character) == std::string_view::npos) {
            kept += character;
        } else if (!kept.empty() && kept.back() != ' ') {
            kept += ' ';
        }
    }
    return trim(kept);
}

bool looksLikeName(const std::string& text) {
    const auto characters = charactersOf(text);
    return characters.size() >= 2 && characters.size() <= 4 &&
           std::all_of(characters.begin(), characters.end(),
                       [](const std::string& each) { return isChinese(each); });
}

/// 子, 女, 妻, 夫 alone, or before a name: `子张三`, `女:李红`.
Kin takeShortKin(std::string& text) {
    struct Short {
        std::string_view word;
        std::string_view owner;
        std::string_view relation;
    };
    constexpr Short shorts[] = {{"子", "child", "儿子"},   {"女", "child", "女儿"},
                                {"妻", "spouse", "妻子"},  {"夫", "spouse", "丈夫"},
                                {"儿", "child", "儿子"},   {"媳", "child", "儿媳"},
                                {"弟", "sibling", "弟弟"}, {"妹", "sibling", "妹妹"},
                                {"兄", "sibling", "哥哥"}, {"姐", "sibling", "姐姐"}};
    for (const Short& each : shorts) {
        const bool alone = text == each.word;
        const bool before = text.starts_with(std::string(each.word) + " ");
        const bool after = text.ends_with(" " + std::string(each.word));
        if (alone || before) {
            text = trim(text.substr(each.word.size()));
        } else if (after) {
            text = trim(text.substr(0, text.size() - each.word.size()));
        }
        if (alone || before || after) {
            return {std::string(each.owner), std::string(each.relation)};
        }
    }
    return {};
}

/// What the words beside a number say of it; what is left is returned.
std::string applyWords(const std::string& words, FoundPhone& phone) {
    std::string text = trimSigns(words);
    if (text.empty()) {
        return text;
    }
    for (const Synonyms& kin : kinWords()) {
        const std::string word = takeWords(text, kin.words);
        if (!word.empty() && phone.owner.empty()) {
            phone.owner = kin.meaning;
            phone.relation = kin.meaning == "self" ? std::string() : word;
        }
    }
    const std::string kind = takeWords(text, kindWords);
    text = trimSigns(text);
    if (phone.owner.empty()) {
        const Kin kin = takeShortKin(text);
        phone.owner = kin.owner;
        phone.relation = kin.relation;
    }
    if (looksLikeName(text)) {
        phone.name = std::exchange(text, {});
    }
    const bool landline = kind == "座机" || kind == "固话" || kind == "宅电" || kind == "固定电话";
    phone.note = landline ? kind : phone.note;
    return text;
}

/// One entry between borders: words and numbers.
struct Entry {
    std::vector<std::string> words;  ///< one more than numbers: before, between, after
    std::vector<std::string> numbers;
};

class Parser {
public:
    explicit Parser(std::string text) : m_tokens(tokensOf(text)) {}

    PhoneReading read() {
        Entry entry{{""}, {}};
        for (std::size_t at = 0; at < m_tokens.size();) {
            std::size_t end = at + 1;
            const Token& token = m_tokens[at];
            if (token.border) {
                finish(std::exchange(entry, Entry{{""}, {}}));
            } else if (token.digits) {
                addDigits(entry, at, end);
            } else {
                entry.words.back() += token.text;
            }
            at = end;
        }
        finish(std::move(entry));
        return std::move(m_reading);
    }

    const std::string& leftOver() const { return m_leftOver; }

private:
    void addDigits(Entry& entry, std::size_t at, std::size_t& end) {
        const auto number = numberAt(m_tokens, at, end);
        const bool extension =
            !entry.numbers.empty() && m_tokens[at].text.size() <= 5 &&
            (entry.words.back() == "-" || entry.words.back().find("转") != std::string::npos);
        if (extension) {
            m_extension = "转" + m_tokens[at].text;
            entry.words.back().clear();
            end = at + 1;
        } else if (number && number->size() == 22) {
            addNumber(entry, number->substr(0, 11));
            addNumber(entry, number->substr(11));
        } else if (number) {
            addNumber(entry, *number);
        } else {
            entry.words.back() += m_tokens[at].text;
        }
    }

    static void addNumber(Entry& entry, std::string number) {
        entry.numbers.push_back(std::move(number));
        entry.words.emplace_back();
    }

    /// Words stand before all numbers of an entry, or after all of them.
    void finish(Entry entry) {
        if (entry.numbers.empty()) {
            keepForOthers(entry.words.front());
            return;
        }
        const bool before = !trimSigns(entry.words.front()).empty();
        for (std::size_t i = 0; i < entry.numbers.size(); ++i) {
            FoundPhone phone{entry.numbers[i], {}, {}, {}, {}};
            std::string words = entry.words[before ? i : i + 1];
            if (before && i + 1 == entry.numbers.size()) {
                words += " " + entry.words.back();
            }
            leave(applyWords(words, phone));
            if (!m_extension.empty() && i + 1 == entry.numbers.size()) {
                phone.note = std::exchange(m_extension, {});
            }
            add(std::move(phone));
        }
    }

    /// `13812345678（儿子、张三）`: a border inside of brackets.
    void keepForOthers(const std::string& words) {
        if (trimSigns(words).empty()) {
            return;
        }
        FoundPhone more;
        const std::string rest = applyWords(words, more);
        FoundPhone* last = m_reading.phones.empty() ? nullptr : &m_reading.phones.back();
        if (last != nullptr && last->name.empty() && !more.name.empty()) {
            last->name = more.name;
        } else if (last != nullptr && last->owner.empty() && !more.owner.empty()) {
            last->owner = more.owner;
            last->relation = more.relation;
        } else {
            leave(trimSigns(words));
            return;
        }
        leave(rest);
    }

    void add(FoundPhone phone) {
        const bool known =
            std::any_of(m_reading.phones.begin(), m_reading.phones.end(),
                        [&](const FoundPhone& each) { return each.value == phone.value; });
        if (!known) {
            m_reading.phones.push_back(std::move(phone));
        }
    }

    void leave(const std::string& words) {
        if (!words.empty() && !saysNothing(words)) {
            m_leftOver += (m_leftOver.empty() ? "" : " ") + words;
        }
    }

    std::vector<Token> m_tokens;
    std::string m_extension;
    std::string m_leftOver;
    PhoneReading m_reading;
};

Finding finding(Severity severity, const char* code, const std::string& line) {
    return {severity, invalidInput(code).with("value", line), {}};
}

bool hasDigits(const std::string& text) {
    return text.find_first_of("0123456789") != std::string::npos;
}

std::string numberText(const TableCell& cell, std::string line) {
    const bool whole = cell.kind == TableCell::Kind::Number && line.ends_with(".0");
    return whole ? line.substr(0, line.size() - 2) : line;
}

}  // namespace

PhoneReading readPhones(const TableCell& cell) {
    const std::string line = numberText(cell, lineOf(cell.text));
    if (saysNothing(line)) {
        return {};
    }
    if (isScientific(line)) {
        return {{}, {finding(Severity::Question, "registry.import.phone.rounded", line)}};
    }
    if (looksMasked(line)) {
        return {{}, {finding(Severity::Question, "registry.import.phone.masked", line)}};
    }
    Parser parser(line);
    PhoneReading reading = parser.read();
    const std::string& left = parser.leftOver();
    if (reading.phones.empty() || hasDigits(left)) {
        reading.findings.push_back(finding(Severity::Question, "registry.import.phone.unreadable",
                                           left.empty() ? line : left));
    } else if (!left.empty()) {
        reading.findings.push_back(finding(Severity::Warning, "registry.import.phone.words", left));
    }
    return reading;
}

Kin readKin(std::string_view word) {
    std::string text = compact(word);
    for (const Synonyms& kin : kinWords()) {
        const std::string found = takeWords(text, kin.words);
        if (!found.empty()) {
            return {std::string(kin.meaning), kin.meaning == "self" ? std::string() : found};
        }
    }
    const Kin kin = takeShortKin(text);
    return text.empty() ? kin : Kin{};
}

}  // namespace nuanyang::registry::imports
