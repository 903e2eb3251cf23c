#include "core/data/scopeviews.h"

#include <fmt/format.h>

#include "core/data/connection.h"
#include "core/data/tableshape.h"

namespace nuanyang::core::data {

namespace {

bool isVirtual(std::string_view schema) {
    constexpr std::string_view beginning = "CREATE VIRTUAL TABLE ";
    return schema.substr(0, beginning.size()) == beginning;
}

}  // namespace

// Of several units bits decide, for nearly every group without a call for each row.
std::string ScopeViews::isVisible(std::string_view unit) const {
    if (m_connection.scopeKind() == ScopeKind::OneUnit) {
        return fmt::format("{} = {}()", unit, scopeUnitFunction);
    }
    return fmt::format("(({0}() >> {1}) & 1 OR ({2}() AND {3}({1})))", scopeBitsFunction, unit,
                       scopeMoreFunction, scopeFunction);
}

Result<std::string> ScopeViews::schemaOf(std::string_view table) {
    const Parameter name(table);
    const LentStatement statement = NY_TRY(m_connection.service(
        "SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?", {&name, 1}));
    if (!NY_TRY(m_connection.step(statement.get()))) {
        return std::string();
    }
    return std::string(columnText(statement.get(), 0));
}

Result<std::string> ScopeViews::scoped(const TableGrant& table) {
    const std::string schema = NY_TRY(schemaOf(table.name));
    if (schema.empty()) {
        return std::string();
    }
    std::string columns = "*";
    if (isVirtual(schema)) {
        // A full-text table is asked through its hidden columns: its own name, and rank.
        columns = fmt::format("rowid, *, {}, rank", table.name);
        m_connection.rules().addFullText(table.name);
    }
    std::string body = fmt::format("SELECT {} FROM main.{}", columns, table.name);
    if (m_connection.scopeKind() == ScopeKind::Open || table.subjectColumn.empty()) {
        return body;
    }
    if (!table.unitColumn.empty()) {
        return body + " WHERE " + isVisible(table.unitColumn);
    }
    // The second condition reads a column that is no key, whatever the module's query reads: see
    // AccessRules::mayBeCounted.
    const std::string witness = NY_TRY(anyPlainColumn(table));
    return body + fmt::format(
                      " WHERE (SELECT {0} FROM main.core_subject"
                      " WHERE core_subject.id = {1}.{2}){3}",
                      isVisible("core_subject.unit_id"), table.name, table.subjectColumn, witness);
}

Result<std::string> ScopeViews::anyPlainColumn(const TableGrant& table) {
    if (table.subjectColumn != "id" && table.subjectColumn != "rowid") {
        return std::string();  // the subject is a plain column itself
    }
    for (const TableShape::Column& column : NY_TRY(readColumns(m_connection, table.name))) {
        if (column.name != table.subjectColumn) {
            return fmt::format(" AND {0}.{1} IS {0}.{1}", table.name, column.name);
        }
    }
    return std::string();
}

void ScopeViews::add(const std::string& name, std::string body) {
    const AccessRules& rules = m_connection.rules();
    m_wanted.insert_or_assign(rules.guardName(name), std::move(body));
    m_wanted.insert_or_assign(name, fmt::format("SELECT * FROM temp.{}", rules.guardName(name)));
}

Result<void> ScopeViews::addTable(const TableGrant& table) {
    std::string body = NY_TRY(scoped(table));
    if (!body.empty()) {
        add(table.name, std::move(body));
    }
    return {};
}

Result<void> ScopeViews::addInner(const RegisteredModule& owner) {
    for (const TableGrant& table : owner.grants.tables) {
        // Covered on the reader's connection, so that its name leads to a guard as well. A derived
        // table stays open to its owner's free SQL.
        if (!table.derived) {
            NY_TRY(addTable(table));
        }
        std::string body = NY_TRY(scoped(table));
        if (table.subjectColumn.empty()) {
            m_connection.rules().addImpersonal(table.name);
        }
        if (!body.empty()) {
            m_wanted.insert_or_assign(m_connection.rules().innerName(table.name), std::move(body));
        }
    }
    return {};
}

// The publisher's tables go into its view as CTEs under their own names, which stand on guards
// that nobody else can name.
Result<void> ScopeViews::addPublished(const RegisteredModule& owner, const PublishedView& view) {
    NY_TRY(addInner(owner));
    std::string tables;
    for (const TableGrant& table : owner.grants.tables) {
        const std::string inner = m_connection.rules().innerName(table.name);
        if (m_wanted.contains(inner)) {
            tables += fmt::format("{}{} AS NOT MATERIALIZED (SELECT * FROM temp.{})",
                                  tables.empty() ? "WITH " : ", ", table.name, inner);
        }
    }
    add(view.name, fmt::format("{} SELECT * FROM (\n{}\n)", tables, view.select));
    return {};
}

Result<void> ScopeViews::write(std::map<std::string, std::string, std::less<>>& installed) {
    for (const auto& [name, body] : m_wanted) {
        const auto found = installed.find(name);
        if (found != installed.end() && found->second == body) {
            continue;
        }
        NY_TRY(
            m_connection.run(fmt::format("DROP VIEW IF EXISTS temp.{0};"
                                         "CREATE TEMP VIEW {0} AS {1}",
                                         name, body)));
        installed.insert_or_assign(name, body);
    }
    return {};
}

Result<void> ScopeViews::install(const ModulePtr& module,
                                 std::map<std::string, std::string, std::less<>>& installed) {
    for (const TableGrant& table : module->grants.tables) {
        if (!table.subjectColumn.empty()) {
            NY_TRY(addTable(table));
        }
    }
    for (const PublishedView& view : module->grants.publishes) {
        NY_TRY(addPublished(*module, view));
    }
    for (const std::string& name : module->grants.reads) {
        const ModulePtr owner = m_book.publisherOf(name);
        if (owner) {
            NY_TRY(addPublished(*owner, *owner->published(name)));
        }
    }
    return write(installed);
}

}  // namespace nuanyang::core::data
