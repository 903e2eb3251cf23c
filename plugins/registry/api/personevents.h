#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/date.h"
#include "sdk/base/ids.h"
#include "sdk/base/json.h"
#include "sdk/base/partialdate.h"
#include "sdk/base/result.h"

/// What the registry tells other modules. Each event has a `type`, is written with the change that
/// caused it and bears the person as its subject. `fromJson` fails with Corrupt
/// `registry.event.unreadable`. New members may be added to the payloads; none is ever taken away.
namespace nuanyang::registry {

/// Somebody has been registered.
struct PersonAdded {
    static constexpr std::string_view type = "registry.person.added";
    SubjectId person;
    UnitId unit;
    Date on;  ///< the business day

    Json toJson() const;
    static Result<PersonAdded> fromJson(const Json& payload);
};

/// Fields of a person have changed, but for unit and life state, which have events of their own.
struct PersonChanged {
    static constexpr std::string_view type = "registry.person.changed";
    SubjectId person;
    std::vector<std::string> fields;  ///< keys: `rank`, `health`
    Date from;  ///< from when on the new values hold; may lie before other things that happened
    bool correction = false;  ///< some of the old values were never right

    Json toJson() const;
    static Result<PersonChanged> fromJson(const Json& payload);
};

/// Another unit looks after the person.
struct PersonMoved {
    static constexpr std::string_view type = "registry.person.moved";
    SubjectId person;
    UnitId fromUnit;
    UnitId toUnit;
    Date from;

    Json toJson() const;
    static Result<PersonMoved> fromJson(const Json& payload);
};

/// Somebody's death has become known.
struct PersonDied {
    static constexpr std::string_view type = "registry.person.died";
    SubjectId person;
    PartialDate died;  ///< as precise as it is known, perhaps not at all

    Json toJson() const;
    static Result<PersonDied> fromJson(const Json& payload);
};

/// The person lives after all.
struct DeathWithdrawn {
    static constexpr std::string_view type = "registry.person.deathWithdrawn";
    SubjectId person;
    PartialDate died;  ///< the date that had been recorded

    Json toJson() const;
    static Result<DeathWithdrawn> fromJson(const Json& payload);
};

/// The record was a mistake.
struct PersonVoided {
    static constexpr std::string_view type = "registry.person.voided";
    SubjectId person;
    std::string reason;

    Json toJson() const;
    static Result<PersonVoided> fromJson(const Json& payload);
};

}  // namespace nuanyang::registry
