#include "registry/domain/vocabulary.h"

#include <algorithm>

#include "registry/domain/textlist.h"

namespace nuanyang::registry {

namespace {

template <class Entry, class Matches>
const Entry* findIn(const std::vector<Entry>& entries, Matches matches) {
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    return found == entries.end() ? nullptr : &*found;
}

template <class Entry>
const Entry* findNamed(const std::vector<Entry>& entries, std::string_view nameOrId) {
    const auto* named = findIn(entries, [&](const Entry& entry) { return entry.name == nameOrId; });
    if (named != nullptr) {
        return named;
    }
    const auto id = decltype(Entry::id)::parse(nameOrId);
    return id ? findIn(entries, [&](const Entry& entry) { return entry.id == *id; }) : nullptr;
}

}  // namespace

const UnitName* Vocabulary::unit(std::string_view nameOrId) const {
    return findNamed(units, nameOrId);
}

const UnitName* Vocabulary::unit(UnitId id) const {
    return findIn(units, [&](const UnitName& entry) { return entry.id == id; });
}

std::vector<UnitId> Vocabulary::unitsNamedLike(std::string_view word) const {
    std::vector<UnitId> found;
    for (const UnitName& unit : units) {
        if (charactersOf(word).size() >= 2 && unit.name.find(word) != std::string::npos) {
            found.push_back(unit.id);
        }
    }
    return found;
}

const BranchName* Vocabulary::branch(std::string_view nameOrId) const {
    return findNamed(branches, nameOrId);
}

const BranchName* Vocabulary::branch(BranchId id) const {
    return findIn(branches, [&](const BranchName& entry) { return entry.id == id; });
}

const Term* Vocabulary::term(std::string_view list, std::string_view code) const {
    return findIn(terms, [&](const Term& term) { return term.list == list && term.code == code; });
}

const Term* Vocabulary::readTerm(std::string_view list, std::string_view text) const {
    if (const Term* byCode = term(list, text)) {
        return byCode;
    }
    return findIn(terms, [&](const Term& term) {
        return term.list == list && (term.label.chinese == text || term.label.english == text);
    });
}

std::vector<const Term*> Vocabulary::termsOf(std::string_view list) const {
    std::vector<const Term*> found;
    for (const Term& term : terms) {
        if (term.list == list) {
            found.push_back(&term);
        }
    }
    return found;
}

std::string Vocabulary::joinUnits() const {
    std::vector<std::string> names;
    for (const UnitName& unit : units) {
        names.push_back(unit.name);
    }
    return join(names, ", ");
}

std::string Vocabulary::joinTerms(std::string_view list) const {
    std::vector<std::string> codes;
    for (const Term* term : termsOf(list)) {
        codes.push_back(term->code);
    }
    return join(codes, ", ");
}

}  // namespace nuanyang::registry
