#pragma once

#include <cstdint>
#include <string>

#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::notes {

/// Writes a note and returns its id.
class AddNote {
public:
    explicit AddNote(data::Database& database) : m_database(database) {}
    Result<std::int64_t> run(const Call& call, std::string text) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::notes
