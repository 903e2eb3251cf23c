#include "registry/usecases/showperson.h"

#include "registry/domain/display.h"
#include "registry/domain/textlist.h"
#include "registry/storage/vocabularystore.h"
#include "registry/usecases/loadperson.h"
#include "registry/usecases/privileges.h"
#include "sdk/base/mask.h"

namespace nuanyang::registry {

namespace {

enum class Sight { Masked, Open };

/// Puts together what is shown of one person.
class Showing {
public:
    Showing(const Call& call, std::optional<Date> on, Sight sight)
        : m_call(call), m_on(on.value_or(call.today())), m_sight(sight) {}

    Result<ShownPerson> run(data::Queries& session, SubjectId person) {
        m_stored = NY_TRY(loadPerson(session, person));
        m_former = NY_TRY(storage::formerValues(session, person));
        m_words = NY_TRY(storage::readVocabulary(session));
        m_record = storage::recordOn(m_on, m_stored.record, m_former);
        ShownPerson shown;
        shown.id = person;
        shown.unit = m_record.unit();
        shown.unitName = displayOf(specOf(Field::Unit));
        for (const FieldSpec& spec : fieldSpecs()) {
            shown.fields.push_back(fieldOf(spec));
        }
        for (const auto& channel : NY_TRY(storage::channelsOf(session, person))) {
            shown.channels.push_back({channel.kind, seen(channel.value), channel.owner,
                                      channel.relation, channel.works, channel.confirmedOn});
        }
        fillOrigin(shown);
        return shown;
    }

private:
    std::string seen(const std::string& phone) const {
        return m_sight == Sight::Open ? phone : maskPhone(phone);
    }

    std::string valueOf(const FieldSpec& spec) const {
        const std::string& value = m_record.text(spec.field);
        return m_sight == Sight::Open ? value : masked(spec, value);
    }

    std::string displayOf(const FieldSpec& spec) const {
        return display(spec, valueOf(spec), m_words, m_call.language());
    }

    ShownField fieldOf(const FieldSpec& spec) const {
        const auto timeline =
            storage::timelineOf(spec.field, m_former, m_stored.record.text(spec.field));
        return {spec.field, valueOf(spec), displayOf(spec), timeline.since(m_on),
                storage::originOf(spec.field, m_stored, m_former)};
    }

    void fillOrigin(ShownPerson& shown) const {
        shown.birthWritten = m_stored.birthWritten;
        shown.source = m_stored.source;
        shown.recordedOn = m_stored.recordedOn;
        shown.voided = m_stored.voidedAt.has_value();
        shown.voidReason = m_stored.voidReason;
        shown.warnings = check(m_stored.record, m_call.today());
    }

    const Call& m_call;
    Date m_on;
    Sight m_sight;
    storage::StoredPerson m_stored;
    std::vector<storage::FormerValue> m_former;
    Vocabulary m_words;
    PersonRecord m_record;
};

}  // namespace

Result<ShownPerson> ShowPerson::run(const Call& call, SubjectId person,
                                    std::optional<Date> on) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    return Showing(call, on, Sight::Masked).run(session, person);
}

Result<ShownPerson> RevealPerson::run(const Call& call, SubjectId person, const std::string& reason,
                                      std::optional<Date> on) const {
    NY_TRY(call.require(privileges::viewPeople));
    NY_TRY(call.require(privileges::revealPeople));
    if (trim(reason).empty()) {
        return invalidInput("registry.reveal.reasonMissing");
    }
    auto session = NY_TRY(m_database.write(call));
    auto shown = NY_TRY(Showing(call, on, Sight::Open).run(session, person));
    NY_TRY(session.recordDisclosure(person, "nationalId, phone", trim(reason)));
    NY_TRY(session.commit());
    return shown;
}

}  // namespace nuanyang::registry
