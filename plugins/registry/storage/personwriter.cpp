#include "registry/storage/personwriter.h"

#include <algorithm>

#include "registry/storage/searchindex.h"
#include "registry/storage/traitstore.h"
#include "registry/storage/vocabularystore.h"
#include "sdk/base/pinyin.h"

namespace nuanyang::registry::storage {

namespace {

using Fields = std::vector<data::Field>;

/// An empty text is stored as nothing.
data::Parameter orNothing(const std::string& text) {
    return text.empty() ? data::Parameter(nullptr) : data::Parameter(text);
}

/// The column of a field and what to write into it, for the fields that have one. The texts of
/// `record` are borrowed.
Result<data::Field> columnOf(data::WriteSession& session, const FieldSpec& spec,
                             const PersonRecord& record) {
    const std::string& text = record.text(spec.field);
    switch (spec.field) {
        case Field::Sex:
            return data::Field{spec.column, record.sex()};
        case Field::Unit:
            return data::Field{spec.column, record.unit()};
        case Field::Branch:
            if (!text.empty()) {
                return data::Field{spec.column, NY_TRY(branchNamed(session, text, record.unit()))};
            }
            break;
        case Field::Willing:
            if (!text.empty()) {
                return data::Field{spec.column, text == "true"};
            }
            break;
        default:
            break;
    }
    return data::Field{spec.column, orNothing(text)};
}

Result<Fields> allColumns(data::WriteSession& session, const PersonRecord& record) {
    Fields fields;
    for (const FieldSpec& spec : fieldSpecs()) {
        if (!spec.column.empty()) {
            fields.push_back(NY_TRY(columnOf(session, spec, record)));
        }
    }
    return fields;
}

Result<void> insertTraits(data::WriteSession& session, const PersonRecord& record) {
    for (const FieldSpec& spec : fieldSpecs()) {
        if (!spec.isSet() || spec.shape == Shape::Phones) {
            continue;
        }
        for (const std::string& code : record.set(spec.field)) {
            NY_TRY(
                session.insert("registry_trait",
                               {{"person_id", record.id()}, {"field", spec.key}, {"code", code}}));
        }
    }
    return {};
}

Result<void> insertChannels(data::WriteSession& session, const PersonRecord& record,
                            const Origin& origin) {
    std::vector<NewChannel> channels;
    for (const std::string& phone : record.set(Field::Phone)) {
        channels.push_back({phone, "self", "", origin.phoneConfirmedOn});
    }
    channels.insert(channels.end(), origin.otherChannels.begin(), origin.otherChannels.end());
    int position = 0;
    for (const NewChannel& channel : channels) {
        NY_TRY(
            session.insert("registry_channel", {{"person_id", record.id()},
                                                {"kind", "phone"},
                                                {"value", channel.value},
                                                {"owner", channel.owner},
                                                {"relation", orNothing(channel.relation)},
                                                {"position", position++},
                                                {"confirmed_on", orNothing(channel.confirmedOn)}}));
    }
    return {};
}

/// The steps of one change, field after field.
class Change {
public:
    Change(data::WriteSession& session, const Call& call, Date day, const StoredPerson& stored,
           const std::vector<FormerValue>& former, const PersonRecord& after, std::string source)
        : m_session(session),
          m_call(call),
          m_day(day),
          m_stored(stored),
          m_former(former),
          m_after(after),
          m_source(std::move(source)),
          m_present(stored.record) {}

    Result<void> apply(const FieldSpec& spec) {
        m_changes.fields.push_back(spec.field);
        return spec.holds == Holds::Always ? correct(spec) : holdFrom(spec);
    }

    Result<Changes> finish() {
        const SubjectId person = m_stored.record.id();
        if (m_unit) {
            m_changes.fromUnit = m_stored.record.unit();
            NY_TRY(m_session.moveSubject(person, *m_unit));
        }
        NY_TRY(rename());
        if (!m_columns.empty()) {
            NY_TRY(m_session.update("registry_person", person.value, m_columns));
        }
        if (m_phonesChanged) {
            NY_TRY(writePhones(m_session, person, m_present.set(Field::Phone), m_day));
            NY_TRY(markContactable(m_session, person));
        }
        NY_TRY(reindex());
        return std::move(m_changes);
    }

private:
    const std::string& newText(Field field) const { return m_after.text(field); }

    Result<void> correct(const FieldSpec& spec) {
        m_changes.correction = true;
        NY_TRY(remember(spec, m_stored.record.text(spec.field), std::nullopt));
        if (spec.isSet()) {
            NY_TRY(writeEpisodes(m_session, m_stored.record.id(), spec,
                                 Timeline({}, newText(spec.field))));
        }
        return changePresent(spec);
    }

    Result<void> holdFrom(const FieldSpec& spec) {
        Timeline timeline = timelineOf(spec.field, m_former, m_stored.record.text(spec.field));
        const auto edit = timeline.setFrom(m_day, newText(spec.field));
        if (!edit) {
            return {};
        }
        NY_TRY(remember(spec, edit->before, edit->splits ? std::optional(m_day) : std::nullopt));
        if (!edit->changesPresent) {
            NY_TRY(rewriteFormer(spec, edit->rewritten));
        }
        if (spec.isSet() && spec.shape != Shape::Phones) {
            NY_TRY(writeEpisodes(m_session, m_stored.record.id(), spec, timeline));
        }
        return edit->changesPresent ? changePresent(spec) : Result<void>();
    }

    Result<void> remember(const FieldSpec& spec, const std::string& before,
                          std::optional<Date> until) {
        NY_TRY(m_session.insert("registry_former", {{"person_id", m_stored.record.id()},
                                                    {"field", spec.key},
                                                    {"value", orNothing(before)},
                                                    {"until", until},
                                                    {"next_value", orNothing(newText(spec.field))},
                                                    {"replaced_at", Instant::now()},
                                                    {"replaced_by", m_call.caller().name()},
                                                    {"source", m_source}}));
        return {};
    }

    /// The change lies before a later one: the stretch in between gets the value.
    Result<void> rewriteFormer(const FieldSpec& spec, std::size_t place) {
        std::vector<const FormerValue*> segments;
        for (const FormerValue& value : m_former) {
            if (value.field == spec.field && value.until) {
                segments.push_back(&value);
            }
        }
        std::sort(segments.begin(), segments.end(),
                  [](const auto* a, const auto* b) { return a->until < b->until; });
        return m_session.update("registry_former", segments[place]->id,
                                {{"value", orNothing(newText(spec.field))}});
    }

    Result<void> changePresent(const FieldSpec& spec) {
        m_present.put(spec.field, newText(spec.field));
        if (spec.field == Field::Unit) {
            m_unit = m_after.unit();
        } else if (spec.field == Field::Phone) {
            m_phonesChanged = true;
        } else if (!spec.column.empty()) {
            m_columns.push_back(NY_TRY(columnOf(m_session, spec, m_after)));
        }
        if (spec.field == Field::Birth) {
            m_columns.push_back({"birth_written", nullptr});
        }
        return {};
    }

    Result<void> rename() {
        m_reading = Pinyin().read(m_present.text(Field::Name));
        if (m_present.text(Field::Name) != m_stored.record.text(Field::Name)) {
            m_columns.push_back({"sort_key", m_reading.sortKey});
        }
        return {};
    }

    Result<void> reindex() {
        for (const Field field :
             {Field::Name, Field::FormerNames, Field::StaffNo, Field::NationalId, Field::Phone}) {
            if (m_present.text(field) != m_stored.record.text(field)) {
                return indexPerson(m_session, m_present, m_reading);
            }
        }
        return {};
    }

    data::WriteSession& m_session;
    const Call& m_call;
    Date m_day;
    const StoredPerson& m_stored;
    const std::vector<FormerValue>& m_former;
    const PersonRecord& m_after;
    std::string m_source;
    PersonRecord m_present;
    NameReading m_reading;
    Fields m_columns;
    std::optional<UnitId> m_unit;
    bool m_phonesChanged = false;
    Changes m_changes;
};

}  // namespace

Result<SubjectId> insertPerson(data::WriteSession& session, const Call& call,
                               const PersonRecord& draft, const Origin& origin) {
    const PersonRecord record(NY_TRY(session.addSubject(draft.unit())), draft.values());
    const NameReading reading = Pinyin().read(record.text(Field::Name));
    const std::string today = call.today().toString();
    const bool reachable = record.has(Field::Phone) || !origin.otherChannels.empty();
    Fields fields = NY_TRY(allColumns(session, record));
    const data::Field more[] = {
        {"id", record.id()},
        {"sort_key", reading.sortKey},
        {"birth_written", orNothing(origin.birthWritten)},
        {"contactable", reachable},
        {"source", origin.source},
        {"recorded_on", today},
        {"recorded_at", Instant::now()},
        {"recorded_by", call.caller().name()},
    };
    fields.insert(fields.end(), std::begin(more), std::end(more));
    NY_TRY(session.insert("registry_person", std::span<const data::Field>(fields)));
    NY_TRY(insertTraits(session, record));
    NY_TRY(insertChannels(session, record, origin));
    NY_TRY(indexPerson(session, record, reading));
    return record.id();
}

Result<Changes> changePerson(data::WriteSession& session, const Call& call, Date day,
                             const StoredPerson& stored, const std::vector<FormerValue>& former,
                             const PersonRecord& before, const PersonRecord& after,
                             const std::string& source) {
    Change change(session, call, day, stored, former, after, source.empty() ? call.verb() : source);
    for (const FieldSpec& spec : fieldSpecs()) {
        if (before.text(spec.field) != after.text(spec.field)) {
            NY_TRY(change.apply(spec));
        }
    }
    return change.finish();
}

}  // namespace nuanyang::registry::storage
