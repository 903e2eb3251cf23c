#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/data/sha256.h"
#include "sdk/base/result.h"

namespace nuanyang::core::data {

/// The newest record of the log: what the next one chains to.
struct AuditHead {
    std::int64_t sequence = 0;
    Digest hash{};
    bool operator==(const AuditHead&) const = default;
};

/// `audit.head` beside the database: a line with sequence and hash, so that a log that was cut at
/// its end is noticed. It may lag behind after a crash and never runs ahead.
class AuditHeadFile {
public:
    explicit AuditHeadFile(std::filesystem::path file) : m_file(std::move(file)) {}
    ~AuditHeadFile();
    AuditHeadFile(const AuditHeadFile&) = delete;
    AuditHeadFile& operator=(const AuditHeadFile&) = delete;

    /// Nothing when there is no file; fails with `data.audit.headChanged` when it holds no head.
    Result<std::optional<AuditHead>> read() const;
    /// Moves it forward; another process may be further already. Without a file it does nothing:
    /// a missing head is for `verifyAudit` to report, not to be made again in silence.
    void advance(const AuditHead& head);
    /// Writes it whatever it was: for a new or restored database.
    Result<void> replace(const AuditHead& head);

private:
    bool open();

    std::filesystem::path m_file;
    int m_descriptor = -1;
};

}  // namespace nuanyang::core::data
