#include "core/data/tableshape.h"

#include <algorithm>

#include "core/data/connection.h"
#include "core/data/coreschema.h"

namespace nuanyang::core::data {

namespace {

void markSecrets(TableShape& shape, std::string_view names) {
    while (!names.empty()) {
        const std::size_t comma = std::min(names.find(','), names.size());
        const int column = shape.column(names.substr(0, comma));
        if (column >= 0) {
            shape.columns[static_cast<std::size_t>(column)].secret = true;
        }
        names.remove_prefix(std::min(comma + 1, names.size()));
    }
}

Result<std::map<std::string, TableShape, std::less<>>> readShapes(Connection& connection) {
    std::map<std::string, TableShape, std::less<>> shapes;
    const LentStatement rows = NY_TRY(connection.service(
        "SELECT name, module, subject_column, unit_column, secret_columns, derived"
        " FROM main.core_table"));
    while (NY_TRY(connection.step(rows.get()))) {
        TableShape shape;
        shape.name = columnText(rows.get(), 0);
        shape.module = columnText(rows.get(), 1);
        shape.columns = NY_TRY(readColumns(connection, shape.name));
        shape.idColumn = shape.column("id");
        shape.subjectColumn = shape.column(columnText(rows.get(), 2));
        shape.unitColumn = shape.column(columnText(rows.get(), 3));
        shape.derived = sqlite3_column_int(rows.get(), 5) != 0;
        markSecrets(shape, columnText(rows.get(), 4));
        shapes.emplace(shape.name, std::move(shape));
    }
    return shapes;
}

}  // namespace

int TableShape::column(std::string_view wanted) const {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == wanted) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

Result<std::vector<TableShape::Column>> readColumns(Connection& connection,
                                                    std::string_view table) {
    std::vector<TableShape::Column> columns;
    const Parameter name(table);
    const LentStatement rows = NY_TRY(connection.service(
        "SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0 ORDER BY cid",
        {&name, 1}));
    while (NY_TRY(connection.step(rows.get()))) {
        columns.push_back({std::string(columnText(rows.get(), 0)), false});
    }
    return columns;
}

Result<void> TableShapes::refresh(Connection& connection) {
    const std::int64_t version = NY_TRY(connection.number("PRAGMA main.schema_version"));
    if (version == m_schemaVersion) {
        return {};
    }
    auto shapes = NY_TRY(readShapes(connection));
    for (const char* table : coreAuditedTables) {
        TableShape shape;
        shape.name = table;
        shape.module = coreModule;
        shape.digestOnly = shape.name == "core_event";
        shape.columns = NY_TRY(readColumns(connection, table));
        shape.idColumn = shape.column("id");
        shapes.insert_or_assign(table, std::move(shape));
    }
    m_shapes = std::move(shapes);
    m_schemaVersion = version;
    return {};
}

const TableShape* TableShapes::find(std::string_view table) const {
    const auto found = m_shapes.find(table);
    return found == m_shapes.end() ? nullptr : &found->second;
}

}  // namespace nuanyang::core::data
