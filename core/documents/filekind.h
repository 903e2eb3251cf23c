#pragma once

#include <filesystem>

#include "sdk/base/result.h"

namespace nuanyang::core::documents {

enum class FileKind { Archive, Text };

/// What a file is by its content; its name says nothing. What is no table is refused: NotFound
/// `documents.file.missing`; Unavailable `documents.file.notReadable`; InvalidInput
/// `documents.file.notAFile` (a folder, a device), `documents.file.empty`,
/// `documents.file.oldExcel`, `documents.file.encrypted`, `documents.file.otherFormat` (argument
/// `kind`), `documents.file.unknownFormat`.
Result<FileKind> kindOf(const std::filesystem::path& file);

}  // namespace nuanyang::core::documents
