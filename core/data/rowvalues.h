#pragma once

#include <sqlite3.h>
#include <string>
#include <vector>

#include "core/data/sha256.h"
#include "core/data/tableshape.h"

namespace nuanyang::core::data {

/// The values of one row, in the order of the table's columns. Borrowed from the engine.
using RowValues = std::vector<sqlite3_value*>;

/// What the log keeps of a row: a digest over its table, its id and all its values. The same from
/// the hook that sees a change and from a SELECT that reads it back.
Digest rowDigest(const TableShape& shape, std::int64_t id, const RowValues& values,
                 Canonical& scratch);

/// `{"name":"…"}` of the columns for which `wanted` is true (all that are not NULL where it is
/// null). Secret values are written as `"***"`, bytes as their number.
std::string rowJson(const TableShape& shape, const RowValues& values,
                    const std::vector<bool>* wanted);

class Connection;

/// The digests of all rows of a table, as a RowDigestList.
Result<std::string> digestRows(Connection& connection, const TableShape& shape);

bool sameValue(sqlite3_value* left, sqlite3_value* right);

}  // namespace nuanyang::core::data
