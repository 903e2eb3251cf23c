#pragma once

#include "registry/domain/personrecord.h"
#include "sdk/base/pinyin.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

/// Puts a person into the search table, or puts them in anew.
Result<void> indexPerson(data::WriteSession& session, const PersonRecord& record,
                         const NameReading& reading);
Result<void> unindexPerson(data::WriteSession& session, SubjectId person);

}  // namespace nuanyang::registry::storage
