#pragma once

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/data/audithead.h"
#include "core/data/auditlog.h"
#include "core/data/auditrecord.h"
#include "core/data/connection.h"
#include "core/data/tableshape.h"

namespace nuanyang::core::data {

/// Compares the log with itself, with the head that is kept outside of the file, and the live rows
/// with what the log says they are. It reads everything once, in one snapshot.
class AuditVerification {
public:
    AuditVerification(Connection& connection, std::stop_token stop,
                      std::shared_ptr<Progress> progress)
        : m_connection(connection), m_stop(std::move(stop)), m_progress(std::move(progress)) {}

    /// `head` must have been read before the snapshot began, so that it is not the newer one.
    Result<AuditVerdict> run(const Result<std::optional<AuditHead>>& head);

private:
    struct LoggedRow {
        std::int64_t row = 0;
        Digest digest{};
    };
    /// What the log says about one table: rows in the order of the log, the last word counts.
    struct LoggedTable {
        std::vector<LoggedRow> rows;
    };

    Result<void> walkLog();
    bool checkRecord(const AuditLine& line, const Digest& previous, const Digest& hash);
    void remember(const AuditLine& line);
    void compareHead(const Result<std::optional<AuditHead>>& head);
    Result<void> compareTables();
    Result<void> compareTable(const TableShape& shape, LoggedTable& logged);
    void settle(LoggedTable& logged) const;
    Result<void> checkStop();
    void report(AuditBreak found);
    void reportRecord(std::string code, std::int64_t sequence);
    void reportRow(std::string code, const std::string& table, std::int64_t row);

    Connection& m_connection;
    std::stop_token m_stop;
    std::shared_ptr<Progress> m_progress;
    std::int64_t m_total = 0;
    AuditVerdict m_verdict;
    AuditHead m_end;
    std::optional<Digest> m_hashAtHead;
    std::int64_t m_headSequence = 0;
    std::map<std::string, LoggedTable, std::less<>> m_tables;
};

/// The place of a break in words.
LocalizedText breakSentence(const AuditBreak& found);

}  // namespace nuanyang::core::data
