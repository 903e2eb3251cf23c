#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "registry/domain/personrecord.h"
#include "registry/domain/timeline.h"
#include "sdk/base/date.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

/// A person as the tables have them.
struct StoredPerson {
    PersonRecord record;  ///< as of now
    std::string birthWritten;
    std::string source;
    std::string recordedOn;
    Instant recordedAt;
    std::string recordedBy;
    std::optional<Instant> voidedAt;
    std::string voidReason;
};

/// Nothing where there is nobody, or nobody whom the caller may see.
Result<std::optional<StoredPerson>> findPerson(data::Queries& session, SubjectId person);

/// What a line of a list shows of somebody.
struct LineRow {
    SubjectId id;
    std::string name;
    int sex = 0;
    PartialDate birth;
    UnitId unit;
    std::string unitName;
    std::optional<std::string> category;
    std::optional<std::string> rank;
    std::optional<std::string> phone;
    std::string lifeState;
};

/// Nothing for somebody who is void or out of sight.
Result<std::optional<LineRow>> findLine(data::Queries& session, std::int64_t person);

/// One former value, as it was replaced.
struct FormerValue {
    std::int64_t id = 0;
    Field field = Field::Note;
    std::string value;
    std::optional<Date> until;  ///< nothing: it never held
    std::string next;
    Instant at;
    std::string by;
    std::string source;  ///< where `next` came from
};

/// All of a person's former values in the order in which they were replaced.
Result<std::vector<FormerValue>> formerValues(data::Queries& session, SubjectId person);

/// The timeline of one field, from its former values (of whatever fields) and its present one.
Timeline timelineOf(Field field, const std::vector<FormerValue>& former, std::string present);

/// Where the present value of a field came from: the source of the change that put it there, else
/// that of the record.
std::string originOf(Field field, const StoredPerson& stored,
                     const std::vector<FormerValue>& former);

/// The record as it was on a past day.
PersonRecord recordOn(Date day, const PersonRecord& present,
                      const std::vector<FormerValue>& former);

/// The record that a change from that day on starts from: dated fields as of the day, corrections
/// as of now.
PersonRecord recordForChange(Date day, const PersonRecord& present,
                             const std::vector<FormerValue>& former);

/// The id of somebody else, not voided, with that value; for numbers that belong to one person.
Result<std::optional<SubjectId>> otherWith(data::Queries& session, Field field,
                                           const std::string& value, SubjectId self);

struct StoredChannel {
    std::string kind;
    std::string value;
    std::string owner;
    std::string relation;
    bool works = true;
    std::optional<Date> confirmedOn;
};

/// The ways to reach somebody that are in use.
Result<std::vector<StoredChannel>> channelsOf(data::Queries& session, SubjectId person);

}  // namespace nuanyang::registry::storage
