#pragma once

#include <cstdint>

#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// Writes the sample group.
class MakeSample {
public:
    explicit MakeSample(data::Database& database) : m_database(database) {}

    struct Made {
        std::int64_t units = 0;
        std::int64_t persons = 0;
    };
    Result<Made> run(const Call& call) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
