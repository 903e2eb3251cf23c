#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "registry/domain/field.h"

namespace nuanyang::registry::imports {

/// What a column of a roster holds.
struct Meaning {
    enum class Kind {
        Unknown,       ///< kept as it stands, with the row
        Ignored,       ///< the office says that it is not wanted; kept with the row all the same
        Derived,       ///< follows from other columns (年龄), so it is not read
        Sequence,      ///< 序号: numbers of lines, not of people
        Field,         ///< a field of the record
        Channel,       ///< numbers by which `owner` is reached
        RelativeName,  ///< what `owner` is called
        Relation,      ///< who `owner` is to the person: 儿子
        RelativeNote,  ///< something else about `owner`: where they work, when they were born
    };

    Kind kind = Kind::Unknown;
    registry::Field field = registry::Field::Note;  ///< of Kind::Field
    std::string owner;     ///< `self`, `spouse`, `child`, `relative` … of the kinds about people
    std::string relation;  ///< what the heading says of it: 儿子
    /// The heading is put before the text, as in `孤寡：是`: a column that shares a field.
    bool labelled = false;

    static Meaning of(registry::Field field) { return {Kind::Field, field, {}, {}, false}; }
    static Meaning of(Kind kind, std::string owner = {}, std::string relation = {}) {
        return {kind, registry::Field::Note, std::move(owner), std::move(relation), false};
    }

    bool isField(registry::Field which) const { return kind == Kind::Field && field == which; }
    bool isAboutOthers() const { return kind >= Kind::Channel && owner != "self"; }

    /// As it is kept in an office's profile: `birth`, `note+`, `channel:child:儿子`, `derived`.
    std::string key() const;
    static std::optional<Meaning> parse(std::string_view key);

    bool operator==(const Meaning&) const = default;
};

}  // namespace nuanyang::registry::imports
