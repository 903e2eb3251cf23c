#include "registry/usecases/makesample.h"

#include <algorithm>

#include "registry/domain/sample/samplegroup.h"
#include "registry/storage/personwriter.h"
#include "registry/storage/unitstore.h"
#include "registry/storage/vocabularystore.h"
#include "registry/usecases/personnotices.h"

namespace nuanyang::registry {

namespace {

using sample::SampleGroup;
using sample::SamplePerson;

/// A unit of that name may be there already: then it gets the figures of the sample.
Result<UnitId> insertUnit(data::WriteSession& session, const sample::SampleUnit& unit, Date from) {
    storage::StoredUnit wanted{UnitId{}, unit.name, unit.onDuty, unit.unionName};
    for (const auto& known : NY_TRY(storage::allUnits(session))) {
        if (known.name == unit.name) {
            wanted.id = known.id;
            NY_TRY(storage::updateUnit(session, known, wanted, from));
            return known.id;
        }
    }
    return storage::insertUnit(session, wanted, from);
}

Result<std::vector<UnitId>> insertUnits(data::WriteSession& session, const SampleGroup& group,
                                        Date from) {
    std::vector<UnitId> ids;
    for (const auto& unit : group.units) {
        ids.push_back(NY_TRY(insertUnit(session, unit, from)));
    }
    for (const auto& branch : group.branches) {
        NY_TRY(storage::branchNamed(session, branch.name, ids[branch.unit]));
    }
    return ids;
}

Result<void> insertSample(data::WriteSession& session, const Call& call, const SamplePerson& person,
                          UnitId unit) {
    PersonRecord record(SubjectId{}, person.values);
    record.put(Field::Unit, unit.toString());
    storage::Origin origin;
    origin.source = "sample";
    origin.birthWritten = person.birthWritten;
    for (const auto& channel : person.channels) {
        if (channel.owner == "self") {
            record.put(Field::Phone, channel.value);
            origin.phoneConfirmedOn = channel.confirmedOn;
        } else {
            origin.otherChannels.push_back(
                {channel.value, channel.owner, channel.relation, channel.confirmedOn});
        }
    }
    const SubjectId id = NY_TRY(storage::insertPerson(session, call, record, origin));
    return announceAdded(session, call, id, record);
}

}  // namespace

Result<MakeSample::Made> MakeSample::run(const Call& call) const {
    const SampleGroup group = sample::makeSampleGroup(call.today());
    auto session = NY_TRY(m_database.write(call, data::AuditDetail::DigestPerRow));
    const Date yearBefore = call.today().plusDays(-365);
    const auto units = NY_TRY(insertUnits(session, group, yearBefore));
    for (const SamplePerson& person : group.people) {
        NY_TRY(call.checkCancelled());
        NY_TRY(insertSample(session, call, person, units[person.unit]));
    }
    NY_TRY(session.commit());
    return Made{static_cast<std::int64_t>(units.size()),
                static_cast<std::int64_t>(group.people.size())};
}

}  // namespace nuanyang::registry
