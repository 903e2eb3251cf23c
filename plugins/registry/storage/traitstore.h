#pragma once

#include "registry/domain/field.h"
#include "registry/domain/timeline.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

/// Makes the rows of one field say what its timeline says, with as few changes as that takes.
Result<void> writeEpisodes(data::WriteSession& session, SubjectId person, const FieldSpec& spec,
                           const Timeline& timeline);

/// The person's own phone numbers, in order. Numbers that are not among them end with the day.
Result<void> writePhones(data::WriteSession& session, SubjectId person,
                         const std::vector<std::string>& phones, Date day);

/// Keeps the mark of people whom nobody can reach. True when there is a way.
Result<void> markContactable(data::WriteSession& session, SubjectId person);

}  // namespace nuanyang::registry::storage
