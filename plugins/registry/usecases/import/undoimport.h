#pragma once

#include <cstdint>

#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// Takes a whole import back: whoever came with it is voided, whatever it changed is as before.
class UndoImport {
public:
    explicit UndoImport(data::Database& database) : m_database(database) {}

    /// How many people it touched. Fails with `registry.import.notFound`,
    /// `registry.import.takenBack`; with Conflict `registry.import.changedSince` (arguments
    /// `count`, `people`) where somebody has worked on these people since; with Denied
    /// `registry.import.notAllYours` where some of them are out of the caller's sight.
    Result<std::int64_t> run(const Call& call, std::int64_t import) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
