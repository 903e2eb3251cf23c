#pragma once

#include <optional>
#include <string>

#include "registry/domain/vocabulary.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

Result<Vocabulary> readVocabulary(data::Queries& session);

/// The branch of that name, which is added where there is none yet.
Result<BranchId> branchNamed(data::WriteSession& session, const std::string& name,
                             std::optional<UnitId> unit);

}  // namespace nuanyang::registry::storage
