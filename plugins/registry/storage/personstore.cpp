#include "registry/storage/personstore.h"

#include <algorithm>

#include "registry/domain/textlist.h"

namespace nuanyang::registry::storage {

namespace {

using Text = std::optional<std::string>;

struct PersonRow {
    SubjectId id;
    UnitId unit;
    std::string name;
    int sex;
    Text birth, birthWritten, nationalId, staffNo, category, rank, branch, branchPost, residence,
        address;
    std::optional<bool> willing;
    Text diet;
    std::string lifeState;
    Text died, retiredOn, note;
    Text formerNames, lunarBirthday, ethnicGroup, nativePlace, marital, education, degree, post,
        title, workStart, originalUnit, political, joinedParty, fullMember, living, spouse,
        children, illness, hardshipCause;
    std::string source, recordedOn;
    Instant recordedAt;
    std::string recordedBy;
    std::optional<Instant> voidedAt;
    Text voidReason;
};

constexpr const char* personSql =
    "SELECT p.id, p.unit_id, p.name, p.sex, p.birth, p.birth_written, p.national_id, p.staff_no,"
    " p.category, p.rank, b.name, p.branch_post, p.residence, p.address, p.willing, p.diet,"
    " p.life_state, p.died, p.retired_on, p.note, p.former_names, p.lunar_birthday,"
    " p.ethnic_group, p.native_place, p.marital, p.education, p.degree, p.post, p.title,"
    " p.work_start, p.original_unit, p.political, p.joined_party, p.full_member, p.living,"
    " p.spouse, p.children, p.illness, p.hardship_cause, p.source, p.recorded_on, p.recorded_at,"
    " p.recorded_by, p.voided_at, p.void_reason"
    " FROM registry_person p LEFT JOIN registry_branch b ON b.id = p.branch_id WHERE p.id = ?";

constexpr const char* lineSql =
    "SELECT p.id, p.name, p.sex, p.birth, p.unit_id, u.name, p.category, p.rank,"
    " (SELECT c.value FROM registry_channel c WHERE c.person_id = p.id AND c.kind = 'phone'"
    "  AND c.owner = 'self' AND c.valid_to IS NULL AND c.voided_at IS NULL"
    "  ORDER BY c.position, c.id LIMIT 1),"
    " p.life_state FROM registry_person p JOIN registry_unit u ON u.id = p.unit_id"
    " WHERE p.id = ? AND p.voided_at IS NULL";

PersonRecord recordOf(const PersonRow& row) {
    PersonRecord record(row.id, {});
    const std::pair<Field, const Text&> texts[] = {
        {Field::Birth, row.birth},
        {Field::NationalId, row.nationalId},
        {Field::StaffNo, row.staffNo},
        {Field::Category, row.category},
        {Field::Rank, row.rank},
        {Field::Branch, row.branch},
        {Field::BranchPost, row.branchPost},
        {Field::Residence, row.residence},
        {Field::Address, row.address},
        {Field::Diet, row.diet},
        {Field::Died, row.died},
        {Field::RetiredOn, row.retiredOn},
        {Field::Note, row.note},
        {Field::FormerNames, row.formerNames},
        {Field::LunarBirthday, row.lunarBirthday},
        {Field::EthnicGroup, row.ethnicGroup},
        {Field::NativePlace, row.nativePlace},
        {Field::Marital, row.marital},
        {Field::Education, row.education},
        {Field::Degree, row.degree},
        {Field::Post, row.post},
        {Field::Title, row.title},
        {Field::WorkStart, row.workStart},
        {Field::OriginalUnit, row.originalUnit},
        {Field::Political, row.political},
        {Field::JoinedParty, row.joinedParty},
        {Field::FullMember, row.fullMember},
        {Field::Living, row.living},
        {Field::Spouse, row.spouse},
        {Field::Children, row.children},
        {Field::Illness, row.illness},
        {Field::HardshipCause, row.hardshipCause},
    };
    for (const auto& [field, text] : texts) {
        record.put(field, text.value_or(""));
    }
    record.put(Field::Name, row.name);
    record.put(Field::Unit, row.unit.toString());
    record.put(Field::Sex, std::string(sexCode(static_cast<Sex>(row.sex))));
    record.put(Field::LifeState, row.lifeState);
    if (row.willing) {
        record.put(Field::Willing, *row.willing ? "true" : "false");
    }
    return record;
}

struct TraitRow {
    std::string field;
    std::string code;
};

Result<void> addTraits(data::Queries& session, PersonRecord& record) {
    std::map<Field, std::vector<std::string>> sets;
    NY_TRY(session.each<TraitRow>(
        [&](TraitRow row) {
            if (const FieldSpec* spec = findField(row.field)) {
                sets[spec->field].push_back(std::move(row.code));
            }
        },
        "SELECT field, code FROM registry_trait WHERE person_id = ? AND voided_at IS NULL"
        " AND valid_to IS NULL ORDER BY id",
        record.id()));
    for (auto& [field, codes] : sets) {
        if (specOf(field).shape != Shape::WordSet) {
            std::sort(codes.begin(), codes.end());
        }
        record.put(field, join(codes, ","));
    }
    return {};
}

Result<void> addPhones(data::Queries& session, PersonRecord& record) {
    const auto phones = NY_TRY(session.all<std::string>(
        "SELECT value FROM registry_channel WHERE person_id = ? AND kind = 'phone'"
        " AND owner = 'self' AND valid_to IS NULL AND voided_at IS NULL ORDER BY position, id",
        record.id()));
    record.put(Field::Phone, join(phones, ","));
    return {};
}

struct FormerRow {
    std::int64_t id;
    std::string field;
    Text value;
    std::optional<Date> until;
    Text next;
    Instant at;
    std::string by;
    std::string source;
};

}  // namespace

Result<std::optional<StoredPerson>> findPerson(data::Queries& session, SubjectId person) {
    const auto row = NY_TRY(session.first<PersonRow>(personSql, person));
    if (!row) {
        return std::optional<StoredPerson>{};
    }
    StoredPerson stored{recordOf(*row),  row->birthWritten.value_or(""),
                        row->source,     row->recordedOn,
                        row->recordedAt, row->recordedBy,
                        row->voidedAt,   row->voidReason.value_or("")};
    NY_TRY(addTraits(session, stored.record));
    NY_TRY(addPhones(session, stored.record));
    return std::optional(std::move(stored));
}

Result<std::optional<LineRow>> findLine(data::Queries& session, std::int64_t person) {
    return session.first<LineRow>(lineSql, person);
}

Result<std::vector<FormerValue>> formerValues(data::Queries& session, SubjectId person) {
    std::vector<FormerValue> values;
    NY_TRY(session.each<FormerRow>(
        [&](FormerRow row) {
            if (const FieldSpec* spec = findField(row.field)) {
                values.push_back({row.id, spec->field, row.value.value_or(""), row.until,
                                  row.next.value_or(""), row.at, std::move(row.by),
                                  std::move(row.source)});
            }
        },
        "SELECT id, field, value, until, next_value, replaced_at, replaced_by, source"
        " FROM registry_former WHERE person_id = ? AND voided_at IS NULL ORDER BY id",
        person));
    return values;
}

Timeline timelineOf(Field field, const std::vector<FormerValue>& former, std::string present) {
    std::vector<Segment> segments;
    for (const FormerValue& value : former) {
        if (value.field == field && value.until) {
            segments.push_back({value.value, value.until});
        }
    }
    std::sort(segments.begin(), segments.end(),
              [](const Segment& a, const Segment& b) { return a.until < b.until; });
    return {std::move(segments), std::move(present)};
}

std::string originOf(Field field, const StoredPerson& stored,
                     const std::vector<FormerValue>& former) {
    const std::string& present = stored.record.text(field);
    const auto change = std::find_if(former.rbegin(), former.rend(), [&](const FormerValue& value) {
        return value.field == field && value.next == present;
    });
    return change == former.rend() ? stored.source : change->source;
}

PersonRecord recordForChange(Date day, const PersonRecord& present,
                             const std::vector<FormerValue>& former) {
    PersonRecord record = present;
    for (const FieldSpec& spec : fieldSpecs()) {
        if (spec.holds == Holds::FromDay) {
            const auto timeline = timelineOf(spec.field, former, present.text(spec.field));
            record.put(spec.field, timeline.valueOn(day));
        }
    }
    return record;
}

PersonRecord recordOn(Date day, const PersonRecord& present,
                      const std::vector<FormerValue>& former) {
    PersonRecord record = recordForChange(day, present, former);
    const PartialDate died = present.date(Field::Died);
    if (died.isKnown() && *died.earliest() > day) {
        record.put(Field::LifeState, "living");
        record.put(Field::Died, {});
    }
    std::vector<std::string> years = present.set(Field::Hardship);
    std::erase_if(years, [&](const std::string& year) { return std::stoi(year) > day.year(); });
    record.put(Field::Hardship, join(years, ","));
    return record;
}

Result<std::optional<SubjectId>> otherWith(data::Queries& session, Field field,
                                           const std::string& value, SubjectId self) {
    const char* sql = field == Field::NationalId
                          ? "SELECT id FROM registry_person WHERE national_id = ?"
                            " AND +voided_at IS NULL AND id <> ?"
                          : "SELECT id FROM registry_person WHERE staff_no = ?"
                            " AND +voided_at IS NULL AND id <> ?";
    return session.first<SubjectId>(sql, value, self);
}

Result<std::vector<StoredChannel>> channelsOf(data::Queries& session, SubjectId person) {
    struct ChannelRow {
        std::string kind, value, owner;
        Text relation;
        bool works;
        std::optional<Date> confirmedOn;
    };
    std::vector<StoredChannel> channels;
    NY_TRY(session.each<ChannelRow>(
        [&](ChannelRow row) {
            channels.push_back({std::move(row.kind), std::move(row.value), std::move(row.owner),
                                row.relation.value_or(""), row.works, row.confirmedOn});
        },
        "SELECT kind, value, owner, relation, works, confirmed_on FROM registry_channel"
        " WHERE person_id = ? AND valid_to IS NULL AND voided_at IS NULL ORDER BY position, id",
        person));
    return channels;
}

}  // namespace nuanyang::registry::storage
