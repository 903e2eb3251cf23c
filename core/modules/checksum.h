#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "sdk/base/result.h"

namespace nuanyang::core::modules {

/// SHA-256 in hex.
std::string sha256(std::string_view bytes);

/// The bytes of a file. Fails with `module.package.unreadable` (argument `file`).
Result<std::string> readFile(const std::filesystem::path& file);

/// Compares every file of a package with its `checksums.json`. Fails with
/// `module.checksum.missing` (no list), `.wrong`, `.unlisted` (argument `file`).
Result<void> verifyChecksums(const std::filesystem::path& packageFolder);

}  // namespace nuanyang::core::modules
