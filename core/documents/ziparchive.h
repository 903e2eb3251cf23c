#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "core/documents/readlimits.h"
#include "sdk/base/result.h"

struct zip;
struct zip_file;

namespace nuanyang::core::documents {

/// One part of an archive while it is unpacked piece by piece.
class ZipPart {
public:
    ZipPart(std::shared_ptr<zip> archive, zip_file* file, std::uint64_t packed,
            std::uint64_t announced, std::uint64_t most, const ReadLimits& limits);

    /// Unpacks the next bytes; 0 at the end, where the checksum was right. Fails with Corrupt
    /// `documents.file.damaged`, `documents.file.bomb`.
    Result<std::size_t> read(char* into, std::size_t size);
    /// 0 to 1.
    double progress() const;

private:
    std::shared_ptr<zip> m_archive;
    std::unique_ptr<zip_file, int (*)(zip_file*)> m_file;
    std::uint64_t m_packed;
    std::uint64_t m_announced;
    std::uint64_t m_most;
    std::uint64_t m_ratio;
    std::uint64_t m_unsuspected;
    std::uint64_t m_unpacked = 0;
};

/// A zip archive that may be hostile. One thread at a time.
class ZipArchive {
public:
    /// Fails with Corrupt `documents.file.damaged`, `documents.file.bomb` where the directory alone
    /// is more than a workbook has; Unavailable `documents.file.notReadable`.
    static Result<ZipArchive> open(const std::filesystem::path& file, const ReadLimits& limits);

    bool has(const std::string& name) const;
    /// Names of parts are compared without regard to case, as the standard wants it. `most` is how
    /// many bytes may come out. Fails with Corrupt `documents.file.damaged` where there is no such
    /// part; InvalidInput `documents.file.encrypted`.
    Result<ZipPart> part(const std::string& name, std::uint64_t most) const;
    const ReadLimits& limits() const { return m_limits; }

private:
    ZipArchive(std::shared_ptr<zip> archive, const ReadLimits& limits)
        : m_archive(std::move(archive)), m_limits(limits) {}
    std::int64_t locate(const std::string& name) const;

    std::shared_ptr<zip> m_archive;
    ReadLimits m_limits;
};

}  // namespace nuanyang::core::documents
