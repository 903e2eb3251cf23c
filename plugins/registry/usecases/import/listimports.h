#pragma once

#include <cstdint>
#include <vector>

#include "registry/storage/importstore.h"
#include "sdk/base/call.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// The imports that the caller may know of, the newest first: a clerk those of their own unit.
class ListImports {
public:
    explicit ListImports(data::Database& database) : m_database(database) {}
    Result<std::vector<storage::StoredImport>> run(const Call& call, int limit) const;

private:
    data::Database& m_database;
};

struct OpenProblems {
    std::vector<storage::SheetHead> heads;
    std::vector<imports::RowProblem> problems;
};

/// What is still to be answered or mended about an import, of the rows that the caller may see.
class ListProblems {
public:
    explicit ListProblems(data::Database& database) : m_database(database) {}
    /// Fails with `registry.import.notFound`, `registry.import.takenBack`.
    Result<OpenProblems> run(const Call& call, std::int64_t import) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
