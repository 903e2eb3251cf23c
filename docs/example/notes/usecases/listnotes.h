#pragma once

#include <string>
#include <vector>

#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::notes {

struct NoteLine {
    std::string id;
    std::string text;
    std::string writtenOn;
};

/// All notes, the newest first.
class ListNotes {
public:
    explicit ListNotes(data::Database& database) : m_database(database) {}
    Result<std::vector<NoteLine>> run(const Call& call) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::notes
