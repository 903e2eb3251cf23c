#include "registry/storage/searchindex.h"

#include "registry/domain/searchkeys.h"

namespace nuanyang::registry::storage {

Result<void> unindexPerson(data::WriteSession& session, SubjectId person) {
    NY_TRY(session.execute("DELETE FROM main.registry_find WHERE person_id = ?", person));
    return {};
}

Result<void> indexPerson(data::WriteSession& session, const PersonRecord& record,
                         const NameReading& reading) {
    NY_TRY(unindexPerson(session, record.id()));
    for (const std::string& key : searchKeys(record, reading)) {
        NY_TRY(
            session.execute("INSERT INTO main.registry_find (key, sort_key, person_id, unit_id)"
                            " VALUES (?, ?, ?, ?)",
                            key, reading.sortKey, record.id(), record.unit()));
    }
    return {};
}

}  // namespace nuanyang::registry::storage
