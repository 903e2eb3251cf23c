#include "registry/usecases/import/undoimport.h"

#include <algorithm>
#include <string>
#include <vector>

#include "registry/domain/textlist.h"
#include "registry/storage/personwriter.h"
#include "registry/storage/searchindex.h"
#include "registry/usecases/import/loadimport.h"
#include "registry/usecases/loadperson.h"
#include "registry/usecases/personnotices.h"
#include "registry/usecases/privileges.h"

namespace nuanyang::registry {

namespace {

constexpr std::size_t mostNames = 5;

/// Somebody whom the import touched, as they are now.
struct Touched {
    storage::ImportRow row;
    storage::StoredPerson stored;
    std::vector<storage::FormerValue> former;
};

bool isImported(const Touched& touched) {
    return touched.row.outcome == "imported";
}

/// Whether anybody else has changed what the import wrote.
bool isChangedSince(const Touched& touched, const storage::StoredImport& import,
                    const std::string& source) {
    if (touched.stored.voidedAt) {
        return !isImported(touched);
    }
    const bool isReplaced =
        std::any_of(touched.row.changes.begin(), touched.row.changes.end(), [&](const auto& each) {
            return touched.stored.record.text(each.first) != each.second.second;
        });
    const bool isWorkedOn =
        isImported(touched) &&
        std::any_of(touched.former.begin(), touched.former.end(), [&](const auto& value) {
            return value.at > import.importedAt && value.source != source;
        });
    return isReplaced || isWorkedOn;
}

class Undoing {
public:
    Undoing(data::WriteSession& session, const Call& call, std::int64_t import)
        : m_session(session), m_call(call), m_source("import:" + std::to_string(import)) {}

    Result<std::int64_t> run(std::int64_t id) {
        m_import = NY_TRY(loadImport(m_session, id));
        NY_TRY(collect(id));
        NY_TRY(refuseChanged());
        for (const Touched& touched : m_touched) {
            NY_TRY(m_call.checkCancelled());
            NY_TRY(isImported(touched) ? remove(touched) : putBack(touched));
        }
        NY_TRY(m_session.voidRow("registry_import", id, m_source));
        return static_cast<std::int64_t>(m_touched.size());
    }

private:
    Result<void> collect(std::int64_t id) {
        std::int64_t people = 0;
        for (auto& row : NY_TRY(storage::importedRows(m_session, id))) {
            ++people;
            if (!row.person || (row.outcome != "imported" && row.changes.empty())) {
                continue;
            }
            auto stored = NY_TRY(loadPerson(m_session, *row.person));
            auto former = NY_TRY(storage::formerValues(m_session, *row.person));
            m_touched.push_back({std::move(row), std::move(stored), std::move(former)});
        }
        if (people < m_import.counts.people) {
            return denied("registry.import.notAllYours");
        }
        return {};
    }

    Result<void> refuseChanged() const {
        std::vector<std::string> names;
        for (const Touched& touched : m_touched) {
            if (isChangedSince(touched, m_import, m_source)) {
                names.push_back(touched.stored.record.text(Field::Name));
            }
        }
        if (names.empty()) {
            return {};
        }
        const std::string count = std::to_string(names.size());
        names.resize(std::min(names.size(), mostNames));
        return conflict("registry.import.changedSince")
            .with("count", count)
            .with("people", join(names, ", "));
    }

    Result<void> remove(const Touched& touched) {
        const SubjectId person = touched.stored.record.id();
        if (touched.stored.voidedAt) {
            return {};
        }
        NY_TRY(m_session.voidRow("registry_person", person.value, m_source));
        NY_TRY(storage::unindexPerson(m_session, person));
        return announceVoided(m_session, person, m_source);
    }

    Result<void> putBack(const Touched& touched) {
        PersonRecord after = touched.stored.record;
        for (const auto& [field, values] : touched.row.changes) {
            after.put(field, values.first);
        }
        const auto changes = NY_TRY(storage::changePerson(
            m_session, m_call, m_import.importedOn, touched.stored, touched.former,
            touched.stored.record, after, m_source + ":undo"));
        return announceChanges(m_session, after.id(), m_import.importedOn, touched.stored.record,
                               after, changes);
    }

    data::WriteSession& m_session;
    const Call& m_call;
    std::string m_source;
    storage::StoredImport m_import;
    std::vector<Touched> m_touched;
};

}  // namespace

Result<std::int64_t> UndoImport::run(const Call& call, std::int64_t import) const {
    NY_TRY(call.require(privileges::editPeople));
    auto session = NY_TRY(m_database.write(call));
    const std::int64_t people = NY_TRY(Undoing(session, call, import).run(import));
    NY_TRY(session.commit());
    return people;
}

}  // namespace nuanyang::registry
