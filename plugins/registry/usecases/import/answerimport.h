#pragma once

#include <cstdint>
#include <string>

#include "registry/usecases/import/rowwriting.h"
#include "sdk/base/call.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// What somebody says about a doubtful cell of an import.
struct ImportAnswer {
    std::int64_t import = 0;
    std::int64_t row = 0;
    std::string field;  ///< a field's key, or `person`: whom the row is about
    std::string value;  ///< as people write it; for `person` an id, or `new`
};

/// Mends a row of an import in place: fills in the field that was asked about, or tries a rejected
/// row again with the answer.
class AnswerImport {
public:
    explicit AnswerImport(data::Database& database) : m_database(database) {}

    /// What has become of the row; it may still be rejected for another reason, and the answer is
    /// kept. Fails with `registry.import.notFound`, `registry.import.takenBack`,
    /// `registry.import.rowNotFound`, `registry.import.notAsked`, `registry.field.unknown`,
    /// `registry.import.personInvalid` and the codes of readField() and check().
    Result<RowOutcome> run(const Call& call, const ImportAnswer& answer) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
