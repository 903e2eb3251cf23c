#include "registry/usecases/loadperson.h"

namespace nuanyang::registry {

Result<storage::StoredPerson> loadPerson(data::Queries& session, SubjectId person) {
    auto stored = NY_TRY(storage::findPerson(session, person));
    if (!stored) {
        return notFound("registry.person.notFound").with("person", person.toString());
    }
    return std::move(*stored);
}

Result<storage::StoredPerson> loadForChange(data::Queries& session, SubjectId person) {
    auto stored = NY_TRY(loadPerson(session, person));
    if (stored.voidedAt) {
        return conflict("registry.person.voided")
            .with("person", person.toString())
            .with("name", stored.record.text(Field::Name))
            .with("reason", stored.voidReason);
    }
    return stored;
}

}  // namespace nuanyang::registry
