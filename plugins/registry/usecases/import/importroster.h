#pragma once

#include <optional>
#include <string>
#include <vector>

#include "registry/usecases/import/readroster.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

struct IgnoredRow {
    std::int64_t row = 0;
    Error reason;
};

/// What a roster came to.
struct ImportReport {
    std::optional<std::int64_t> batch;  ///< nothing after a dry run
    std::string sheet;
    storage::ImportCounts counts;
    std::vector<IgnoredRow> ignored;
    std::vector<storage::SheetHead> heads;
    std::vector<imports::RowProblem> problems;
};

/// Whether an import is kept, or only tried.
enum class ImportRun { Keep, Try };

/// Takes a roster into the registry: everybody in it who can be taken, in one transaction, with
/// every cell of every row. Nothing is written when it fails, is cancelled or is only tried; a
/// trial goes the whole way and is then rolled back, so that its figures are those of the import.
class ImportRoster {
public:
    ImportRoster(data::Database& database, documents::TableFiles& files)
        : m_database(database), m_files(files) {}

    /// Fails with the codes of ReadRoster and of the data service.
    Result<ImportReport> run(const Call& call, const RosterFile& file, ImportRun run) const;

private:
    data::Database& m_database;
    documents::TableFiles& m_files;
};

}  // namespace nuanyang::registry
