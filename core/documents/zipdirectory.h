#pragma once

#include <filesystem>

#include "core/documents/readlimits.h"
#include "sdk/base/result.h"

namespace nuanyang::core::documents {

/// Looks at the end of a zip archive before the library reads its whole directory into memory.
/// Fails with Corrupt `documents.file.bomb` where it announces more than the limits, and
/// `documents.file.damaged` where there is no end.
Result<void> checkZipDirectory(const std::filesystem::path& file, const ReadLimits& limits);

}  // namespace nuanyang::core::documents
