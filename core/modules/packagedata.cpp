#include "core/modules/packagedata.h"

#include <algorithm>
#include <charconv>

#include "core/modules/checksum.h"

namespace nuanyang::core::modules {

namespace fs = std::filesystem;

Result<data::ModuleGrants> grantsOf(const Manifest& manifest, const fs::path& packageFolder) {
    data::ModuleGrants grants;
    grants.id = manifest.id;
    grants.prefix = manifest.data.prefix.empty() ? manifest.id : manifest.data.prefix;
    for (const Table& table : manifest.data.tables) {
        data::TableGrant grant;
        grant.name = table.name;
        grant.subjectColumn = table.subject;
        grant.unitColumn = table.unit;
        grant.writePrivilege = table.writePrivilege;
        grant.derived = table.derived;
        grant.secretColumns = {table.secretColumns.begin(), table.secretColumns.end()};
        grants.tables.push_back(std::move(grant));
    }
    for (const PublishedView& view : manifest.data.publishes) {
        const std::string select = NY_TRY(readFile(packageFolder / "views" / (view.name + ".sql")));
        grants.publishes.push_back({view.name, select});
    }
    grants.reads = manifest.data.reads;
    grants.capabilities = {manifest.capabilities.begin(), manifest.capabilities.end()};
    grants.eventsPublished = {manifest.publishes.begin(), manifest.publishes.end()};
    grants.eventsListened = {manifest.listens.begin(), manifest.listens.end()};
    return grants;
}

Result<std::vector<data::Migration>> migrationsOf(const fs::path& packageFolder) {
    std::vector<data::Migration> migrations;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(packageFolder / "migrations", failed)) {
        data::Migration migration;
        migration.name = entry.path().filename().string();
        const char* begin = migration.name.data();
        const auto [end, error] =
            std::from_chars(begin, begin + migration.name.size(), migration.number);
        if (error != std::errc{} || entry.path().extension() != ".sql") {
            return invalidInput("module.migration.name").with("file", entry.path().string());
        }
        migration.sql = NY_TRY(readFile(entry.path()));
        migrations.push_back(std::move(migration));
    }
    std::sort(migrations.begin(), migrations.end(),
              [](const data::Migration& left, const data::Migration& right) {
                  return left.number < right.number;
              });
    return migrations;
}

}  // namespace nuanyang::core::modules
