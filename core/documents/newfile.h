#pragma once

#include <filesystem>

#include "sdk/base/result.h"

namespace nuanyang::core::documents {

/// A file that grows under a temporary name beside its place, and takes the place only when it is
/// whole. Gone without putInPlace().
class NewFile {
public:
    /// Fails with Unavailable `documents.file.notWritten` (argument `reason`).
    static Result<NewFile> create(const std::filesystem::path& place);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    const std::filesystem::path& temporary() const { return m_temporary; }
    /// Once everything is written to temporary(): sees it onto the disk and gives it its name,
    /// whatever stood there before. Fails as create() does.
    Result<void> putInPlace();

private:
    NewFile(std::filesystem::path place, std::filesystem::path temporary)
        : m_place(std::move(place)), m_temporary(std::move(temporary)) {}

    std::filesystem::path m_place;
    std::filesystem::path m_temporary;  ///< empty: nothing to clear away
};

/// Unavailable `documents.file.notWritten` with what the system says.
Error notWritten(int systemError);

}  // namespace nuanyang::core::documents
