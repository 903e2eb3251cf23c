#include "core/cli/verbcatalog.h"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "core/cli/nearestword.h"

namespace nuanyang::core::cli {

namespace {

std::vector<std::string> split(const std::string& name) {
    std::istringstream stream(name);
    return {std::istream_iterator<std::string>(stream), std::istream_iterator<std::string>()};
}

bool startsWith(std::span<const std::string> words, const std::vector<std::string>& name) {
    return words.size() >= name.size() && std::equal(name.begin(), name.end(), words.begin());
}

/// The two ways to be wrong about a word: nothing like it, or something near.
struct UnknownCodes {
    const char* unknown;
    const char* misspelt;
};
constexpr UnknownCodes groupCodes{"cli.group.unknown", "cli.group.misspelt"};
constexpr UnknownCodes verbCodes{"cli.verb.unknown", "cli.verb.misspelt"};

Error unknown(UnknownCodes codes, std::string_view word, const std::vector<std::string>& known) {
    const auto nearest = nearestWord(word, known);
    Error error = invalidInput(nearest ? codes.misspelt : codes.unknown);
    error.arguments = {{"word", std::string(word)}, {"suggestion", nearest.value_or("")}};
    return error;
}

/// The first two words where a group has two-word verbs that begin like it, else the first one.
std::string verbWords(const VerbGroup& group, std::span<const std::string> words) {
    const auto beginsLike = [&](const modules::Verb& verb) {
        const auto name = split(verb.name);
        return name.size() > 1 && name.front() == words.front();
    };
    const bool two = std::any_of(group.verbs.begin(), group.verbs.end(), beginsLike);
    return two && words.size() > 1 ? words[0] + " " + words[1] : words[0];
}

Error verbNotFound(const VerbGroup& group, std::span<const std::string> words) {
    std::vector<std::string> names;
    for (const modules::Verb& verb : group.verbs) {
        names.push_back(verb.name);
    }
    Error error = words.empty() ? invalidInput("cli.verb.missing")
                                : unknown(verbCodes, verbWords(group, words), names);
    return std::move(error).with("group", group.id);
}

}  // namespace

void VerbCatalog::add(VerbGroup group) {
    const auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const VerbGroup& each) { return each.id == group.id; });
    if (known == m_groups.end()) {
        m_groups.push_back(std::move(group));
        return;
    }
    std::move(group.verbs.begin(), group.verbs.end(), std::back_inserter(known->verbs));
}

const VerbGroup* VerbCatalog::group(std::string_view id) const {
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [id](const VerbGroup& each) { return each.id == id; });
    return found == m_groups.end() ? nullptr : &*found;
}

Result<VerbCatalog::Found> VerbCatalog::find(std::span<const std::string> words) const {
    const VerbGroup* found = group(words.front());
    if (found == nullptr) {
        std::vector<std::string> names;
        for (const VerbGroup& each : m_groups) {
            names.push_back(each.id);
        }
        return unknown(groupCodes, words.front(), names);
    }
    const auto rest = words.subspan(1);
    Found best;
    for (const modules::Verb& verb : found->verbs) {
        const auto name = split(verb.name);
        if (startsWith(rest, name) && (best.verb == nullptr || name.size() + 1 > best.words)) {
            best = {found, &verb, name.size() + 1};
        }
    }
    if (best.verb == nullptr) {
        return verbNotFound(*found, rest);
    }
    return best;
}

bool VerbCatalog::namesSeveral(std::span<const std::string> words) const {
    const VerbGroup* found = group(words.front());
    if (found == nullptr || words.size() == 1) {
        return found != nullptr;
    }
    const auto begins = [&](const modules::Verb& verb) {
        const auto name = split(verb.name);
        return name.size() >= words.size() &&
               std::equal(words.begin() + 1, words.end(), name.begin());
    };
    return std::any_of(found->verbs.begin(), found->verbs.end(), begins);
}

std::string fullName(const VerbGroup& group, const modules::Verb& verb) {
    return verb.name.empty() ? group.id : group.id + " " + verb.name;
}

}  // namespace nuanyang::core::cli
