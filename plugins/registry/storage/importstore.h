#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "registry/domain/import/problem.h"
#include "registry/domain/import/tablefinder.h"
#include "registry/domain/personrecord.h"
#include "sdk/base/call.h"
#include "sdk/data/session.h"

namespace nuanyang::registry::storage {

/// What became of the rows that are people.
struct ImportCounts {
    std::int64_t people = 0;
    std::int64_t imported = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;

    /// The count of people with that outcome; every unknown one is a rejection.
    std::int64_t& of(std::string_view outcome);
    bool operator==(const ImportCounts&) const = default;
};

/// The columns that hold from a row on.
struct SheetHead {
    std::int64_t fromRow = 0;
    std::string title;  ///< what stands above these rows
    std::vector<imports::Column> columns;
};

struct NewImport {
    std::string fileName;
    std::string sheet;
    std::optional<UnitId> unit;  ///< of people for whom the sheet names none
    std::vector<SheetHead> heads;
};

struct StoredImport {
    std::int64_t id = 0;
    std::string fileName;
    std::string sheet;
    std::optional<UnitId> unit;
    std::vector<SheetHead> heads;
    ImportCounts counts;
    Date importedOn = Date::fromDays({});
    Instant importedAt;
    std::string importedBy;
    bool isTakenBack = false;
};

Result<std::int64_t> insertImport(data::WriteSession& session, const Call& call,
                                  const NewImport& import);
Result<void> updateCounts(data::WriteSession& session, std::int64_t import,
                          const ImportCounts& counts);
Result<std::optional<StoredImport>> findImport(data::Queries& session, std::int64_t import);
/// The newest first.
Result<std::vector<StoredImport>> recentImports(data::Queries& session, int limit);

/// What a row changed in somebody's record: before and after.
using FieldChanges = std::map<Field, std::pair<std::string, std::string>>;

struct ImportRow {
    std::int64_t import = 0;
    std::optional<UnitId> unit;
    std::optional<SubjectId> person;
    std::string outcome;  ///< `imported`, `updated`, `unchanged`, `rejected`, `ignored`
    std::string reason;   ///< of an ignored row: the code of a sentence
    TableRow raw;
    FieldChanges changes;
};

Result<void> insertImportRow(data::WriteSession& session, const ImportRow& row);
/// All but the cells.
Result<void> updateImportRow(data::WriteSession& session, const ImportRow& row);
Result<std::optional<ImportRow>> findImportRow(data::Queries& session, std::int64_t import,
                                               std::int64_t row);
/// The rows that are people, in the order of the sheet.
Result<std::vector<ImportRow>> importedRows(data::Queries& session, std::int64_t import);
/// Who may see what was read of somebody follows the person to another unit.
Result<void> moveImportRows(data::WriteSession& session, SubjectId person, UnitId unit);

/// A problem as it is kept, with what somebody answered.
struct StoredProblem {
    imports::RowProblem problem;
    std::optional<std::string> answer;
};

Result<void> insertProblems(data::WriteSession& session, const ImportRow& row,
                            const std::vector<imports::RowProblem>& problems);
Result<void> dropOpenProblems(data::WriteSession& session, std::int64_t import, std::int64_t row);
/// Of one row, or of all where none is given; in the order of the sheet.
Result<std::vector<StoredProblem>> problemsOf(data::Queries& session, std::int64_t import,
                                              std::optional<std::int64_t> row = {});
/// Marks what was asked about a field of a row as answered. False where nothing was asked.
Result<bool> answerProblems(data::WriteSession& session, const Call& call, std::int64_t import,
                            std::int64_t row, std::string_view field, const std::string& answer);

/// Headings that the office has explained, by how they stand in a file.
Result<imports::HeadingBook::Overrides> ownHeadings(data::Queries& session);
Result<void> rememberHeading(data::WriteSession& session, const std::string& heading,
                             const imports::Meaning& meaning);

/// People who may be the one that a row is about: with the same identity number in either form,
/// the same staff number, or a name that sounds the same.
Result<std::vector<PersonRecord>> peopleLike(data::Queries& session, const PersonRecord& read);

/// Other people's numbers, for somebody who is there already; those that are known are left out.
struct NewChannel;
Result<bool> addChannels(data::WriteSession& session, SubjectId person,
                         const std::vector<NewChannel>& channels);

}  // namespace nuanyang::registry::storage
