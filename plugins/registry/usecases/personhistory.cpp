#include "registry/usecases/personhistory.h"

#include <algorithm>

#include "registry/domain/display.h"
#include "registry/storage/vocabularystore.h"
#include "registry/usecases/loadperson.h"
#include "registry/usecases/privileges.h"

namespace nuanyang::registry {

namespace {

HistoryLine lineOf(const storage::FormerValue& value, const Vocabulary& words, Language language) {
    const FieldSpec& spec = specOf(value.field);
    HistoryLine line;
    line.what = value.until ? HistoryLine::What::Changed : HistoryLine::What::Corrected;
    line.at = value.at;
    line.by = value.by;
    line.field = value.field;
    line.before = masked(spec, value.value);
    line.after = masked(spec, value.next);
    line.beforeDisplay = display(spec, line.before, words, language);
    line.afterDisplay = display(spec, line.after, words, language);
    line.from = value.until;
    line.source = value.source;
    return line;
}

HistoryLine wholeRecord(HistoryLine::What what, Instant at, std::string by, std::string text) {
    HistoryLine line;
    line.what = what;
    line.at = at;
    line.by = std::move(by);
    line.after = std::move(text);
    line.afterDisplay = line.after;
    return line;
}

}  // namespace

Result<std::vector<HistoryLine>> PersonHistory::run(const Call& call, SubjectId person) const {
    NY_TRY(call.require(privileges::viewPeople));
    auto session = NY_TRY(m_database.read(call));
    const auto stored = NY_TRY(loadPerson(session, person));
    const auto words = NY_TRY(storage::readVocabulary(session));
    std::vector<HistoryLine> lines;
    lines.push_back(wholeRecord(HistoryLine::What::Added, stored.recordedAt, stored.recordedBy,
                                stored.record.text(Field::Name)));
    lines.back().source = stored.source;
    for (const auto& value : NY_TRY(storage::formerValues(session, person))) {
        lines.push_back(lineOf(value, words, call.language()));
    }
    if (stored.voidedAt) {
        lines.push_back(
            wholeRecord(HistoryLine::What::Voided, *stored.voidedAt, {}, stored.voidReason));
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

}  // namespace nuanyang::registry
