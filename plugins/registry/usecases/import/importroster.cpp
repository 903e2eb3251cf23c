#include "registry/usecases/import/importroster.h"

#include "registry/storage/vocabularystore.h"
#include "registry/usecases/import/rowwriting.h"
#include "registry/usecases/privileges.h"

namespace nuanyang::registry {

namespace {

/// One import within its transaction.
class Importing {
public:
    Importing(data::WriteSession& session, const Call& call, const RosterFile& file,
              std::int64_t import, ImportReport& report)
        : m_session(session),
          m_call(call),
          m_file(file),
          m_import(import),
          m_writing(session, call, import),
          m_report(report) {}

    Result<void> take(const RosterLine& line) {
        return line.sorted.kind == imports::RowKind::Person ? takePerson(line) : ignore(line);
    }

private:
    storage::ImportRow rowOf(const RosterLine& line) const {
        return {m_import,
                m_file.unit ? m_file.unit : m_call.caller().unit(),
                {},
                "ignored",
                line.sorted.reason,
                line.raw,
                {}};
    }

    Result<void> ignore(const RosterLine& line) {
        m_report.ignored.push_back({line.raw.number, invalidInput(line.sorted.reason)});
        return storage::insertImportRow(m_session, rowOf(line));
    }

    Result<void> takePerson(const RosterLine& line) {
        RowOutcome outcome = NY_TRY(m_writing.write(line.reading));
        storage::ImportRow row = rowOf(line);
        row.outcome = outcome.outcome;
        row.person = outcome.person;
        row.changes = std::move(outcome.changes);
        if (outcome.unit) {
            row.unit = outcome.unit;
        }
        NY_TRY(storage::insertImportRow(m_session, row));
        NY_TRY(storage::insertProblems(m_session, row, outcome.problems));
        ++m_report.counts.people;
        ++m_report.counts.of(outcome.outcome);
        m_report.problems.insert(m_report.problems.end(),
                                 std::make_move_iterator(outcome.problems.begin()),
                                 std::make_move_iterator(outcome.problems.end()));
        return {};
    }

    data::WriteSession& m_session;
    const Call& m_call;
    const RosterFile& m_file;
    std::int64_t m_import;
    RowWriting m_writing;
    ImportReport& m_report;
};

}  // namespace

Result<ImportReport> ImportRoster::run(const Call& call, const RosterFile& file,
                                       ImportRun run) const {
    NY_TRY(call.require(privileges::editPeople));
    auto reading = NY_TRY(m_database.read(call));
    const Vocabulary vocabulary = NY_TRY(storage::readVocabulary(reading));
    RosterFile explained = file;
    explained.headings.merge(NY_TRY(storage::ownHeadings(reading)));
    // Others may write while the file is read; only what is written from here on makes them wait.
    const Roster roster = NY_TRY(ReadRoster(m_files, vocabulary).run(call, explained));

    auto session = NY_TRY(m_database.write(call, data::AuditDetail::DigestPerRow));
    const std::int64_t import = NY_TRY(storage::insertImport(
        session, call, {file.path.filename().string(), roster.sheet, file.unit, roster.heads}));
    ImportReport report{std::nullopt, roster.sheet, {}, {}, roster.heads, {}};
    Importing importing(session, call, file, import, report);
    const auto total = static_cast<std::int64_t>(roster.lines.size());
    for (std::int64_t done = 0; done < total; ++done) {
        NY_TRY(call.checkCancelled());
        NY_TRY(importing.take(roster.lines[static_cast<std::size_t>(done)]));
        call.report(500 + 500 * done / total, 1000);
    }
    NY_TRY(storage::updateCounts(session, import, report.counts));
    if (run == ImportRun::Keep) {
        NY_TRY(session.commit());
        report.batch = import;
    }
    return report;
}

}  // namespace nuanyang::registry
