#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nuanyang::core::documents {

/// Whether a file begins as a compound file: the container of old office files, and of new ones
/// under a password ([MS-CFB] 2.2).
bool isCompoundFile(std::string_view beginning);

/// The names of the streams in it, in ASCII, as far as they can be found; the directory of a
/// damaged file is cut short.
std::vector<std::string> compoundStreams(const std::filesystem::path& file);

}  // namespace nuanyang::core::documents
