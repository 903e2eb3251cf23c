#include "core/documents/ziparchive.h"

#include <algorithm>
#include <zip.h>

#include "core/documents/zipdirectory.h"

namespace nuanyang::core::documents {

namespace {

Error damaged(const char* detail) {
    return corrupt("documents.file.damaged", detail);
}

}  // namespace

ZipPart::ZipPart(std::shared_ptr<zip> archive, zip_file* file, std::uint64_t packed,
                 std::uint64_t announced, std::uint64_t most, const ReadLimits& limits)
    : m_archive(std::move(archive)),
      m_file(file, zip_fclose),
      m_packed(packed),
      m_announced(announced),
      m_most(most),
      m_ratio(limits.unpackRatio),
      m_unsuspected(limits.unsuspected) {}

Result<std::size_t> ZipPart::read(char* into, std::size_t size) {
    const zip_int64_t count = zip_fread(m_file.get(), into, size);
    if (count < 0) {
        return damaged(zip_file_strerror(m_file.get()));
    }
    m_unpacked += static_cast<std::uint64_t>(count);
    const bool bursts = m_unpacked > m_unsuspected && m_unpacked / m_ratio > m_packed;
    if (bursts || m_unpacked > m_most) {
        return corrupt("documents.file.bomb");
    }
    return static_cast<std::size_t>(count);
}

double ZipPart::progress() const {
    const auto whole = static_cast<double>(std::max<std::uint64_t>(m_announced, 1));
    return std::min(1.0, static_cast<double>(m_unpacked) / whole);
}

Result<ZipArchive> ZipArchive::open(const std::filesystem::path& file, const ReadLimits& limits) {
    NY_TRY(checkZipDirectory(file, limits));
    int code = 0;
    zip_t* const archive = zip_open(file.c_str(), ZIP_RDONLY, &code);
    if (archive == nullptr) {
        if (code == ZIP_ER_OPEN || code == ZIP_ER_READ) {
            return unavailable("documents.file.notReadable");
        }
        return damaged("not a whole zip archive");
    }
    return ZipArchive(std::shared_ptr<zip>(archive, zip_discard), limits);
}

std::int64_t ZipArchive::locate(const std::string& name) const {
    const zip_int64_t exact = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_ENC_RAW);
    return exact >= 0 ? exact : zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE);
}

bool ZipArchive::has(const std::string& name) const {
    return locate(name) >= 0;
}

Result<ZipPart> ZipArchive::part(const std::string& name, std::uint64_t most) const {
    const std::int64_t index = locate(name);
    zip_stat_t about{};
    if (index < 0 || zip_stat_index(m_archive.get(), index, 0, &about) != 0) {
        return corrupt("documents.file.damaged", "no part " + name);
    }
    if (about.encryption_method != ZIP_EM_NONE) {
        return invalidInput("documents.file.encrypted");
    }
    zip_file_t* const opened = zip_fopen_index(m_archive.get(), index, 0);
    if (opened == nullptr) {
        return damaged(zip_strerror(m_archive.get()));
    }
    return ZipPart(m_archive, opened, about.comp_size, about.size, most, m_limits);
}

}  // namespace nuanyang::core::documents
