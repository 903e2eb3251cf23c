#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/call.h"
#include "sdk/base/ids.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

struct UnitLine {
    UnitId id;
    std::string name;
    std::int64_t onDuty = 0;
    std::int64_t retired = 0;  ///< living, not voided
    std::string unionName;
    std::vector<std::string> branches;  ///< retiree Party branches that keep the link to it
};

struct UnitDraft {
    std::string name;
    std::int64_t onDuty = 0;
    std::string unionName;
};

/// The units whose people the caller may see, by name.
class ListUnits {
public:
    explicit ListUnits(data::Database& database) : m_database(database) {}
    Result<std::vector<UnitLine>> run(const Call& call) const;

private:
    data::Database& m_database;
};

class AddUnit {
public:
    explicit AddUnit(data::Database& database) : m_database(database) {}
    /// Fails with `registry.unit.nameMissing`, `registry.unit.exists`, `registry.unit.onDuty`.
    Result<UnitLine> run(const Call& call, const UnitDraft& draft) const;

private:
    data::Database& m_database;
};

class ChangeUnit {
public:
    explicit ChangeUnit(data::Database& database) : m_database(database) {}
    /// A new number on duty counts from today on. Further error: `registry.unit.notFound`.
    Result<UnitLine> run(const Call& call, UnitId unit, const UnitDraft& draft) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
