#include "core/data/auditquery.h"

#include <limits>

#include "core/data/auditlog.h"

namespace nuanyang::core::data {

namespace {

constexpr const char* columns =
    "SELECT sequence, at, actor, on_behalf_of, module, verb, operation, table_name, row_id, "
    "subject,"
    " before, after, reason, coalesce(length(row_digests), 0) FROM main.core_audit WHERE ";

// A function of our own, since the subjects of a bulk record stand in its list of digests.
void coversSubject(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::int64_t subject = sqlite3_value_int64(values[1]);
    const std::string_view digests(bytes != nullptr ? bytes : "", size);
    bool covers = false;
    for (std::size_t i = 0; i < RowDigestList::count(digests) && !covers; ++i) {
        covers = RowDigestList::at(digests, i).subject == subject;
    }
    sqlite3_result_int(context, covers ? 1 : 0);
}

std::optional<std::int64_t> optionalNumber(sqlite3_stmt* row, int column) {
    if (sqlite3_column_type(row, column) == SQLITE_NULL) {
        return std::nullopt;
    }
    return sqlite3_column_int64(row, column);
}

AuditRecord readRecord(sqlite3_stmt* row) {
    AuditRecord record;
    record.sequence = sqlite3_column_int64(row, 0);
    record.at = Instant{sqlite3_column_int64(row, 1)};
    record.actor = columnText(row, 2);
    record.onBehalfOf = columnText(row, 3);
    record.module = columnText(row, 4);
    record.verb = columnText(row, 5);
    record.operation = columnText(row, 6);
    record.table = columnText(row, 7);
    record.row = optionalNumber(row, 8);
    if (const auto subject = optionalNumber(row, 9)) {
        record.subject = SubjectId{*subject};
    }
    record.before = columnText(row, 10);
    record.after = columnText(row, 11);
    record.reason = columnText(row, 12);
    record.rows =
        sqlite3_column_int64(row, 13) / static_cast<std::int64_t>(RowDigestList::entrySize);
    return record;
}

}  // namespace

void AuditQuery::add(std::string condition, Parameter value) {
    m_sql += (m_parameters.empty() ? "" : " AND ") + condition;
    m_parameters.push_back(std::move(value));
}

AuditQuery::AuditQuery(const AuditFilter& filter) : m_sql(columns) {
    const std::int64_t newest = std::numeric_limits<std::int64_t>::max();
    add("sequence < ?", filter.beforeSequence > 0 ? filter.beforeSequence : newest);
    if (filter.subject) {
        add("(subject = ?2 OR sequence IN (SELECT sequence FROM main.core_audit WHERE row_digests"
            " IS NOT NULL AND nuanyang_covers_subject(row_digests, ?2)))",
            *filter.subject);
    }
    if (filter.module) {
        add("module = ?", *filter.module);
    }
    if (filter.actor) {
        add("actor = ?", *filter.actor);
    }
    if (filter.operation) {
        add("operation = ?", *filter.operation);
    }
    if (filter.table) {
        add("table_name = ?", *filter.table);
    }
    if (filter.from) {
        add("at >= ?", *filter.from);
    }
    if (filter.until) {
        add("at < ?", *filter.until);
    }
    m_sql += " ORDER BY sequence DESC LIMIT ?";
    m_parameters.emplace_back(filter.limit);
}

Result<std::vector<AuditRecord>> AuditQuery::run(Connection& connection) const {
    sqlite3_create_function_v2(connection.handle(), "nuanyang_covers_subject", 2,
                               SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, coversSubject, nullptr,
                               nullptr, nullptr);
    const LentStatement rows = NY_TRY(connection.service(m_sql, m_parameters));
    std::vector<AuditRecord> records;
    while (NY_TRY(connection.step(rows.get()))) {
        records.push_back(readRecord(rows.get()));
    }
    return records;
}

}  // namespace nuanyang::core::data
