#include "registry/domain/import/meaning.h"

#include <array>
#include <vector>

namespace nuanyang::registry::imports {

namespace {

using Kind = Meaning::Kind;

struct KindWord {
    Kind kind;
    std::string_view word;
};

constexpr std::array<KindWord, 8> kindWords{{
    {Kind::Unknown, "unknown"},
    {Kind::Ignored, "ignored"},
    {Kind::Derived, "derived"},
    {Kind::Sequence, "sequence"},
    {Kind::Channel, "channel"},
    {Kind::RelativeName, "relativeName"},
    {Kind::Relation, "relation"},
    {Kind::RelativeNote, "relativeNote"},
}};

std::vector<std::string> splitColons(std::string_view text) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t colon = text.find(':');
        parts.emplace_back(text.substr(0, colon));
        if (colon == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(colon + 1);
    }
}

}  // namespace

std::string Meaning::key() const {
    if (kind == Kind::Field) {
        return std::string(specOf(field).key) + (labelled ? "+" : "");
    }
    std::string text;
    for (const KindWord& word : kindWords) {
        if (word.kind == kind) {
            text = word.word;
        }
    }
    if (!owner.empty()) {
        text += ":" + owner;
    }
    if (!relation.empty()) {
        text += ":" + relation;
    }
    return text;
}

std::optional<Meaning> Meaning::parse(std::string_view key) {
    const bool labelled = key.ends_with('+');
    if (const FieldSpec* spec = findField(key.substr(0, key.size() - (labelled ? 1 : 0)))) {
        Meaning meaning = of(spec->field);
        meaning.labelled = labelled;
        return meaning;
    }
    const std::vector<std::string> parts = splitColons(key);
    for (const KindWord& word : kindWords) {
        if (word.word == parts.front() && parts.size() <= 3) {
            return of(word.kind, parts.size() > 1 ? parts[1] : "",
                      parts.size() > 2 ? parts[2] : "");
        }
    }
    return std::nullopt;
}

}  // namespace nuanyang::registry::imports
