#include "core/modules/switchboard.h"

namespace nuanyang::core::modules {

namespace {

/// Switches for the whole directory have the department ''.
constexpr const char* schema =
    "-- Which modules are on: for the whole data directory (department '') or for one department.\n"
    "CREATE TABLE host_switch (\n"
    "    id          INTEGER PRIMARY KEY,\n"
    "    department  TEXT NOT NULL,\n"
    "    module      TEXT NOT NULL,\n"
    "    enabled     INTEGER NOT NULL,\n"
    "    voided_at   INTEGER,\n"
    "    void_reason TEXT,\n"
    "    UNIQUE (department, module)\n"
    ") STRICT;\n";

data::ModuleGrants hostGrants() {
    data::ModuleGrants grants;
    grants.id = "host";
    grants.prefix = "host";
    data::TableGrant table;
    table.name = "host_switch";
    table.writePrivilege = "host.module.switch";
    grants.tables.push_back(table);
    return grants;
}

struct SwitchRow {
    std::string department;
    std::string module;
    bool enabled;
};

Result<void> writeEntries(data::WriteSession& session, const std::string& department,
                          const std::map<std::string, bool>& before,
                          const std::map<std::string, bool>& after) {
    for (const auto& [module, enabled] : after) {
        const auto old = before.find(module);
        if (old == before.end() || old->second != enabled) {
            NY_TRY(session.upsert("host_switch", {{"department", department}, {"module", module}},
                                  {{"enabled", enabled}}));
        }
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<Switchboard>> Switchboard::open(data::DataService& data) {
    const data::ModuleGrants grants = hostGrants();
    NY_TRY(data.migrate(grants, {{1, "0001_switches.sql", schema}}));
    auto database = NY_TRY(data.database(grants));
    return std::unique_ptr<Switchboard>(new Switchboard(std::move(database)));
}

Result<Switches> Switchboard::read(const Call& call) {
    auto session = NY_TRY(m_database->read(call));
    Switches switches;
    NY_TRY(session.each<SwitchRow>(
        [&switches](const SwitchRow& row) {
            auto& entries =
                row.department.empty() ? switches.everywhere : switches.departments[row.department];
            entries[row.module] = row.enabled;
        },
        "SELECT department, module, enabled FROM host_switch WHERE voided_at IS NULL"));
    return switches;
}

Result<void> Switchboard::write(const Call& call, const Switches& before, const Switches& after) {
    static const std::map<std::string, bool> none;
    auto session = NY_TRY(m_database->write(call));
    NY_TRY(writeEntries(session, "", before.everywhere, after.everywhere));
    for (const auto& [department, entries] : after.departments) {
        const auto old = before.departments.find(department);
        const auto& oldEntries = old == before.departments.end() ? none : old->second;
        NY_TRY(writeEntries(session, department, oldEntries, entries));
    }
    return session.commit();
}

std::unique_ptr<nuanyang::data::Subscription> Switchboard::watch(std::function<void()> stored) {
    return m_database->watch({"host_switch"}, std::move(stored));
}

}  // namespace nuanyang::core::modules
