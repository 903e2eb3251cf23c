#include "registry/usecases/countpeople.h"
#include "registry/usecases/readvocabulary.h"
#include "registry/usecases/units.h"
#include "registry/usecases/verbs/verbs.h"
#include "registry/usecases/verbs/words.h"

namespace nuanyang::registry {

namespace {

Json rowOf(const UnitLine& line) {
    return {{"id", line.id.toString()},
            {"name", line.name},
            {"onDuty", line.onDuty},
            {"retired", line.retired},
            {"union", textOrNull(line.unionName)},
            {"branches", line.branches}};
}

Result<Json> listUnits(data::Database& database, const Call& call,
                       const module::Arguments& /*arguments*/) {
    Json rows = Json::array();
    for (const UnitLine& line : NY_TRY(ListUnits(database).run(call))) {
        rows.push_back(rowOf(line));
    }
    return rows;
}

Result<Json> addUnit(data::Database& database, const Call& call,
                     const module::Arguments& arguments) {
    UnitDraft draft;
    draft.name = arguments.positional.front();
    draft.onDuty = NY_TRY(numberIn(arguments, "on-duty")).value_or(0);
    draft.unionName = arguments.option("union").value_or("");
    return rowOf(NY_TRY(AddUnit(database).run(call, draft)));
}

Result<UnitLine> unitIn(data::Database& database, const Call& call,
                        const module::Arguments& arguments) {
    const std::string& typed = arguments.positional.front();
    for (UnitLine& line : NY_TRY(ListUnits(database).run(call))) {
        if (line.name == typed || line.id.toString() == typed) {
            return std::move(line);
        }
    }
    return notFound("registry.unit.notFound").with("unit", typed);
}

Result<Json> setUnit(data::Database& database, const Call& call,
                     const module::Arguments& arguments) {
    UnitLine unit = NY_TRY(unitIn(database, call, arguments));
    UnitDraft draft;
    draft.name = arguments.option("name").value_or(unit.name);
    draft.onDuty = NY_TRY(numberIn(arguments, "on-duty")).value_or(static_cast<int>(unit.onDuty));
    draft.unionName = arguments.option("union").value_or(unit.unionName);
    UnitLine changed = NY_TRY(ChangeUnit(database).run(call, unit.id, draft));
    changed.retired = unit.retired;
    changed.branches = std::move(unit.branches);
    return rowOf(changed);
}

Json rowsOf(const std::vector<CodeCount>& counts) {
    Json rows = Json::array();
    for (const CodeCount& count : counts) {
        rows.push_back(
            {{"code", textOrNull(count.code)}, {"label", count.label}, {"persons", count.persons}});
    }
    return rows;
}

Result<Json> stats(data::Database& database, const Call& call, const module::Arguments& arguments) {
    const auto day = NY_TRY(dayIn(arguments));
    const Headcount count = NY_TRY(CountPeople(database).run(call, day));
    Json byUnit = Json::array();
    for (const UnitCount& unit : count.byUnit) {
        byUnit.push_back({{"unit", unit.unit.toString()},
                          {"unitName", unit.unitName},
                          {"onDuty", unit.onDuty},
                          {"retired", unit.retired}});
    }
    return Json{{"onDuty", count.onDuty},
                {"retired", count.retired},
                {"ratio", count.ratio ? Json(*count.ratio) : Json(nullptr)},
                {"byUnit", std::move(byUnit)},
                {"byRank", rowsOf(count.byRank)},
                {"byCategory", rowsOf(count.byCategory)}};
}

}  // namespace

Result<void> serveUnitVerbs(module::Contributions& contributions, data::Database& database) {
    using Verb = Result<Json> (*)(data::Database&, const Call&, const module::Arguments&);
    const std::pair<const char*, Verb> verbs[] = {
        {"unit list", listUnits}, {"unit add", addUnit}, {"unit set", setUnit}, {"stats", stats}};
    for (const auto& [name, verb] : verbs) {
        NY_TRY(contributions.verb(
            name, [verb = verb, &database](const Call& call, const module::Arguments& arguments) {
                return verb(database, call, arguments);
            }));
    }
    return {};
}

}  // namespace nuanyang::registry
