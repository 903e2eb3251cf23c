#include "registry/storage/importstore.h"

#include <algorithm>

#include "registry/domain/import/matching.h"
#include "registry/storage/importjson.h"
#include "registry/storage/personstore.h"
#include "registry/storage/personwriter.h"
#include "registry/storage/traitstore.h"

namespace nuanyang::registry::storage {

namespace {

struct ImportRecord {
    std::int64_t id = 0;
    std::string fileName, sheet;
    std::optional<UnitId> unit;
    std::string heads;
    std::int64_t people = 0, imported = 0, updated = 0, unchanged = 0, rejected = 0;
    std::optional<Date> importedOn;
    Instant importedAt;
    std::string importedBy;
    std::optional<Instant> voidedAt;
};

constexpr const char* importSql =
    "SELECT id, file_name, sheet, unit_id, heads, people, imported, updated, unchanged, rejected,"
    " imported_on, imported_at, imported_by, voided_at FROM registry_import";

Result<StoredImport> storedOf(ImportRecord record) {
    return StoredImport{
        record.id,
        std::move(record.fileName),
        std::move(record.sheet),
        record.unit,
        NY_TRY(headsFromText(record.heads)),
        {record.people, record.imported, record.updated, record.unchanged, record.rejected},
        record.importedOn.value_or(Date::fromDays({})),
        record.importedAt,
        std::move(record.importedBy),
        record.voidedAt.has_value()};
}

struct RowRecord {
    std::int64_t import = 0;
    std::optional<UnitId> unit;
    std::optional<SubjectId> person;
    std::string outcome;
    std::optional<std::string> reason;
    std::int64_t row = 0;
    std::string cells;
    std::optional<std::string> changes;
};

constexpr const char* rowSql =
    "SELECT import_id, unit_id, person_id, outcome, reason, row, cells, changes"
    " FROM registry_import_row WHERE import_id = ?";

Result<ImportRow> rowOf(RowRecord record) {
    ImportRow row{record.import,
                  record.unit,
                  record.person,
                  std::move(record.outcome),
                  record.reason.value_or(""),
                  {record.row, NY_TRY(cellsFromText(record.cells))},
                  {}};
    if (record.changes) {
        row.changes = NY_TRY(changesFromText(*record.changes));
    }
    return row;
}

/// Unit 0 is nobody's: only those who see all units see such a row.
UnitId keeperOf(const ImportRow& row) {
    return row.unit.value_or(UnitId{});
}

data::Parameter textOrNull(const std::string& text) {
    return text.empty() ? data::Parameter(nullptr) : data::Parameter(text);
}

struct ProblemRecord {
    std::int64_t row = 0;
    std::optional<std::int64_t> column;
    std::optional<std::string> field;
    std::string severity, code, arguments, choices;
    std::optional<std::string> answer;
};

imports::Severity severityOf(std::string_view word) {
    for (const auto severity : {imports::Severity::Error, imports::Severity::Question}) {
        if (word == imports::wordFor(severity)) {
            return severity;
        }
    }
    return imports::Severity::Warning;
}

Result<StoredProblem> problemOf(ProblemRecord record) {
    StoredProblem stored;
    stored.problem.row = record.row;
    if (record.column) {
        stored.problem.column = static_cast<std::size_t>(*record.column);
    }
    if (const FieldSpec* spec = findField(record.field.value_or(""))) {
        stored.problem.field = spec->field;
    }
    Error error = invalidInput(std::move(record.code));
    error.arguments = NY_TRY(argumentsFromText(record.arguments));
    stored.problem.finding = {severityOf(record.severity), std::move(error),
                              NY_TRY(choicesFromText(record.choices))};
    stored.answer = std::move(record.answer);
    return stored;
}

Result<void> addPeople(data::Queries& session, std::vector<PersonRecord>& people, const char* sql,
                       const std::string& text) {
    for (const SubjectId id : NY_TRY(session.all<SubjectId>(sql, text))) {
        const bool known = std::any_of(people.begin(), people.end(),
                                       [id](const PersonRecord& each) { return each.id() == id; });
        const auto stored = known ? std::nullopt : NY_TRY(findPerson(session, id));
        if (stored) {
            people.push_back(stored->record);
        }
    }
    return {};
}

}  // namespace

std::int64_t& ImportCounts::of(std::string_view outcome) {
    return outcome == "imported"    ? imported
           : outcome == "updated"   ? updated
           : outcome == "unchanged" ? unchanged
                                    : rejected;
}

Result<std::int64_t> insertImport(data::WriteSession& session, const Call& call,
                                  const NewImport& import) {
    return session.insert("registry_import", {{"file_name", import.fileName},
                                              {"sheet", import.sheet},
                                              {"unit_id", import.unit},
                                              {"heads", headsToText(import.heads)},
                                              {"imported_on", call.today()},
                                              {"imported_at", Instant::now()},
                                              {"imported_by", call.caller().name()}});
}

Result<void> updateCounts(data::WriteSession& session, std::int64_t import,
                          const ImportCounts& counts) {
    return session.update("registry_import", import,
                          {{"people", counts.people},
                           {"imported", counts.imported},
                           {"updated", counts.updated},
                           {"unchanged", counts.unchanged},
                           {"rejected", counts.rejected}});
}

Result<std::optional<StoredImport>> findImport(data::Queries& session, std::int64_t import) {
    auto record =
        NY_TRY(session.first<ImportRecord>(std::string(importSql) + " WHERE id = ?", import));
    if (!record) {
        return std::optional<StoredImport>();
    }
    return std::optional(NY_TRY(storedOf(std::move(*record))));
}

Result<std::vector<StoredImport>> recentImports(data::Queries& session, int limit) {
    std::vector<StoredImport> found;
    for (auto& record : NY_TRY(session.all<ImportRecord>(
             std::string(importSql) + " ORDER BY id DESC LIMIT ?", limit))) {
        found.push_back(NY_TRY(storedOf(std::move(record))));
    }
    return found;
}

Result<void> insertImportRow(data::WriteSession& session, const ImportRow& row) {
    const std::string changes = row.changes.empty() ? "" : changesToText(row.changes);
    NY_TRY(
        session.execute("INSERT INTO main.registry_import_row (import_id, row, unit_id,"
                        " person_id, outcome, reason, cells, changes)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        row.import, row.raw.number, keeperOf(row), row.person, row.outcome,
                        textOrNull(row.reason), cellsToText(row.raw.cells), textOrNull(changes)));
    return {};
}

Result<void> updateImportRow(data::WriteSession& session, const ImportRow& row) {
    const std::string changes = row.changes.empty() ? "" : changesToText(row.changes);
    NY_TRY(
        session.execute("UPDATE main.registry_import_row SET unit_id = ?, person_id = ?,"
                        " outcome = ?, reason = ?, changes = ? WHERE import_id = ? AND row = ?",
                        keeperOf(row), row.person, row.outcome, textOrNull(row.reason),
                        textOrNull(changes), row.import, row.raw.number));
    return {};
}

Result<std::optional<ImportRow>> findImportRow(data::Queries& session, std::int64_t import,
                                               std::int64_t row) {
    auto record =
        NY_TRY(session.first<RowRecord>(std::string(rowSql) + " AND row = ?", import, row));
    if (!record) {
        return std::optional<ImportRow>();
    }
    return std::optional(NY_TRY(rowOf(std::move(*record))));
}

Result<std::vector<ImportRow>> importedRows(data::Queries& session, std::int64_t import) {
    std::vector<ImportRow> rows;
    for (auto& record : NY_TRY(session.all<RowRecord>(
             std::string(rowSql) + " AND outcome <> 'ignored' ORDER BY row", import))) {
        rows.push_back(NY_TRY(rowOf(std::move(record))));
    }
    return rows;
}

Result<void> moveImportRows(data::WriteSession& session, SubjectId person, UnitId unit) {
    for (const char* sql : {"UPDATE main.registry_import_row SET unit_id = ? WHERE person_id = ?",
                            "UPDATE main.registry_import_problem SET unit_id = ?"
                            " WHERE person_id = ?"}) {
        NY_TRY(session.execute(sql, unit, person));
    }
    return {};
}

Result<void> insertProblems(data::WriteSession& session, const ImportRow& row,
                            const std::vector<imports::RowProblem>& problems) {
    for (const imports::RowProblem& problem : problems) {
        const auto column = problem.column
                                ? std::optional(static_cast<std::int64_t>(*problem.column))
                                : std::nullopt;
        const auto field = imports::answerKey(problem);
        NY_TRY(session.execute(
            "INSERT INTO main.registry_import_problem (import_id, row, unit_id, person_id,"
            " column_no, field, severity, code, arguments, choices)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.import, row.raw.number, keeperOf(row), row.person, column, field,
            imports::wordFor(problem.finding.severity), problem.finding.error.code,
            argumentsToText(problem.finding.error), choicesToText(problem.finding.choices)));
    }
    return {};
}

Result<void> dropOpenProblems(data::WriteSession& session, std::int64_t import, std::int64_t row) {
    NY_TRY(
        session.execute("DELETE FROM main.registry_import_problem"
                        " WHERE import_id = ? AND row = ? AND answer IS NULL",
                        import, row));
    return {};
}

Result<std::vector<StoredProblem>> problemsOf(data::Queries& session, std::int64_t import,
                                              std::optional<std::int64_t> row) {
    std::vector<StoredProblem> problems;
    for (auto& record : NY_TRY(session.all<ProblemRecord>(
             "SELECT row, column_no, field, severity, code, arguments, choices, answer"
             " FROM registry_import_problem WHERE import_id = ?1 AND (?2 IS NULL OR row = ?2)"
             " ORDER BY row, id",
             import, row))) {
        problems.push_back(NY_TRY(problemOf(std::move(record))));
    }
    return problems;
}

Result<bool> answerProblems(data::WriteSession& session, const Call& call, std::int64_t import,
                            std::int64_t row, std::string_view field, const std::string& answer) {
    return NY_TRY(session.execute(
               "UPDATE main.registry_import_problem SET answer = ?, answered_by = ?,"
               " answered_at = ? WHERE import_id = ? AND row = ? AND field = ?"
               " AND answer IS NULL",
               answer, call.caller().name(), Instant::now(), import, row, field)) > 0;
}

Result<imports::HeadingBook::Overrides> ownHeadings(data::Queries& session) {
    struct Heading {
        std::string heading, meaning;
    };
    imports::HeadingBook::Overrides own;
    for (const auto& row : NY_TRY(session.all<Heading>(
             "SELECT heading, meaning FROM registry_heading WHERE voided_at IS NULL"))) {
        if (const auto meaning = imports::Meaning::parse(row.meaning)) {
            own.emplace(row.heading, *meaning);
        }
    }
    return own;
}

Result<void> rememberHeading(data::WriteSession& session, const std::string& heading,
                             const imports::Meaning& meaning) {
    NY_TRY(session.upsert(
        "registry_heading", {{"heading", heading}},
        {{"meaning", meaning.key()}, {"voided_at", nullptr}, {"void_reason", nullptr}}));
    return {};
}

Result<std::vector<PersonRecord>> peopleLike(data::Queries& session, const PersonRecord& read) {
    const imports::LookupKeys keys = imports::lookupKeys(read);
    std::vector<PersonRecord> people;
    for (const std::string& number : keys.numbers) {
        NY_TRY(addPeople(session, people,
                         "SELECT id FROM registry_person"
                         " WHERE national_id = ? AND voided_at IS NULL",
                         number));
    }
    if (!keys.staffNo.empty()) {
        NY_TRY(addPeople(session, people,
                         "SELECT id FROM registry_person WHERE staff_no = ? AND voided_at IS NULL",
                         keys.staffNo));
    }
    if (!keys.letters.empty()) {
        NY_TRY(addPeople(session, people,
                         "SELECT DISTINCT p.id FROM registry_find f"
                         " JOIN registry_person p ON p.id = f.person_id"
                         " WHERE f.key = ? AND p.voided_at IS NULL LIMIT 50",
                         keys.letters));
    }
    return people;
}

Result<bool> addChannels(data::WriteSession& session, SubjectId person,
                         const std::vector<NewChannel>& channels) {
    const auto known = NY_TRY(channelsOf(session, person));
    auto position = static_cast<std::int64_t>(known.size());
    bool added = false;
    for (const NewChannel& channel : channels) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(),
                        [&](const StoredChannel& each) { return each.value == channel.value; });
        if (isKnown) {
            continue;
        }
        added = true;
        NY_TRY(session.insert("registry_channel", {{"person_id", person},
                                                   {"kind", "phone"},
                                                   {"value", channel.value},
                                                   {"owner", channel.owner},
                                                   {"relation", textOrNull(channel.relation)},
                                                   {"position", position++}}));
    }
    if (added) {
        NY_TRY(markContactable(session, person));
    }
    return added;
}

}  // namespace nuanyang::registry::storage
