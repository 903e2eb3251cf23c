#include "registry/storage/unitstore.h"

#include "sdk/base/pinyin.h"

namespace nuanyang::registry::storage {

Result<std::vector<StoredUnit>> allUnits(data::Queries& session) {
    return session.all<StoredUnit>(
        "SELECT id, name, on_duty, union_name FROM registry_unit WHERE voided_at IS NULL"
        " ORDER BY sort_key, id");
}

Result<std::optional<StoredUnit>> findUnit(data::Queries& session, UnitId unit) {
    return session.first<StoredUnit>(
        "SELECT id, name, on_duty, union_name FROM registry_unit WHERE id = ?"
        " AND voided_at IS NULL",
        unit);
}

Result<bool> unitNameTaken(data::Queries& session, const std::string& name, UnitId self) {
    const auto other = NY_TRY(session.first<UnitId>(
        "SELECT id FROM registry_unit WHERE name = ? AND voided_at IS NULL AND id <> ?", name,
        self));
    return other.has_value();
}

Result<UnitId> insertUnit(data::WriteSession& session, const StoredUnit& unit, Date from) {
    const std::string sortKey = Pinyin().read(unit.name).sortKey;
    const UnitId id{NY_TRY(session.insert("registry_unit", {{"name", unit.name},
                                                            {"sort_key", sortKey},
                                                            {"on_duty", unit.onDuty},
                                                            {"union_name", unit.unionName}}))};
    NY_TRY(session.insert("registry_headcount",
                          {{"unit_id", id}, {"on_duty", unit.onDuty}, {"valid_from", from}}));
    return id;
}

Result<void> updateUnit(data::WriteSession& session, const StoredUnit& before,
                        const StoredUnit& after, Date from) {
    const std::string sortKey = Pinyin().read(after.name).sortKey;
    NY_TRY(session.update("registry_unit", after.id.value,
                          {{"name", after.name},
                           {"sort_key", sortKey},
                           {"on_duty", after.onDuty},
                           {"union_name", after.unionName}}));
    if (before.onDuty != after.onDuty) {
        NY_TRY(session.upsert("registry_headcount", {{"unit_id", after.id}, {"valid_from", from}},
                              {{"on_duty", after.onDuty}}));
    }
    return {};
}

Result<std::int64_t> onDutyOn(data::Queries& session, const StoredUnit& unit, Date day) {
    const auto known = NY_TRY(session.first<std::int64_t>(
        "SELECT on_duty FROM registry_headcount WHERE unit_id = ? AND voided_at IS NULL"
        " ORDER BY valid_from <= ?2 DESC,"
        " CASE WHEN valid_from <= ?2 THEN NULL ELSE valid_from END, valid_from DESC LIMIT 1",
        unit.id, day));
    return known.value_or(unit.onDuty);
}

}  // namespace nuanyang::registry::storage
