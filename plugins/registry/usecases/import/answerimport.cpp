#include "registry/usecases/import/answerimport.h"

#include <algorithm>
#include <charconv>

#include "registry/domain/fieldreader.h"
#include "registry/domain/personcheck.h"
#include "registry/storage/personwriter.h"
#include "registry/storage/vocabularystore.h"
#include "registry/usecases/import/loadimport.h"
#include "registry/usecases/import/readroster.h"
#include "registry/usecases/loadperson.h"
#include "registry/usecases/personnotices.h"
#include "registry/usecases/privileges.h"

namespace nuanyang::registry {

namespace {

Result<SaidPerson> saidPerson(const std::string& value) {
    if (value == "new") {
        return SaidPerson{};
    }
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), id);
    if (error != std::errc() || end != value.data() + value.size() || id <= 0) {
        return invalidInput("registry.import.personInvalid").with("value", value);
    }
    return SaidPerson{SubjectId{id}};
}

/// One answer within its transaction.
class Answering {
public:
    Answering(data::WriteSession& session, const Call& call, const ImportAnswer& answer)
        : m_session(session), m_call(call), m_answer(answer) {}

    Result<RowOutcome> run() {
        m_import = NY_TRY(loadImport(m_session, m_answer.import));
        m_row = NY_TRY(loadImportRow(m_session, m_answer.import, m_answer.row));
        m_vocabulary = NY_TRY(storage::readVocabulary(m_session));
        const std::string value = NY_TRY(readAnswer());
        const bool asked = NY_TRY(storage::answerProblems(m_session, m_call, m_answer.import,
                                                          m_answer.row, m_answer.field, value));
        if (!asked) {
            return conflict("registry.import.notAsked")
                .with("row", std::to_string(m_answer.row))
                .with("field", m_answer.field);
        }
        return m_row.person ? fillIn(value) : tryAgain();
    }

private:
    bool isAboutPerson() const { return m_answer.field == "person"; }

    Result<std::string> readAnswer() const {
        if (isAboutPerson()) {
            NY_TRY(saidPerson(m_answer.value));
            return m_answer.value;
        }
        const FieldSpec* spec = findField(m_answer.field);
        if (spec == nullptr) {
            return invalidInput("registry.field.unknown")
                .with("field", m_answer.field)
                .with("allowed", joinFieldKeys());
        }
        return readField(*spec, m_answer.value, m_vocabulary);
    }

    std::string source() const { return "import:" + std::to_string(m_answer.import); }

    Result<RowOutcome> fillIn(const std::string& value) {
        const Field field = findField(m_answer.field)->field;
        const auto stored = NY_TRY(loadForChange(m_session, *m_row.person));
        const auto former = NY_TRY(storage::formerValues(m_session, *m_row.person));
        PersonRecord after = stored.record;
        after.put(field, value);
        complete(after, {{field, value}});
        const auto problems = check(after, m_call.today());
        if (const Problem* error = firstError(problems)) {
            return error->error;
        }
        const auto changes = NY_TRY(storage::changePerson(m_session, m_call, m_call.today(), stored,
                                                          former, stored.record, after, source()));
        NY_TRY(
            announceChanges(m_session, after.id(), m_call.today(), stored.record, after, changes));
        const auto first = m_row.changes.find(field);
        const std::string before =
            first == m_row.changes.end() ? stored.record.text(field) : first->second.first;
        m_row.changes.insert_or_assign(field, std::pair(before, after.text(field)));
        m_row.unit = after.unit();
        NY_TRY(storage::updateImportRow(m_session, m_row));
        return RowOutcome{m_row.outcome, m_row.person, m_row.unit, m_row.changes, {}};
    }

    imports::ReadRow readAgain() const {
        const storage::SheetHead& head = headOf(m_import, m_answer.row);
        imports::RosterReader reader(
            head.columns, m_vocabulary,
            {m_call.today(), unitWithoutWord(m_call, m_vocabulary, m_import.unit, head.title), {}});
        return reader.read(m_row.raw);
    }

    /// Everything that has been said about the row so far takes the place of what stands in it.
    Result<std::optional<SaidPerson>> applyAnswers(imports::ReadRow& row) {
        std::optional<SaidPerson> said;
        for (const auto& stored :
             NY_TRY(storage::problemsOf(m_session, m_answer.import, m_answer.row))) {
            if (!stored.answer) {
                continue;
            }
            if (!stored.problem.field) {
                said = NY_TRY(saidPerson(*stored.answer));
                continue;
            }
            const Field field = *stored.problem.field;
            row.values.insert_or_assign(field, *stored.answer);
            std::erase_if(row.problems,
                          [field](const auto& problem) { return problem.field == field; });
        }
        return said;
    }

    Result<RowOutcome> tryAgain() {
        imports::ReadRow row = readAgain();
        const auto said = NY_TRY(applyAnswers(row));
        RowOutcome outcome =
            NY_TRY(RowWriting(m_session, m_call, m_answer.import).write(row, said));
        m_row.outcome = outcome.outcome;
        m_row.person = outcome.person;
        m_row.changes = outcome.changes;
        if (outcome.unit) {
            m_row.unit = outcome.unit;
        }
        NY_TRY(storage::dropOpenProblems(m_session, m_answer.import, m_answer.row));
        NY_TRY(storage::insertProblems(m_session, m_row, outcome.problems));
        NY_TRY(storage::updateImportRow(m_session, m_row));
        NY_TRY(recount(outcome.outcome));
        return outcome;
    }

    Result<void> recount(const std::string& outcome) {
        storage::ImportCounts counts = m_import.counts;
        --counts.rejected;
        ++counts.of(outcome);
        return counts == m_import.counts
                   ? Result<void>()
                   : storage::updateCounts(m_session, m_answer.import, counts);
    }

    data::WriteSession& m_session;
    const Call& m_call;
    const ImportAnswer& m_answer;
    storage::StoredImport m_import;
    storage::ImportRow m_row;
    Vocabulary m_vocabulary;
};

}  // namespace

Result<RowOutcome> AnswerImport::run(const Call& call, const ImportAnswer& answer) const {
    NY_TRY(call.require(privileges::editPeople));
    auto session = NY_TRY(m_database.write(call));
    RowOutcome outcome = NY_TRY(Answering(session, call, answer).run());
    NY_TRY(session.commit());
    return outcome;
}

}  // namespace nuanyang::registry
