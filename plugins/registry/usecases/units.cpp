#include "registry/usecases/units.h"

#include <map>

#include "registry/domain/textlist.h"
#include "registry/storage/countstore.h"
#include "registry/storage/unitstore.h"
#include "registry/storage/vocabularystore.h"
#include "registry/usecases/privileges.h"

namespace nuanyang::registry {

namespace {

constexpr std::int64_t mostOnDuty = 1'000'000;

Result<storage::StoredUnit> checkedDraft(data::Queries& session, UnitId self,
                                         const UnitDraft& draft) {
    storage::StoredUnit unit{self, trim(draft.name), draft.onDuty, std::nullopt};
    if (unit.name.empty()) {
        return invalidInput("registry.unit.nameMissing").with("field", "name");
    }
    if (unit.onDuty < 0 || unit.onDuty > mostOnDuty) {
        return invalidInput("registry.unit.onDuty")
            .with("field", "onDuty")
            .with("value", std::to_string(unit.onDuty));
    }
    if (NY_TRY(storage::unitNameTaken(session, unit.name, self))) {
        return conflict("registry.unit.exists").with("field", "name").with("name", unit.name);
    }
    const std::string unionName = trim(draft.unionName);
    unit.unionName = unionName.empty() ? std::nullopt : std::optional(unionName);
    return unit;
}

UnitLine lineOf(const storage::StoredUnit& unit) {
    return {unit.id, unit.name, unit.onDuty, 0, unit.unionName.value_or(""), {}};
}

}  // namespace

Result<std::vector<UnitLine>> ListUnits::run(const Call& call) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    std::map<UnitId, std::int64_t> retired;
    for (const auto& row : NY_TRY(storage::countOn(session, call.today()))) {
        retired[row.unit] += row.persons;
    }
    const Vocabulary words = NY_TRY(storage::readVocabulary(session));
    std::vector<UnitLine> lines;
    for (const auto& unit : NY_TRY(storage::allUnits(session))) {
        if (!call.caller().scope().contains(unit.id)) {
            continue;
        }
        UnitLine line = lineOf(unit);
        line.retired = retired[unit.id];
        for (const BranchName& branch : words.branches) {
            if (branch.unit == unit.id) {
                line.branches.push_back(branch.name);
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<UnitLine> AddUnit::run(const Call& call, const UnitDraft& draft) const {
    NY_TRY(call.require(privileges::editUnits));
    auto session = NY_TRY(m_database.write(call));
    auto unit = NY_TRY(checkedDraft(session, UnitId{}, draft));
    unit.id = NY_TRY(storage::insertUnit(session, unit, call.today()));
    NY_TRY(session.commit());
    return lineOf(unit);
}

Result<UnitLine> ChangeUnit::run(const Call& call, UnitId unit, const UnitDraft& draft) const {
    NY_TRY(call.require(privileges::editUnits));
    auto session = NY_TRY(m_database.write(call));
    const auto before = NY_TRY(storage::findUnit(session, unit));
    if (!before) {
        return notFound("registry.unit.notFound").with("unit", unit.toString());
    }
    const auto after = NY_TRY(checkedDraft(session, unit, draft));
    NY_TRY(storage::updateUnit(session, *before, after, call.today()));
    NY_TRY(session.commit());
    return lineOf(after);
}

}  // namespace nuanyang::registry
