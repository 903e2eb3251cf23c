#pragma once

#include <string>

#include "registry/domain/personrecord.h"
#include "registry/storage/personwriter.h"
#include "sdk/base/call.h"
#include "sdk/data/session.h"

namespace nuanyang::registry {

/// Tells other modules, in the transaction of the change itself.
Result<void> announceAdded(data::WriteSession& session, const Call& call, SubjectId person,
                           const PersonRecord& record);
Result<void> announceChanges(data::WriteSession& session, SubjectId person, Date day,
                             const PersonRecord& before, const PersonRecord& after,
                             const storage::Changes& changes);
Result<void> announceVoided(data::WriteSession& session, SubjectId person,
                            const std::string& reason);

}  // namespace nuanyang::registry
