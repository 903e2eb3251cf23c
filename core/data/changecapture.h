#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <sqlite3.h>
#include <string>
#include <vector>

#include "core/data/rowvalues.h"
#include "core/data/sha256.h"
#include "core/data/tableshape.h"

namespace nuanyang::core::data {

/// One row that a statement added or changed.
struct Change {
    const TableShape* shape = nullptr;
    bool isInsert = false;
    std::int64_t row = 0;
    std::optional<std::int64_t> subjectBefore;
    std::optional<std::int64_t> subjectAfter;
    std::optional<std::int64_t> unitAfter;
    std::string before;  ///< JSON of what changed; both empty where only digests are kept
    std::string after;
    Digest digest{};
};

/// What kind of notes the capture takes.
enum class CaptureDetail {
    Values,     ///< digest, before and after
    Digests,    ///< digest only
    TableNames  ///< only which tables were touched: while a migration changes their shape
};

/// Sees each change that a writer connection makes, also those by triggers and foreign keys, from
/// the engine's own hook: nothing that a module does can get past it.
class ChangeCapture {
public:
    ChangeCapture(sqlite3* db, const TableShapes& shapes);

    /// A new transaction: forgets everything.
    void begin(CaptureDetail detail);
    /// The changes since the last call.
    std::vector<Change> take() { return std::exchange(m_changes, {}); }
    /// An audited table from which a row was deleted; null if none was.
    const TableShape* deletedFrom() const { return m_deletedFrom; }
    /// All tables that were touched in this transaction, derived ones too.
    const std::set<std::string, std::less<>>& touched() const { return m_touched; }

private:
    void see(int operation, const char* database, const char* table, std::int64_t oldId,
             std::int64_t newId);
    void noteRow(const TableShape& shape, bool isInsert, std::int64_t newId);
    bool readRow(const TableShape& shape, bool old, RowValues& out);

    sqlite3* m_db;
    const TableShapes& m_shapes;
    CaptureDetail m_detail = CaptureDetail::Values;
    std::vector<Change> m_changes;
    const TableShape* m_deletedFrom = nullptr;
    std::set<std::string, std::less<>> m_touched;
    Canonical m_scratch;
    RowValues m_old;
    RowValues m_new;
};

}  // namespace nuanyang::core::data
