#pragma once

#include <string>
#include <vector>

#include "registry/usecases/listpeople.h"
#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// Finds people as somebody types: the best hits at once, the dead too.
class SearchPeople {
public:
    explicit SearchPeople(data::Database& database) : m_database(database) {}
    Result<std::vector<PersonLine>> run(const Call& call, const std::string& text, int limit) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
