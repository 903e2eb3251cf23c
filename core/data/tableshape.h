#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sdk/base/result.h"

namespace nuanyang::core::data {

class Connection;

/// One audited table as it is now: what the audit of a row needs to know.
struct TableShape {
    struct Column {
        std::string name;
        bool secret = false;
    };
    std::string name;
    std::string module;
    std::vector<Column> columns;
    int idColumn = -1;
    int subjectColumn = -1;
    int unitColumn = -1;
    bool digestOnly = false;  ///< the log holds no values: they stand in the table for good
    bool derived = false;     ///< not audited at all

    int column(std::string_view name) const;
};

/// The shapes of all declared tables, of every module that ever migrated: kept in `core_table`, so
/// that they are known while a module is off.
class TableShapes {
public:
    /// Reads them again when the schema has changed since, in whichever process. Call it inside of
    /// a transaction.
    Result<void> refresh(Connection& connection);
    void forget() { m_schemaVersion = -1; }
    /// Null for what is not declared: full-text storage, the log itself.
    const TableShape* find(std::string_view table) const;
    const std::map<std::string, TableShape, std::less<>>& all() const { return m_shapes; }

private:
    std::int64_t m_schemaVersion = -1;
    std::map<std::string, TableShape, std::less<>> m_shapes;
};

/// Reads the columns of a table; none where it does not exist.
Result<std::vector<TableShape::Column>> readColumns(Connection& connection, std::string_view table);

}  // namespace nuanyang::core::data
