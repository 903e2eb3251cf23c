#include "registry/usecases/import/rowwriting.h"

#include <algorithm>

#include "registry/domain/import/matching.h"
#include "registry/domain/import/updating.h"
#include "registry/domain/personcheck.h"
#include "registry/domain/textlist.h"
#include "registry/storage/personwriter.h"
#include "registry/usecases/personnotices.h"

namespace nuanyang::registry {

namespace {

using imports::Finding;
using imports::RowProblem;

RowProblem problemOf(const imports::ReadRow& row, imports::Severity severity, Error error,
                     std::optional<Field> field = {}, std::vector<std::string> choices = {}) {
    return {row.row, std::nullopt, field, Finding{severity, std::move(error), std::move(choices)}};
}

RowOutcome rejected(RowOutcome outcome, RowProblem problem) {
    outcome.outcome = "rejected";
    outcome.problems.insert(outcome.problems.begin(), std::move(problem));
    return outcome;
}

PersonRecord recordOf(const imports::ReadRow& row) {
    PersonRecord record;
    for (const auto& [field, text] : row.values) {
        record.put(field, text);
    }
    complete(record, row.values);
    return record;
}

std::vector<storage::NewChannel> channelsOf(const imports::ReadRow& row) {
    std::vector<storage::NewChannel> channels;
    for (const auto& channel : row.channels) {
        channels.push_back({channel.value, channel.owner, channel.relation, ""});
    }
    return channels;
}

/// The ids of those who may be meant, the likeliest first, and that it may be somebody new.
std::vector<std::string> choicesOf(const imports::Match& match) {
    std::vector<std::string> choices;
    for (const auto& candidate : match.candidates) {
        choices.push_back(candidate.person.toString());
    }
    choices.emplace_back("new");
    return choices;
}

Error doubtful(const PersonRecord& read, const imports::Match& match) {
    std::vector<std::string> ids;
    for (const auto& candidate : match.candidates) {
        ids.push_back(candidate.person.toString());
    }
    return conflict("registry.import.person.doubtful")
        .with("name", read.text(Field::Name))
        .with("persons", join(ids, ", "));
}

}  // namespace

Result<RowOutcome> RowWriting::write(const imports::ReadRow& row,
                                     const std::optional<SaidPerson>& said) {
    const PersonRecord read = recordOf(row);
    RowOutcome outcome{"rejected", {}, {}, {}, row.problems};
    if (read.has(Field::Unit)) {
        outcome.unit = read.unit();
    }
    if (row.isRejected()) {
        return outcome;
    }
    if (!m_call.caller().scope().contains(read.unit())) {
        outcome.unit.reset();
        return rejected(std::move(outcome),
                        problemOf(row, imports::Severity::Error,
                                  denied("registry.import.unit.notYours"), Field::Unit));
    }
    if (said) {
        return said->person ? update(row, *said->person, std::move(outcome))
                            : add(row, std::move(outcome));
    }
    const auto match = imports::match(read, NY_TRY(storage::peopleLike(m_session, read)));
    switch (match.verdict) {
        case imports::Verdict::Same:
            return update(row, match.candidates.front().person, std::move(outcome));
        case imports::Verdict::Ask:
            return rejected(std::move(outcome),
                            problemOf(row, imports::Severity::Error, doubtful(read, match), {},
                                      choicesOf(match)));
        case imports::Verdict::Different:
            break;
    }
    return add(row, std::move(outcome));
}

Result<RowOutcome> RowWriting::add(const imports::ReadRow& row, RowOutcome outcome) {
    const PersonRecord record = recordOf(row);
    const auto problems = check(record, m_call.today());
    if (const Problem* error = firstError(problems)) {
        return rejected(std::move(outcome),
                        problemOf(row, imports::Severity::Error, error->error, error->field));
    }
    storage::Origin origin;
    origin.source = m_source;
    origin.birthWritten = row.birthWritten;
    origin.otherChannels = channelsOf(row);
    const SubjectId person = NY_TRY(storage::insertPerson(m_session, m_call, record, origin));
    NY_TRY(announceAdded(m_session, m_call, person, record));
    m_rowOf.emplace(person, row.row);
    outcome.outcome = "imported";
    outcome.person = person;
    return outcome;
}

void RowWriting::noteRepetition(const imports::ReadRow& row, SubjectId person,
                                RowOutcome& outcome) {
    const auto [first, isNew] = m_rowOf.emplace(person, row.row);
    if (!isNew) {
        outcome.problems.push_back(problemOf(
            row, imports::Severity::Warning,
            conflict("registry.import.row.again").with("first", std::to_string(first->second))));
    }
}

Result<RowOutcome> RowWriting::update(const imports::ReadRow& row, SubjectId person,
                                      RowOutcome outcome) {
    const auto stored = NY_TRY(storage::findPerson(m_session, person));
    if (!stored || stored->voidedAt) {
        return rejected(
            std::move(outcome),
            problemOf(row, imports::Severity::Error,
                      notFound("registry.person.notFound").with("person", person.toString())));
    }
    noteRepetition(row, person, outcome);
    const auto former = NY_TRY(storage::formerValues(m_session, person));
    PersonRecord after = stored->record;
    for (const auto& step : imports::decide(stored->record, row.values, [&](Field field) {
             return storage::originOf(field, *stored, former);
         })) {
        if (step.finding) {
            outcome.problems.push_back({row.row, std::nullopt, step.field, *step.finding});
        } else {
            after.put(step.field, step.value);
        }
    }
    const auto problems = check(after, m_call.today());
    if (const Problem* error = firstError(problems)) {
        return rejected(std::move(outcome),
                        problemOf(row, imports::Severity::Error, error->error, error->field));
    }
    outcome.person = person;
    outcome.unit = after.unit();
    NY_TRY(change(*stored, former, after, outcome));
    const bool reached = NY_TRY(storage::addChannels(m_session, person, channelsOf(row)));
    outcome.outcome = outcome.changes.empty() && !reached ? "unchanged" : "updated";
    return outcome;
}

Result<void> RowWriting::change(const storage::StoredPerson& stored,
                                const std::vector<storage::FormerValue>& former,
                                const PersonRecord& after, RowOutcome& outcome) {
    for (const FieldSpec& spec : fieldSpecs()) {
        const std::string& was = stored.record.text(spec.field);
        if (after.text(spec.field) != was) {
            outcome.changes.emplace(spec.field, std::pair(was, after.text(spec.field)));
        }
    }
    if (outcome.changes.empty()) {
        return {};
    }
    const auto changes = NY_TRY(storage::changePerson(m_session, m_call, m_call.today(), stored,
                                                      former, stored.record, after, m_source));
    return announceChanges(m_session, after.id(), m_call.today(), stored.record, after, changes);
}

}  // namespace nuanyang::registry
