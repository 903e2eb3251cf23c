#pragma once

#include <cstdint>

#include "registry/storage/importstore.h"
#include "sdk/base/result.h"
#include "sdk/data/session.h"

namespace nuanyang::registry {

/// Fails with NotFound `registry.import.notFound`, Conflict `registry.import.takenBack`.
Result<storage::StoredImport> loadImport(data::Queries& session, std::int64_t import);

/// A row that is a person's and that the caller may see. Fails with NotFound
/// `registry.import.rowNotFound`.
Result<storage::ImportRow> loadImportRow(data::Queries& session, std::int64_t import,
                                         std::int64_t row);

/// The columns that hold for a row.
const storage::SheetHead& headOf(const storage::StoredImport& import, std::int64_t row);

}  // namespace nuanyang::registry
