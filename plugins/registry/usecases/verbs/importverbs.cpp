#include <algorithm>
#include <utility>

#include "registry/usecases/import/answerimport.h"
#include "registry/usecases/import/importroster.h"
#include "registry/usecases/import/listimports.h"
#include "registry/usecases/import/loadimport.h"
#include "registry/usecases/import/undoimport.h"
#include "registry/usecases/readvocabulary.h"
#include "registry/usecases/verbs/verbs.h"
#include "registry/usecases/verbs/words.h"

namespace nuanyang::registry {

namespace {

/// Whoever carries the verbs out and finds the words for their results.
struct Tools {
    data::Database& database;
    documents::TableFiles& files;
    SentenceReader sentence;
};

Json problemRow(const Tools& tools, Language language, const imports::RowProblem& problem,
                const std::vector<storage::SheetHead>& heads) {
    const auto key = imports::answerKey(problem);
    Json column = nullptr;
    for (const storage::SheetHead& head : heads) {
        if (head.fromRow > problem.row || !problem.column) {
            continue;
        }
        for (const imports::Column& each : head.columns) {
            if (each.index == *problem.column) {
                column = each.heading;
            }
        }
    }
    const Error& error = problem.finding.error;
    return Json{{"row", problem.row},
                {"column", column},
                {"field", key ? Json(*key) : Json()},
                {"severity", imports::wordFor(problem.finding.severity)},
                {"code", error.code},
                {"message", tools.sentence(error, language).message},
                {"choices", problem.finding.choices}};
}

Json columnRows(const std::vector<storage::SheetHead>& heads) {
    Json rows = Json::array();
    for (const storage::SheetHead& head : heads) {
        for (const imports::Column& column : head.columns) {
            const bool isUnknown = column.meaning.kind == imports::Meaning::Kind::Unknown;
            Json row{{"heading", column.heading},
                     {"field", isUnknown ? Json() : Json(column.meaning.key())}};
            if (std::find(rows.begin(), rows.end(), row) == rows.end()) {
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

Json ignoredRows(const Tools& tools, Language language, const std::vector<IgnoredRow>& ignored) {
    Json rows = Json::array();
    for (const IgnoredRow& each : ignored) {
        rows.push_back(
            {{"row", each.row}, {"reason", tools.sentence(each.reason, language).message}});
    }
    return rows;
}

Json reportOf(const Tools& tools, Language language, const ImportReport& report) {
    Json problems = Json::array();
    for (const imports::RowProblem& problem : report.problems) {
        problems.push_back(problemRow(tools, language, problem, report.heads));
    }
    return Json{{"batch", report.batch ? Json(std::to_string(*report.batch)) : Json()},
                {"sheet", report.sheet},
                {"rows", report.counts.people},
                {"imported", report.counts.imported},
                {"updated", report.counts.updated},
                {"unchanged", report.counts.unchanged},
                {"rejected", report.counts.rejected},
                {"ignoredRows", ignoredRows(tools, language, report.ignored)},
                {"columns", columnRows(report.heads)},
                {"problems", std::move(problems)}};
}

Result<std::optional<UnitId>> unitIn(const Tools& tools, const Call& call,
                                     const module::Arguments& arguments) {
    const auto typed = arguments.option("unit");
    if (!typed) {
        return std::optional<UnitId>();
    }
    const Vocabulary words = NY_TRY(ReadVocabulary(tools.database).run(call));
    const UnitName* unit = words.unit(*typed);
    if (unit == nullptr) {
        return notFound("registry.unit.notFound").with("unit", *typed);
    }
    return std::optional(unit->id);
}

Result<Json> import(const Tools& tools, const Call& call, const module::Arguments& arguments) {
    const RosterFile file{arguments.positional.front(),
                          arguments.option("sheet"),
                          NY_TRY(unitIn(tools, call, arguments)),
                          {}};
    const ImportRun run = arguments.has("dry-run") ? ImportRun::Try : ImportRun::Keep;
    return reportOf(tools, call.language(),
                    NY_TRY(ImportRoster(tools.database, tools.files).run(call, file, run)));
}

Result<Json> list(const Tools& tools, const Call& call, const module::Arguments& arguments) {
    const int limit = NY_TRY(numberIn(arguments, "limit")).value_or(20);
    Json rows = Json::array();
    for (const storage::StoredImport& each : NY_TRY(ListImports(tools.database).run(call, limit))) {
        rows.push_back({{"batch", std::to_string(each.id)},
                        {"file", each.fileName},
                        {"sheet", each.sheet},
                        {"importedOn", each.importedOn.toString()},
                        {"importedBy", each.importedBy},
                        {"rows", each.counts.people},
                        {"imported", each.counts.imported},
                        {"updated", each.counts.updated},
                        {"unchanged", each.counts.unchanged},
                        {"rejected", each.counts.rejected},
                        {"takenBack", each.isTakenBack}});
    }
    return rows;
}

Result<Json> problems(const Tools& tools, const Call& call, const module::Arguments& arguments) {
    const std::int64_t batch = NY_TRY(batchIn(arguments));
    const OpenProblems open = NY_TRY(ListProblems(tools.database).run(call, batch));
    Json rows = Json::array();
    for (const imports::RowProblem& problem : open.problems) {
        rows.push_back(problemRow(tools, call.language(), problem, open.heads));
    }
    return rows;
}

Result<Json> answer(const Tools& tools, const Call& call, const module::Arguments& arguments) {
    const auto& words = arguments.positional;
    const ImportAnswer said{NY_TRY(batchIn(arguments)), NY_TRY(wholeNumber(words[1])), words[2],
                            words[3]};
    const RowOutcome outcome = NY_TRY(AnswerImport(tools.database).run(call, said));
    Json open = Json::array();
    for (const imports::RowProblem& problem : outcome.problems) {
        open.push_back(problemRow(tools, call.language(), problem, {}));
    }
    return Json{{"id", outcome.person ? Json(outcome.person->toString()) : Json()},
                {"outcome", outcome.outcome},
                {"problems", std::move(open)}};
}

Result<Json> undo(const Tools& tools, const Call& call, const module::Arguments& arguments) {
    const std::int64_t batch = NY_TRY(batchIn(arguments));
    const std::int64_t people = NY_TRY(UndoImport(tools.database).run(call, batch));
    return Json{{"batch", std::to_string(batch)}, {"persons", people}};
}

}  // namespace

Result<void> serveImportVerbs(module::Contributions& contributions, data::Database& database,
                              documents::TableFiles& files, SentenceReader sentence) {
    using Verb = Result<Json> (*)(const Tools&, const Call&, const module::Arguments&);
    const std::pair<const char*, Verb> verbs[] = {
        {"import", import}, {"imports", list}, {"problems", problems},
        {"answer", answer}, {"undo", undo},
    };
    const Tools tools{database, files, std::move(sentence)};
    for (const auto& [name, verb] : verbs) {
        NY_TRY(contributions.verb(
            name, [verb = verb, tools](const Call& call, const module::Arguments& arguments) {
                return verb(tools, call, arguments);
            }));
    }
    return {};
}

}  // namespace nuanyang::registry
