#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "registry/domain/import/rosterreader.h"
#include "registry/storage/importstore.h"
#include "registry/storage/personstore.h"
#include "sdk/base/call.h"
#include "sdk/data/session.h"

namespace nuanyang::registry {

/// What became of a row, or of its new try after an answer.
struct RowOutcome {
    std::string outcome;  ///< as storage::ImportRow::outcome
    std::optional<SubjectId> person;
    std::optional<UnitId> unit;
    storage::FieldChanges changes;
    std::vector<imports::RowProblem> problems;
};

/// Somebody has said whom a row is about.
struct SaidPerson {
    std::optional<SubjectId> person;  ///< nothing: somebody new
};

/// Puts rows into the registry, one after the other, within one transaction: recognises who is
/// there already, adds who is not, and changes what a file may change.
class RowWriting {
public:
    RowWriting(data::WriteSession& session, const Call& call, std::int64_t import)
        : m_session(session), m_call(call), m_source("import:" + std::to_string(import)) {}

    /// Fails only where the transaction is lost; what is wrong with the row stands in its outcome.
    Result<RowOutcome> write(const imports::ReadRow& row,
                             const std::optional<SaidPerson>& said = {});

private:
    Result<RowOutcome> add(const imports::ReadRow& row, RowOutcome outcome);
    Result<RowOutcome> update(const imports::ReadRow& row, SubjectId person, RowOutcome outcome);
    Result<void> change(const storage::StoredPerson& stored,
                        const std::vector<storage::FormerValue>& former, const PersonRecord& after,
                        RowOutcome& outcome);
    void noteRepetition(const imports::ReadRow& row, SubjectId person, RowOutcome& outcome);

    data::WriteSession& m_session;
    const Call& m_call;
    std::string m_source;
    std::map<SubjectId, std::int64_t> m_rowOf;  // who was in the file already, and in which row
};

}  // namespace nuanyang::registry
