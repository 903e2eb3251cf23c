#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/domain/personrecord.h"
#include "registry/storage/personstore.h"
#include "sdk/base/call.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

/// A way to reach somebody, to be written.
struct NewChannel {
    std::string value;
    std::string owner = "self";
    std::string relation;
    std::string confirmedOn;
};

/// What a new record says besides its fields.
struct Origin {
    std::string source = "manual";
    std::string birthWritten;
    std::vector<NewChannel> otherChannels;  ///< besides the numbers of Field::Phone
    std::string phoneConfirmedOn;
};

/// Writes a person with everything that belongs to the record: traits, channels, search keys.
/// `record` is complete and checked. Returns the person's id.
Result<SubjectId> insertPerson(data::WriteSession& session, const Call& call,
                               const PersonRecord& record, const Origin& origin);

/// What was changed, for the events.
struct Changes {
    std::vector<Field> fields;
    std::optional<UnitId> fromUnit;  ///< set where the person has moved
    bool correction = false;
};

/// Turns `before`, the record as it was on the day, into `after`, from that day on. Former values,
/// traits, channels and search keys follow. `stored` and `former` are what the tables hold;
/// `source` says where the new values came from (`import:7`), the verb where it is empty.
Result<Changes> changePerson(data::WriteSession& session, const Call& call, Date day,
                             const StoredPerson& stored, const std::vector<FormerValue>& former,
                             const PersonRecord& before, const PersonRecord& after,
                             const std::string& source = {});

}  // namespace nuanyang::registry::storage
