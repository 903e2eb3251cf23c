#include "registry/storage/countstore.h"

#include <fmt/format.h>

namespace nuanyang::registry::storage {

namespace {

/// Whether unit, category or rank of anybody, or anybody's life, was another on that day.
Result<bool> changedSince(data::Queries& session, Date day) {
    const auto changed = NY_TRY(session.first<std::int64_t>(
        "SELECT 1 FROM registry_former WHERE until > ?"
        " AND field IN ('unit', 'category', 'rank') AND voided_at IS NULL LIMIT 1",
        day));
    if (changed) {
        return true;
    }
    const auto died = NY_TRY(session.first<std::int64_t>(
        "SELECT 1 FROM registry_person WHERE died > ? AND +voided_at IS NULL LIMIT 1", day));
    return died.has_value();
}

/// The value of a dated field on the day `?1`.
std::string valueThen(const char* field, const char* column) {
    constexpr const char* former =
        "FROM registry_former f WHERE f.person_id = p.id AND f.field = '{}' AND f.until > ?1"
        " AND f.voided_at IS NULL";
    const std::string from = fmt::format(fmt::runtime(former), field);
    return fmt::format(
        "CASE WHEN EXISTS (SELECT 1 {0}) THEN (SELECT f.value {0} ORDER BY f.until LIMIT 1)"
        " ELSE p.{1} END",
        from, column);
}

std::string pastSql() {
    return fmt::format(
        "SELECT CAST(unit AS INTEGER), category, rank, count(*) FROM ("
        "SELECT {} AS unit, {} AS category, {} AS rank FROM registry_person p"
        " WHERE p.voided_at IS NULL AND (p.life_state = 'living' OR p.died > ?1)"
        " AND (p.retired_on IS NULL OR p.retired_on <= ?1)) GROUP BY 1, 2, 3",
        valueThen("unit", "unit_id"), valueThen("category", "category"), valueThen("rank", "rank"));
}

constexpr const char* presentSql =
    "SELECT unit_id, category, rank, count(*) FROM registry_person"
    " WHERE voided_at IS NULL AND life_state = 'living'"
    " AND (retired_on IS NULL OR retired_on <= ?1) GROUP BY 1, 2, 3";

}  // namespace

Result<std::vector<CountRow>> countOn(data::Queries& session, Date day) {
    if (!NY_TRY(changedSince(session, day))) {
        return session.all<CountRow>(presentSql, day);
    }
    static const std::string past = pastSql();
    return session.all<CountRow>(past, day);
}

Result<MissingRow> countMissing(data::Queries& session) {
    return session.one<MissingRow>(
        "SELECT (SELECT count(*) FROM registry_person WHERE voided_at IS NULL"
        "  AND life_state = 'living' AND contactable = 0),"
        " (SELECT count(*) FROM registry_person WHERE voided_at IS NULL"
        "  AND life_state = 'living' AND birth IS NULL),"
        " (SELECT count(*) FROM registry_person WHERE voided_at IS NULL"
        "  AND life_state = 'living' AND rank IS NULL),"
        " (SELECT count(*) FROM registry_person WHERE voided_at IS NULL"
        "  AND life_state = 'living' AND category IS NULL)");
}

}  // namespace nuanyang::registry::storage
