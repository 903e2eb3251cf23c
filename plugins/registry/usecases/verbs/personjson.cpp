#include "registry/usecases/verbs/personjson.h"

#include "registry/domain/textlist.h"
#include "registry/usecases/verbs/words.h"

namespace nuanyang::registry {

namespace {

Json dayOrNull(const std::optional<Date>& day) {
    return day ? Json(day->toString()) : Json(nullptr);
}

Json valueOf(const FieldSpec& spec, const std::string& value) {
    if (spec.isSet() && spec.shape != Shape::Phones) {
        return Json(splitList(value));
    }
    if (spec.shape == Shape::Flag && !value.empty()) {
        return Json(value == "true");
    }
    return textOrNull(value);
}

Json warningsOf(const std::vector<Problem>& problems) {
    Json warnings = Json::array();
    for (const Problem& problem : problems) {
        warnings.push_back({{"field", specOf(problem.field).key}, {"code", problem.error.code}});
    }
    return warnings;
}

Json channelsOf(const std::vector<ShownChannel>& channels) {
    Json rows = Json::array();
    for (const ShownChannel& channel : channels) {
        rows.push_back({{"kind", channel.kind},
                        {"value", channel.value},
                        {"owner", channel.owner},
                        {"relation", textOrNull(channel.relation)},
                        {"works", channel.works},
                        {"confirmedOn", dayOrNull(channel.confirmedOn)}});
    }
    return rows;
}

/// Of the fields that came from elsewhere than the record itself.
Json sourcesOf(const ShownPerson& person) {
    Json sources = Json::object();
    for (const ShownField& field : person.fields) {
        if (field.source != person.source) {
            sources[std::string(specOf(field.field).key)] = field.source;
        }
    }
    return sources;
}

const char* wordFor(HistoryLine::What what) {
    switch (what) {
        case HistoryLine::What::Added:
            return "added";
        case HistoryLine::What::Changed:
            return "changed";
        case HistoryLine::What::Corrected:
            return "corrected";
        case HistoryLine::What::Voided:
            break;
    }
    return "voided";
}

}  // namespace

Json rowsOf(const std::vector<PersonLine>& lines) {
    Json rows = Json::array();
    for (const PersonLine& line : lines) {
        rows.push_back({{"id", line.id.toString()},
                        {"name", line.name},
                        {"unit", line.unit.toString()},
                        {"unitName", line.unitName},
                        {"category", textOrNull(line.category)},
                        {"birth", textOrNull(line.birth.toString())}});
    }
    return rows;
}

Json recordOf(const ShownPerson& person) {
    Json record{{"id", person.id.toString()}};
    for (const ShownField& field : person.fields) {
        const FieldSpec& spec = specOf(field.field);
        record[std::string(spec.key)] = valueOf(spec, field.value);
        if (field.field == Field::Unit) {
            record["unitName"] = person.unitName;
        }
    }
    record["channels"] = channelsOf(person.channels);
    record["birthWritten"] = textOrNull(person.birthWritten);
    record["source"] = person.source;
    record["sources"] = sourcesOf(person);
    record["recordedOn"] = person.recordedOn;
    record["warnings"] = warningsOf(person.warnings);
    record["voided"] = person.voided;
    if (person.voided) {
        record["voidReason"] = person.voidReason;
    }
    return record;
}

Json rowsOf(const std::vector<HistoryLine>& lines) {
    Json rows = Json::array();
    for (const HistoryLine& line : lines) {
        rows.push_back({{"at", line.at.toString()},
                        {"by", textOrNull(line.by)},
                        {"what", wordFor(line.what)},
                        {"field", line.field ? Json(specOf(*line.field).key) : Json(nullptr)},
                        {"before", textOrNull(line.before)},
                        {"after", textOrNull(line.after)},
                        {"from", dayOrNull(line.from)},
                        {"source", textOrNull(line.source)}});
    }
    return rows;
}

Json savedOf(const PersonSaved& saved) {
    Json json{{"id", saved.person.toString()}};
    if (!saved.warnings.empty()) {
        json["warnings"] = warningsOf(saved.warnings);
    }
    return json;
}

}  // namespace nuanyang::registry
