#include "registry/usecases/personnotices.h"

#include "registry/api/personevents.h"

namespace nuanyang::registry {

namespace {

template <class Event>
Result<void> announce(data::WriteSession& session, const Event& event) {
    return session.publish({std::string(Event::type), event.person, event.toJson()});
}

/// Unit and life state have events of their own; a corrected date of death has not.
bool isTold(Field field, bool lifeStateChanged) {
    return field != Field::Unit && field != Field::LifeState &&
           !(field == Field::Died && lifeStateChanged);
}

}  // namespace

Result<void> announceAdded(data::WriteSession& session, const Call& call, SubjectId person,
                           const PersonRecord& record) {
    return announce(session, PersonAdded{person, record.unit(), call.today()});
}

Result<void> announceChanges(data::WriteSession& session, SubjectId person, Date day,
                             const PersonRecord& before, const PersonRecord& after,
                             const storage::Changes& changes) {
    const bool lifeStateChanged = before.isLiving() != after.isLiving();
    PersonChanged changed{person, {}, day, changes.correction};
    for (const Field field : changes.fields) {
        if (isTold(field, lifeStateChanged)) {
            changed.fields.emplace_back(specOf(field).key);
        }
    }
    if (!changed.fields.empty()) {
        NY_TRY(announce(session, changed));
    }
    if (changes.fromUnit) {
        NY_TRY(announce(session, PersonMoved{person, *changes.fromUnit, after.unit(), day}));
    }
    if (!lifeStateChanged) {
        return {};
    }
    if (after.isLiving()) {
        return announce(session, DeathWithdrawn{person, before.date(Field::Died)});
    }
    return announce(session, PersonDied{person, after.date(Field::Died)});
}

Result<void> announceVoided(data::WriteSession& session, SubjectId person,
                            const std::string& reason) {
    return announce(session, PersonVoided{person, reason});
}

}  // namespace nuanyang::registry
