#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/date.h"
#include "sdk/base/ids.h"
#include "sdk/base/language.h"

namespace nuanyang::core::data {

/// One line of the audit log.
struct AuditRecord {
    std::int64_t sequence = 0;
    Instant at;
    std::string actor;
    std::string onBehalfOf;
    std::string module;
    std::string verb;
    /// `insert update void event disclose refused bulk migrate checkpoint restore purge`
    std::string operation;
    std::string table;
    std::optional<std::int64_t> row;
    std::optional<SubjectId> subject;
    std::string before;  ///< JSON of the columns that changed; empty where there was no row
    std::string after;
    std::string reason;
    std::int64_t rows = 0;  ///< how many rows a bulk record covers
};

/// Which records to list: all conditions hold together.
struct AuditFilter {
    std::optional<SubjectId> subject;
    std::optional<std::string> module;
    std::optional<std::string> actor;
    std::optional<std::string> operation;
    std::optional<std::string> table;
    std::optional<Instant> from;
    std::optional<Instant> until;
    std::int64_t beforeSequence = 0;  ///< pages backwards; 0 begins at the newest
    int limit = 200;
};

/// One place where the stored data is not what the log says it is.
struct AuditBreak {
    /// `data.audit.recordChanged recordMissing recordInserted logCut headMissing headChanged
    /// rowChanged rowMissing rowInserted tableMissing`
    std::string code;
    std::int64_t sequence = 0;  ///< of the record, 0 where it is about a row
    std::string table;
    std::int64_t row = 0;
    LocalizedText sentence;  ///< the place in words
};

/// What `verifyAudit` found.
struct AuditVerdict {
    std::int64_t records = 0;        ///< length of the log
    std::int64_t rows = 0;           ///< live rows that were compared
    std::vector<AuditBreak> breaks;  ///< in order, at most 100
    bool intact() const { return breaks.empty(); }
};

}  // namespace nuanyang::core::data
