#include "registry/api/personevents.h"

namespace nuanyang::registry {

namespace {

/// Reads members of a payload; the first that is not as expected spoils the whole.
class Reader {
public:
    explicit Reader(const Json& payload) : m_payload(payload) {}

    std::string text(const char* key) {
        const auto found = m_payload.find(key);
        if (found == m_payload.end() || !found->is_string()) {
            m_good = false;
            return {};
        }
        return found->get<std::string>();
    }
    template <class IdType>
    IdType id(const char* key) {
        const auto value = IdType::parse(text(key));
        m_good = m_good && value;
        return value.value_or(IdType{});
    }
    Date date(const char* key) {
        const auto value = Date::parse(text(key));
        m_good = m_good && value;
        return value.value_or(*Date::create(1, 1, 1));
    }
    /// Absent or null: not known.
    PartialDate partialDate(const char* key) {
        if (!m_payload.contains(key) || m_payload[key].is_null()) {
            return {};
        }
        const auto value = PartialDate::parse(text(key));
        m_good = m_good && value;
        return value.value_or(PartialDate());
    }
    template <class Event>
    Result<Event> finish(Event event) const {
        if (!m_good) {
            return corrupt("registry.event.unreadable", m_payload.dump());
        }
        return event;
    }

private:
    const Json& m_payload;
    bool m_good = true;
};

Json jsonOf(const PartialDate& date) {
    return date.isKnown() ? Json(date.toString()) : Json(nullptr);
}

}  // namespace

Json PersonAdded::toJson() const {
    return {{"person", person.toString()}, {"unit", unit.toString()}, {"on", on.toString()}};
}

Result<PersonAdded> PersonAdded::fromJson(const Json& payload) {
    Reader reader(payload);
    return reader.finish(
        PersonAdded{reader.id<SubjectId>("person"), reader.id<UnitId>("unit"), reader.date("on")});
}

Json PersonChanged::toJson() const {
    return {{"person", person.toString()},
            {"fields", fields},
            {"from", from.toString()},
            {"correction", correction}};
}

Result<PersonChanged> PersonChanged::fromJson(const Json& payload) {
    Reader reader(payload);
    PersonChanged event{reader.id<SubjectId>("person"),
                        {},
                        reader.date("from"),
                        payload.value("correction", false)};
    const auto fields = payload.find("fields");
    if (fields == payload.end() || !fields->is_array()) {
        return corrupt("registry.event.unreadable", payload.dump());
    }
    for (const Json& field : *fields) {
        event.fields.push_back(field.is_string() ? field.get<std::string>() : field.dump());
    }
    return reader.finish(std::move(event));
}

Json PersonMoved::toJson() const {
    return {{"person", person.toString()},
            {"fromUnit", fromUnit.toString()},
            {"toUnit", toUnit.toString()},
            {"from", from.toString()}};
}

Result<PersonMoved> PersonMoved::fromJson(const Json& payload) {
    Reader reader(payload);
    return reader.finish(PersonMoved{reader.id<SubjectId>("person"), reader.id<UnitId>("fromUnit"),
                                     reader.id<UnitId>("toUnit"), reader.date("from")});
}

Json PersonDied::toJson() const {
    return {{"person", person.toString()}, {"died", jsonOf(died)}};
}

Result<PersonDied> PersonDied::fromJson(const Json& payload) {
    Reader reader(payload);
    return reader.finish(PersonDied{reader.id<SubjectId>("person"), reader.partialDate("died")});
}

Json DeathWithdrawn::toJson() const {
    return {{"person", person.toString()}, {"died", jsonOf(died)}};
}

Result<DeathWithdrawn> DeathWithdrawn::fromJson(const Json& payload) {
    Reader reader(payload);
    return reader.finish(
        DeathWithdrawn{reader.id<SubjectId>("person"), reader.partialDate("died")});
}

Json PersonVoided::toJson() const {
    return {{"person", person.toString()}, {"reason", reason}};
}

Result<PersonVoided> PersonVoided::fromJson(const Json& payload) {
    Reader reader(payload);
    return reader.finish(PersonVoided{reader.id<SubjectId>("person"), reader.text("reason")});
}

}  // namespace nuanyang::registry
