#pragma once

#include <cstdint>

#include "sdk/base/result.h"

namespace nuanyang::core::data {

class Connection;
class Turnstile;

inline constexpr const char* coreModule = "core";
/// Stands in the file's header, so that a database of somebody else's is never taken for ours.
inline constexpr std::int32_t applicationId = 0x4e594e47;  // NYNG
/// The version of the service's own tables. A file with a higher one is refused.
inline constexpr std::int32_t coreVersion = 1;
/// The service's own tables whose rows the log vouches for. All have `id`.
inline constexpr const char* coreAuditedTables[] = {"core_subject", "core_event", "core_migration",
                                                    "core_table"};

/// Creates the service's own tables in an empty file, or checks that the file is one of ours and
/// not newer. Several processes may do so at once. Fails with `data.file.foreign`,
/// `data.file.newer`, `data.file.corrupt`, `data.file.busy`.
Result<void> establishCoreSchema(Connection& connection, Turnstile& turnstile);

}  // namespace nuanyang::core::data
