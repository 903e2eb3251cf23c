#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "registry/domain/codes.h"
#include "sdk/base/language.h"

namespace nuanyang::registry {

/// What is kept about a person.
enum class Field {
    Name,
    FormerNames,
    Sex,
    Birth,
    LunarBirthday,
    NationalId,
    StaffNo,
    EthnicGroup,
    NativePlace,
    Marital,
    Education,
    Degree,
    Category,
    Rank,
    Post,
    Title,
    WorkStart,
    RetiredOn,
    Unit,
    OriginalUnit,
    Political,
    JoinedParty,
    FullMember,
    Branch,
    BranchPost,
    Honours,
    Residence,
    Address,
    Living,
    Phone,
    Spouse,
    Children,
    Health,
    Illness,
    Hardship,
    HardshipCause,
    Economy,
    Skills,
    Willing,
    Diet,
    LifeState,
    Died,
    Note,
};

/// How a field's value is written.
enum class Shape {
    Text,
    Date,      ///< as precise as it is known
    LunarDay,  ///< month and day of the lunar year: `八月十五`
    NationalId,
    Code,  ///< one of `codes`
    Term,  ///< one of a list of the group's own
    Unit,
    Branch,
    Flag,
    CodeSet,
    TermSet,
    YearSet,
    WordSet,
    Phones,
};

/// What a new value means for the time before it.
enum class Holds {
    Always,   ///< it corrects: the old value was never right (a birth, a number)
    FromDay,  ///< it changes: the old value held until then (a rank, an address)
};

struct FieldSpec {
    Field field;
    std::string_view key;  ///< on the command line, in JSON and in the history
    Shape shape;
    Holds holds;
    std::string_view column;  ///< of registry_person; empty where it has rows of its own
    std::string_view chinese;
    std::string_view english;
    Codes (*codes)() = nullptr;
    std::string_view list = {};  ///< of the vocabulary

    std::string_view label(Language language) const {
        return language == Language::Chinese ? chinese : english;
    }
    bool isSet() const { return shape >= Shape::CodeSet; }
    /// Masked unless somebody asks with a reason.
    bool isSensitive() const { return shape == Shape::NationalId || shape == Shape::Phones; }
};

/// In the order in which a record is shown.
std::span<const FieldSpec> fieldSpecs();
const FieldSpec& specOf(Field field);
/// Null for a key that no field has.
const FieldSpec* findField(std::string_view key);
/// `name, sex, birth, …`
std::string joinFieldKeys();

/// A sensitive value as it is shown to whoever has not asked for more; others as they are.
std::string masked(const FieldSpec& spec, std::string_view value);

}  // namespace nuanyang::registry
