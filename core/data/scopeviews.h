#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/data/modulebook.h"
#include "sdk/base/result.h"

namespace nuanyang::core::data {

class Connection;

/// SQL functions that know the caller's units: the only one; the first 63 of several as bits, asked
/// once in a statement; whether there are others; and whether one unit is among those.
inline constexpr const char* scopeUnitFunction = "nuanyang_scope_unit";
inline constexpr const char* scopeBitsFunction = "nuanyang_scope_bits";
inline constexpr const char* scopeMoreFunction = "nuanyang_scope_more";
inline constexpr const char* scopeFunction = "nuanyang_in_scope";

/// Row scope for reading. Each personal table is covered by a TEMP view of its own name that shows
/// the caller's rows only, and published views are TEMP views over those, so that a module writes
/// plain SQL and cannot get around it. On a connection with open scope a view is a plain `SELECT *`
/// and costs nothing.
class ScopeViews {
public:
    ScopeViews(Connection& connection, const ModuleBook& book)
        : m_connection(connection), m_book(book) {}

    /// Makes or renews what the module may read, as far as it exists. `installed` is what the
    /// connection has, by name.
    Result<void> install(const ModulePtr& module,
                         std::map<std::string, std::string, std::less<>>& installed);

private:
    Result<void> addTable(const TableGrant& table);
    Result<void> addPublished(const RegisteredModule& owner, const PublishedView& view);
    Result<void> addInner(const RegisteredModule& owner);
    /// The same body twice where others read it through a published view.
    void add(const std::string& name, std::string body);
    Result<void> write(std::map<std::string, std::string, std::less<>>& installed);
    std::string isVisible(std::string_view unit) const;
    Result<std::string> scoped(const TableGrant& table);
    Result<std::string> anyPlainColumn(const TableGrant& table);
    Result<std::string> schemaOf(std::string_view table);

    Connection& m_connection;
    const ModuleBook& m_book;
    std::map<std::string, std::string, std::less<>> m_wanted;
};

}  // namespace nuanyang::core::data
