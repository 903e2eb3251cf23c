#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/data/audithead.h"
#include "core/data/sha256.h"
#include "sdk/base/call.h"
#include "sdk/base/result.h"

namespace nuanyang::core::data {

class Connection;

/// Who does what: the same for all records of one transaction.
struct AuditAuthor {
    std::string actor;
    std::string onBehalfOf;
    std::string module;
    std::string verb;

    static AuditAuthor of(const Call& call, std::string_view module);
};

/// One record as the log stores it. Text that is empty is stored as NULL where that is allowed.
struct AuditLine {
    std::int64_t sequence = 0;
    std::int64_t at = 0;
    AuditAuthor author;
    std::string operation;
    std::string table;
    std::optional<std::int64_t> row;
    std::optional<std::int64_t> subject;
    std::string before;
    std::string after;
    std::optional<Digest> digest;
    std::string rowDigests;  ///< of a bulk record: see RowDigestList
    std::string reason;

    /// Chains the record to the one before it.
    Digest hash(const Digest& previous) const;
};

/// Rows with their digests one after the other: row, subject (0 for none), digest; 48 bytes each.
class RowDigestList {
public:
    static constexpr std::size_t entrySize = 48;
    struct Entry {
        std::int64_t row = 0;
        std::int64_t subject = 0;
        Digest digest{};
    };
    static void add(std::string& bytes, const Entry& entry);
    static std::size_t count(std::string_view bytes) { return bytes.size() / entrySize; }
    static Entry at(std::string_view bytes, std::size_t index);
};

/// Appends to the log inside of a write transaction.
class AuditLog {
public:
    /// Looks up where the log ends. Call it after BEGIN.
    Result<void> begin(Connection& connection);
    /// Gives the record its place in the chain and writes it.
    Result<void> append(Connection& connection, AuditLine line);
    const AuditHead& head() const { return m_head; }

private:
    AuditHead m_head;
};

/// The newest record; sequence 0 where the log is empty.
Result<AuditHead> readLogEnd(Connection& connection);

}  // namespace nuanyang::core::data
