#include "registry/domain/import/unitreader.h"

#include <algorithm>

#include "registry/domain/import/celltext.h"
#include "registry/domain/import/headingwords.h"
#include "registry/domain/textlist.h"

namespace nuanyang::registry::imports {

namespace {

using Characters = std::vector<std::string>;

std::string without(std::string text, std::string_view words) {
    eachWord(words, [&](std::string_view word) {
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word)) {
            if (text.size() == word.size()) {
                return;
            }
            text.erase(at, word.size());
        }
    });
    return text;
}

/// What offices add to the name of a unit or leave out.
std::string coreOf(std::string_view name) {
    return without(
        dense(name),
        "后勤集团 后勤保障部 后勤处 集团公司 有限责任公司 有限公司 总公司 集团 后勤 大学 ( )");
}

/// `附小` in `附属小学`: all characters, in order, the first one first.
bool abbreviates(const Characters& brief, const Characters& whole) {
    if (brief.size() < 2 || brief.size() >= whole.size() || brief.front() != whole.front()) {
        return false;
    }
    std::size_t at = 0;
    for (const std::string& character : whole) {
        at += at < brief.size() && brief[at] == character ? 1 : 0;
    }
    return at == brief.size();
}

/// One character other, more or less, in names of three and more.
bool isSlipOf(const Characters& a, const Characters& b) {
    if (std::min(a.size(), b.size()) < 3 ||
        std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > 1) {
        return false;
    }
    std::size_t front = 0;
    while (front < std::min(a.size(), b.size()) && a[front] == b[front]) {
        ++front;
    }
    std::size_t back = 0;
    while (back < std::min(a.size(), b.size()) - front &&
           a[a.size() - 1 - back] == b[b.size() - 1 - back]) {
        ++back;
    }
    return std::max(a.size(), b.size()) - front - back <= 1;
}

template <class Matches>
std::vector<const UnitName*> unitsWhere(const Vocabulary& vocabulary, Matches matches) {
    std::vector<const UnitName*> found;
    for (const UnitName& unit : vocabulary.units) {
        if (matches(unit)) {
            found.push_back(&unit);
        }
    }
    return found;
}

std::vector<const UnitName*> sameCore(const std::string& core, const Vocabulary& vocabulary) {
    return unitsWhere(vocabulary, [&](const UnitName& unit) { return coreOf(unit.name) == core; });
}

std::vector<const UnitName*> containing(const std::string& core, const Vocabulary& vocabulary) {
    return unitsWhere(vocabulary, [&](const UnitName& unit) {
        const std::string other = coreOf(unit.name);
        const std::string& shorter = core.size() < other.size() ? core : other;
        const std::string& longer = core.size() < other.size() ? other : core;
        return charactersOf(shorter).size() >= 2 && longer.find(shorter) != std::string::npos;
    });
}

std::vector<const UnitName*> near(const std::string& core, const Vocabulary& vocabulary) {
    const Characters characters = charactersOf(core);
    return unitsWhere(vocabulary, [&](const UnitName& unit) {
        const Characters other = charactersOf(coreOf(unit.name));
        return abbreviates(characters, other) || abbreviates(other, characters) ||
               isSlipOf(characters, other);
    });
}

Reading doubtful(const std::string& line, const std::vector<const UnitName*>& units) {
    std::vector<std::string> choices;
    std::vector<std::string> names;
    for (const UnitName* unit : units) {
        choices.push_back(unit->id.toString());
        names.push_back(unit->name);
    }
    return {{},
            {{Severity::Error,
              invalidInput("registry.import.unit.doubtful")
                  .with("value", line)
                  .with("choices", join(names, "、")),
              std::move(choices)}}};
}

/// `第一`, `一`, `1` alike, and without the words that every branch has.
std::string branchCore(std::string_view name) {
    std::string core =
        without(dense(name), "离退休 退休 中共 党支部 支部 委员会 第 后勤集团 后勤 ( )");
    constexpr std::pair<std::string_view, std::string_view> numbers[] = {
        {"一", "1"}, {"二", "2"}, {"三", "3"}, {"四", "4"}, {"五", "5"},
        {"六", "6"}, {"七", "7"}, {"八", "8"}, {"九", "9"}};
    for (const auto& [word, digit] : numbers) {
        for (std::size_t at = core.find(word); at != std::string::npos; at = core.find(word)) {
            core.replace(at, word.size(), digit);
        }
    }
    return core;
}

}  // namespace

Reading readUnit(std::string_view written, const Vocabulary& vocabulary) {
    const std::string line = compact(written);
    if (saysNothing(line)) {
        return {};
    }
    const std::string core = coreOf(line);
    auto units = unitsWhere(vocabulary, [&](const UnitName& unit) { return unit.name == line; });
    if (units.empty()) {
        units = sameCore(core, vocabulary);
    }
    if (units.size() == 1) {
        return {units.front()->id.toString(), {}};
    }
    for (const auto& find : {containing, near}) {
        units = units.empty() ? find(core, vocabulary) : units;
    }
    if (!units.empty()) {
        return doubtful(line, units);
    }
    return {
        {},
        {{Severity::Error, invalidInput("registry.import.unit.unknown").with("value", line), {}}}};
}

std::string unitInTitle(std::string_view title, const Vocabulary& vocabulary) {
    const std::string text = dense(title);
    const auto named = unitsWhere(vocabulary, [&](const UnitName& unit) {
        const std::string core = coreOf(unit.name);
        return charactersOf(core).size() >= 2 && text.find(core) != std::string::npos;
    });
    // 附属幼儿园 names 幼儿园 too, and means itself.
    const UnitName* meant = nullptr;
    for (const UnitName* unit : named) {
        const bool partOfOther = std::any_of(named.begin(), named.end(), [&](const auto* other) {
            return other != unit &&
                   coreOf(other->name).find(coreOf(unit->name)) != std::string::npos;
        });
        if (partOfOther) {
            continue;
        }
        if (meant != nullptr) {
            return {};
        }
        meant = unit;
    }
    return meant != nullptr ? meant->id.toString() : std::string();
}

Reading readBranch(std::string_view written, const Vocabulary& vocabulary) {
    const std::string line = compact(written);
    if (saysNothing(line)) {
        return {};
    }
    if (const BranchName* branch = vocabulary.branch(line); branch != nullptr && !isDigits(line)) {
        return {branch->name, {}};
    }
    const std::string core = branchCore(line);
    for (const BranchName& branch : vocabulary.branches) {
        if (branchCore(branch.name) == core) {
            return {{},
                    {{Severity::Question,
                      invalidInput("registry.import.branch.doubtful")
                          .with("value", line)
                          .with("choices", branch.name),
                      {branch.name, line}}}};
        }
    }
    return {
        line,
        {{Severity::Warning, invalidInput("registry.import.branch.new").with("value", line), {}}}};
}

}  // namespace nuanyang::registry::imports
