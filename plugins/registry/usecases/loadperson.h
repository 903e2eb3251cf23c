#pragma once

#include "registry/storage/personstore.h"
#include "sdk/base/result.h"
#include "sdk/data/session.h"

namespace nuanyang::registry {

/// Fails with NotFound `registry.person.notFound` where there is nobody whom the caller may see.
Result<storage::StoredPerson> loadPerson(data::Queries& session, SubjectId person);

/// The same for somebody whose record is to be changed: Conflict `registry.person.voided`.
Result<storage::StoredPerson> loadForChange(data::Queries& session, SubjectId person);

}  // namespace nuanyang::registry
