#include "registry/usecases/countpeople.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "registry/storage/countstore.h"
#include "registry/storage/unitstore.h"
#include "registry/storage/vocabularystore.h"
#include "registry/usecases/privileges.h"

namespace nuanyang::registry {

namespace {

using Counts = std::map<std::string, std::int64_t>;

std::vector<CodeCount> labelled(const Counts& counts, const char* list, const Vocabulary& words,
                                Language language) {
    std::vector<CodeCount> rows;
    for (const Term* term : words.termsOf(list)) {
        const auto found = counts.find(term->code);
        rows.push_back(
            {term->code, term->label.in(language), found == counts.end() ? 0 : found->second});
    }
    if (const auto unknown = counts.find(""); unknown != counts.end()) {
        rows.push_back(
            {"", language == Language::Chinese ? "未填写" : "Not recorded", unknown->second});
    }
    return rows;
}

std::optional<double> ratioOf(std::int64_t retired, std::int64_t onDuty) {
    if (onDuty == 0) {
        return std::nullopt;
    }
    return std::round(10000.0 * static_cast<double>(retired) / static_cast<double>(onDuty)) /
           10000.0;
}

struct Tally {
    std::map<UnitId, std::int64_t> units;
    Counts ranks;
    Counts categories;
};

Tally tallyOf(const std::vector<storage::CountRow>& rows) {
    Tally tally;
    for (const auto& row : rows) {
        tally.units[row.unit] += row.persons;
        tally.ranks[row.rank.value_or("")] += row.persons;
        tally.categories[row.category.value_or("")] += row.persons;
    }
    return tally;
}

}  // namespace

Result<Headcount> CountPeople::run(const Call& call, std::optional<Date> on) const {
    NY_TRY(call.require(privileges::viewPeople));
    const Date day = on.value_or(call.today());
    auto session = NY_TRY(m_database.read(call));
    Tally tally = tallyOf(NY_TRY(storage::countOn(session, day)));
    Headcount count;
    for (const auto& unit : NY_TRY(storage::allUnits(session))) {
        if (call.caller().scope().contains(unit.id)) {
            const std::int64_t onDuty = NY_TRY(storage::onDutyOn(session, unit, day));
            count.byUnit.push_back({unit.id, unit.name, onDuty, tally.units[unit.id]});
            count.onDuty += onDuty;
            count.retired += tally.units[unit.id];
        }
    }
    const Vocabulary words = NY_TRY(storage::readVocabulary(session));
    count.ratio = ratioOf(count.retired, count.onDuty);
    count.byRank = labelled(tally.ranks, "rank", words, call.language());
    count.byCategory = labelled(tally.categories, "category", words, call.language());
    return count;
}

Result<Gaps> FindGaps::run(const Call& call) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    const auto missing = NY_TRY(storage::countMissing(session));
    return Gaps{missing.channel, missing.birth, missing.rank, missing.category};
}

}  // namespace nuanyang::registry
