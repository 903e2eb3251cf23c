#include "registry/storage/traitstore.h"

#include <algorithm>

namespace nuanyang::registry::storage {

namespace {

struct TraitRow {
    std::int64_t id;
    std::string code;
    std::optional<Date> from;
    std::optional<Date> to;
};

constexpr const char* recomputed = "replaced by a correction of the same field";

/// Takes the row that begins like the episode out of `rows`.
std::optional<TraitRow> takeRow(std::vector<TraitRow>& rows, const Episode& episode) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TraitRow& row) {
        return row.code == episode.code && row.from == episode.from;
    });
    if (found == rows.end()) {
        return std::nullopt;
    }
    std::optional<TraitRow> row(std::move(*found));
    rows.erase(found);
    return row;
}

Result<void> writeEpisode(data::WriteSession& session, SubjectId person, const FieldSpec& spec,
                          const Episode& episode, std::vector<TraitRow>& rows) {
    const auto row = takeRow(rows, episode);
    if (!row) {
        NY_TRY(session.insert("registry_trait", {{"person_id", person},
                                                 {"field", spec.key},
                                                 {"code", episode.code},
                                                 {"valid_from", episode.from},
                                                 {"valid_to", episode.to}}));
    } else if (row->to != episode.to) {
        NY_TRY(session.update("registry_trait", row->id, {{"valid_to", episode.to}}));
    }
    return {};
}

struct ChannelRow {
    std::int64_t id;
    std::string value;
    int position;
};

Result<void> writePhone(data::WriteSession& session, SubjectId person, const std::string& phone,
                        int position, std::vector<ChannelRow>& rows) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const ChannelRow& row) { return row.value == phone; });
    if (found == rows.end()) {
        NY_TRY(session.insert("registry_channel", {{"person_id", person},
                                                   {"kind", "phone"},
                                                   {"value", phone},
                                                   {"owner", "self"},
                                                   {"position", position}}));
        return {};
    }
    if (found->position != position) {
        NY_TRY(session.update("registry_channel", found->id, {{"position", position}}));
    }
    rows.erase(found);
    return {};
}

}  // namespace

Result<void> writeEpisodes(data::WriteSession& session, SubjectId person, const FieldSpec& spec,
                           const Timeline& timeline) {
    auto rows =
        NY_TRY(session.all<TraitRow>("SELECT id, code, valid_from, valid_to FROM registry_trait"
                                     " WHERE person_id = ? AND field = ? AND voided_at IS NULL",
                                     person, spec.key));
    for (const Episode& episode : episodesOf(timeline)) {
        NY_TRY(writeEpisode(session, person, spec, episode, rows));
    }
    for (const TraitRow& left : rows) {
        NY_TRY(session.voidRow("registry_trait", left.id, recomputed));
    }
    return {};
}

Result<void> writePhones(data::WriteSession& session, SubjectId person,
                         const std::vector<std::string>& phones, Date day) {
    auto rows = NY_TRY(session.all<ChannelRow>(
        "SELECT id, value, position FROM registry_channel WHERE person_id = ?"
        " AND kind = 'phone' AND owner = 'self' AND valid_to IS NULL AND voided_at IS NULL",
        person));
    int position = 0;
    for (const std::string& phone : phones) {
        NY_TRY(writePhone(session, person, phone, position++, rows));
    }
    for (const ChannelRow& left : rows) {
        NY_TRY(session.update("registry_channel", left.id, {{"valid_to", day}}));
    }
    return {};
}

Result<void> markContactable(data::WriteSession& session, SubjectId person) {
    struct Marks {
        bool marked;
        bool reachable;
    };
    const auto marks = NY_TRY(session.one<Marks>(
        "SELECT p.contactable, EXISTS (SELECT 1 FROM registry_channel c WHERE c.person_id = p.id"
        " AND c.works = 1 AND c.valid_to IS NULL AND c.voided_at IS NULL)"
        " FROM registry_person p WHERE p.id = ?",
        person));
    if (marks.marked == marks.reachable) {
        return {};
    }
    return session.update("registry_person", person.value, {{"contactable", marks.reachable}});
}

}  // namespace nuanyang::registry::storage
