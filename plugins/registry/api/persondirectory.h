#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/call.h"
#include "sdk/base/ids.h"
#include "sdk/base/partialdate.h"
#include "sdk/base/result.h"

namespace nuanyang::registry {

/// Questions about people, for modules that hold a person's id or want one picked. Answers hold
/// only whom the caller may see. Thread-safe.
class PersonDirectory {
public:
    static constexpr std::string_view serviceId = "registry.PersonDirectory/1";

    struct Person {
        SubjectId id;
        std::string name;
        UnitId unit;
        std::string unitName;
        std::string category;  ///< a code; empty where not known
        std::string rank;
        PartialDate birth;
        bool living = true;
    };

    virtual ~PersonDirectory() = default;
    /// Nothing for somebody who is not there, voided, or not the caller's to see.
    virtual Result<std::optional<Person>> find(const Call& call, SubjectId person) = 0;
    /// As somebody types: part of a name, pinyin, initials, staff number, tail of a number, unit.
    virtual Result<std::vector<Person>> search(const Call& call, const std::string& text,
                                               int limit) = 0;
};

}  // namespace nuanyang::registry
