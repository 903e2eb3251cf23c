#include "core/data/modulebook.h"

#include <algorithm>
#include <fmt/format.h>

namespace nuanyang::core::data {

namespace {

bool begins(std::string_view name, std::string_view prefix) {
    return name.size() > prefix.size() && name.substr(0, prefix.size()) == prefix &&
           name[prefix.size()] == '_';
}

Error invalidGrant(const ModuleGrants& grants, const std::string& reason) {
    return invalidInput("data.grant.invalid", reason)
        .with("module", grants.id)
        .with("reason", reason);
}

Result<void> checkTable(const ModuleGrants& grants, const TableGrant& table) {
    const auto plainOrEmpty = [](const std::string& name) {
        return name.empty() || isPlainName(name);
    };
    if (!isPlainName(table.name) || !begins(table.name, grants.prefix)) {
        return invalidGrant(
            grants, fmt::format("table {} does not begin with {}_", table.name, grants.prefix));
    }
    if (!plainOrEmpty(table.subjectColumn) || !plainOrEmpty(table.unitColumn)) {
        return invalidGrant(grants,
                            fmt::format("table {}: a column has no plain name", table.name));
    }
    if (!table.unitColumn.empty() && table.subjectColumn.empty()) {
        return invalidGrant(grants, fmt::format("table {} has a unit and no subject", table.name));
    }
    return {};
}

Result<void> check(const ModuleGrants& grants) {
    if (grants.id.empty() || !isPlainName(grants.prefix)) {
        return invalidGrant(grants, "id or prefix is missing");
    }
    for (const std::string_view reserved : {"core", "sqlite", "guard"}) {
        if (grants.prefix == reserved || begins(grants.prefix, reserved)) {
            return invalidGrant(grants, "prefix " + grants.prefix + " is reserved");
        }
    }
    for (const TableGrant& table : grants.tables) {
        NY_TRY(checkTable(grants, table));
    }
    for (const PublishedView& view : grants.publishes) {
        if (!isPlainName(view.name) || !begins(view.name, grants.prefix)) {
            return invalidGrant(
                grants, fmt::format("view {} does not begin with {}_", view.name, grants.prefix));
        }
    }
    return {};
}

}  // namespace

bool isPlainName(std::string_view name) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' &&
           std::all_of(name.begin(), name.end(), plain);
}

const TableGrant* RegisteredModule::table(std::string_view name) const {
    for (const TableGrant& table : grants.tables) {
        if (table.name == name) {
            return &table;
        }
    }
    return nullptr;
}

const TableGrant* RegisteredModule::derived(std::string_view name) const {
    if (const TableGrant* exact = table(name)) {
        return exact->derived ? exact : nullptr;
    }
    for (const TableGrant& table : grants.tables) {
        if (table.derived && begins(name, table.name)) {
            return &table;
        }
    }
    return nullptr;
}

const PublishedView* RegisteredModule::published(std::string_view view) const {
    for (const PublishedView& candidate : grants.publishes) {
        if (candidate.name == view) {
            return &candidate;
        }
    }
    return nullptr;
}

bool RegisteredModule::owns(std::string_view name) const {
    return begins(name, grants.prefix);
}

bool RegisteredModule::mayRead(std::string_view view) const {
    return owns(view) ||
           std::find(grants.reads.begin(), grants.reads.end(), view) != grants.reads.end();
}

bool RegisteredModule::isPersonal(std::string_view name) const {
    if (const TableGrant* exact = table(name)) {
        return !exact->subjectColumn.empty();
    }
    const TableGrant* storage = derived(name);
    return storage != nullptr && !storage->subjectColumn.empty();
}

Result<ModulePtr> ModuleBook::add(ModuleGrants grants) {
    NY_TRY(check(grants));
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, other] : m_modules) {
        const std::string& prefix = other->grants.prefix;
        if (id != grants.id && (prefix == grants.prefix || begins(prefix, grants.prefix) ||
                                begins(grants.prefix, prefix))) {
            return invalidGrant(grants, fmt::format("prefix {} is taken by {}", prefix, id));
        }
    }
    touch();
    std::string id = grants.id;
    auto module = std::make_shared<RegisteredModule>();
    module->grants = std::move(grants);
    module->generation = generation();
    m_modules.insert_or_assign(std::move(id), module);
    return ModulePtr(std::move(module));
}

ModulePtr ModuleBook::find(std::string_view id) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_modules.find(id);
    return found == m_modules.end() ? nullptr : found->second;
}

ModulePtr ModuleBook::publisherOf(std::string_view view) const {
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, module] : m_modules) {
        if (module->published(view) != nullptr) {
            return module;
        }
    }
    return nullptr;
}

}  // namespace nuanyang::core::data
