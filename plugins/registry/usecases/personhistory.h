#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/domain/field.h"
#include "sdk/base/call.h"
#include "sdk/base/date.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// One thing that happened to a record.
struct HistoryLine {
    enum class What { Added, Changed, Corrected, Voided };

    What what = What::Changed;
    Instant at;
    std::string by;
    std::optional<Field> field;  ///< nothing where the whole record is meant
    std::string before;          ///< canonical; masked where sensitive
    std::string after;
    std::string beforeDisplay;  ///< in the caller's language
    std::string afterDisplay;
    std::optional<Date> from;  ///< the day from which the new value held
    std::string source;
};

/// Everything that a person's record has said, newest first.
class PersonHistory {
public:
    explicit PersonHistory(data::Database& database) : m_database(database) {}
    Result<std::vector<HistoryLine>> run(const Call& call, SubjectId person) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
