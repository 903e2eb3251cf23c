#include "registry/usecases/changeperson.h"

#include "registry/domain/fieldreader.h"
#include "registry/domain/textlist.h"
#include "registry/storage/personwriter.h"
#include "registry/storage/searchindex.h"
#include "registry/storage/vocabularystore.h"
#include "registry/usecases/loadperson.h"
#include "registry/usecases/personnotices.h"
#include "registry/usecases/privileges.h"
#include "sdk/base/pinyin.h"

namespace nuanyang::registry {

namespace {

PersonRecord withFields(PersonRecord record, const FieldValues& values) {
    for (const auto& [field, text] : values) {
        record.put(field, text);
    }
    complete(record, values);
    return record;
}

Result<std::vector<Problem>> warningsOf(const PersonRecord& record, Date today) {
    auto problems = check(record, today);
    if (const Problem* error = firstError(problems)) {
        return error->error;
    }
    return problems;
}

/// Numbers that belong to one person only.
Result<void> checkTaken(data::Queries& session, const PersonRecord& record) {
    const std::pair<Field, const char*> numbers[] = {
        {Field::NationalId, "registry.nationalId.taken"},
        {Field::StaffNo, "registry.staffNo.taken"},
    };
    for (const auto& [field, code] : numbers) {
        if (!record.has(field)) {
            continue;
        }
        const auto other =
            NY_TRY(storage::otherWith(session, field, record.text(field), record.id()));
        if (other) {
            const auto stored = NY_TRY(loadPerson(session, *other));
            return conflict(code)
                .with("field", std::string(specOf(field).key))
                .with("person", other->toString())
                .with("name", stored.record.text(Field::Name));
        }
    }
    return {};
}

FieldValues withOwnUnit(FieldValues values, const Call& call) {
    const auto own = call.caller().unit();
    if (own && !values.contains(Field::Unit)) {
        values.emplace(Field::Unit, own->toString());
    }
    return values;
}

}  // namespace

Result<PersonSaved> AddPerson::run(const Call& call, const WrittenFields& fields) const {
    NY_TRY(call.require(privileges::editPeople));
    auto session = NY_TRY(m_database.write(call));
    const auto words = NY_TRY(storage::readVocabulary(session));
    const FieldValues values = withOwnUnit(NY_TRY(readFields(fields, words)), call);
    const PersonRecord record = withFields(PersonRecord(), values);
    PersonSaved saved{{}, NY_TRY(warningsOf(record, call.today()))};
    NY_TRY(checkTaken(session, record));
    saved.person = NY_TRY(storage::insertPerson(session, call, record, storage::Origin{}));
    NY_TRY(announceAdded(session, call, saved.person, record));
    NY_TRY(session.commit());
    return saved;
}

Result<PersonSaved> SetPerson::run(const Call& call, SubjectId person, const WrittenFields& fields,
                                   std::optional<Date> on) const {
    NY_TRY(call.require(privileges::editPeople));
    const Date day = on.value_or(call.today());
    if (day > call.today()) {
        return invalidInput("registry.on.future").with("day", day.toString());
    }
    auto session = NY_TRY(m_database.write(call));
    const auto stored = NY_TRY(loadForChange(session, person));
    const auto former = NY_TRY(storage::formerValues(session, person));
    const auto words = NY_TRY(storage::readVocabulary(session));
    const PersonRecord before = storage::recordForChange(day, stored.record, former);
    const PersonRecord after = withFields(before, NY_TRY(readFields(fields, words)));
    PersonSaved saved{person, NY_TRY(warningsOf(after, call.today()))};
    NY_TRY(checkTaken(session, after));
    const auto changes =
        NY_TRY(storage::changePerson(session, call, day, stored, former, before, after));
    NY_TRY(announceChanges(session, person, day, before, after, changes));
    NY_TRY(session.commit());
    return saved;
}

Result<std::vector<Problem>> CheckPerson::run(const Call& call, std::optional<SubjectId> person,
                                              const WrittenFields& fields) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    const auto words = NY_TRY(storage::readVocabulary(session));
    PersonRecord record;
    if (person) {
        record = NY_TRY(loadPerson(session, *person)).record;
    }
    std::vector<Problem> problems;
    FieldValues values;
    for (const auto& [key, text] : fields) {
        const FieldSpec* spec = findField(key);
        if (spec == nullptr) {
            continue;
        }
        auto value = readField(*spec, text, words);
        if (value) {
            values.emplace(spec->field, std::move(*value));
        } else {
            problems.push_back({Severity::Error, spec->field, std::move(value.error())});
        }
    }
    for (Problem& problem : check(withFields(record, withOwnUnit(values, call)), call.today())) {
        problems.push_back(std::move(problem));
    }
    return problems;
}

Result<void> VoidPerson::run(const Call& call, SubjectId person, const std::string& reason) const {
    NY_TRY(call.require(privileges::editPeople));
    if (trim(reason).empty()) {
        return invalidInput("registry.reason.missing");
    }
    auto session = NY_TRY(m_database.write(call));
    NY_TRY(loadForChange(session, person));
    NY_TRY(session.voidRow("registry_person", person.value, trim(reason)));
    NY_TRY(storage::unindexPerson(session, person));
    NY_TRY(announceVoided(session, person, trim(reason)));
    return session.commit();
}

Result<void> RestorePerson::run(const Call& call, SubjectId person) const {
    NY_TRY(call.require(privileges::editPeople));
    auto session = NY_TRY(m_database.write(call));
    const auto stored = NY_TRY(loadPerson(session, person));
    if (!stored.voidedAt) {
        return conflict("registry.person.notVoided").with("person", person.toString());
    }
    NY_TRY(checkTaken(session, stored.record));
    NY_TRY(session.update("registry_person", person.value,
                          {{"voided_at", nullptr}, {"void_reason", nullptr}}));
    NY_TRY(storage::indexPerson(session, stored.record,
                                Pinyin().read(stored.record.text(Field::Name))));
    NY_TRY(announceAdded(session, call, person, stored.record));
    return session.commit();
}

}  // namespace nuanyang::registry
