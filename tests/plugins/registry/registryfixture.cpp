#include "tests/plugins/registry/registryfixture.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <unistd.h>

#include "registry/usecases/units.h"
#include "registry/usecases/verbs/verbs.h"
#include "sdk/base/callerissuer.h"

namespace nuanyang::registry {

namespace {

namespace fs = std::filesystem;

const fs::path moduleFolder = REGISTRY_FOLDER;

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::vector<fs::path> sqlFilesIn(const char* folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(moduleFolder / folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

core::data::ModuleGrants grantsOf(const Json& manifest) {
    core::data::ModuleGrants grants;
    grants.id = manifest["id"];
    grants.prefix = manifest["data"]["prefix"];
    for (const Json& table : manifest["data"]["tables"]) {
        core::data::TableGrant grant;
        grant.name = table["name"];
        grant.subjectColumn = table.value("subject", "");
        grant.unitColumn = table.value("unit", "");
        grant.writePrivilege = table.value("writePrivilege", "");
        grant.derived = table.value("derived", false);
        grants.tables.push_back(std::move(grant));
    }
    for (const Json& view : manifest["data"]["publishes"]) {
        const std::string name = view["name"];
        grants.publishes.push_back(
            {name, contentOf(moduleFolder / "storage/views" / (name + ".sql"))});
    }
    for (const Json& capability : manifest["capabilities"]) {
        grants.capabilities.insert(capability.get<std::string>());
    }
    for (const Json& event : manifest["publishes"]) {
        grants.eventsPublished.insert(event.get<std::string>());
    }
    return grants;
}

std::vector<core::data::Migration> migrationFiles() {
    std::vector<core::data::Migration> migrations;
    for (const fs::path& file : sqlFilesIn("storage/migrations/sqlite")) {
        migrations.push_back({std::stoi(file.filename().string().substr(0, 4)),
                              file.filename().string(), contentOf(file)});
    }
    return migrations;
}

fs::path freshDirectory() {
    std::string pattern = (fs::temp_directory_path() / "registry-test-XXXXXX").string();
    return mkdtemp(pattern.data());
}

Caller owner() {
    Caller::Facts facts;
    facts.account = AccountId{1};
    facts.name = "owner";
    facts.role = "administrator";
    facts.scope.all = true;
    facts.everyPrivilege = true;
    return CallerIssuer::issue(std::move(facts));
}

}  // namespace

std::string describe(const Error& error) {
    std::string text = error.code + " (" + error.detail + ")";
    for (const auto& [key, value] : error.arguments) {
        text += " " + key + "=" + value;
    }
    return text;
}

Result<void> ServedVerbs::verb(std::string_view verb, module::VerbHandler handler) {
    m_verbs.emplace(verb, std::move(handler));
    return {};
}

Result<void> ServedVerbs::words(module::WordsHandler handler) {
    m_words = std::move(handler);
    return {};
}

Result<Json> ServedVerbs::run(const Call& call, const std::string& verb,
                              module::Arguments arguments) const {
    const auto found = m_verbs.find(verb);
    if (found == m_verbs.end()) {
        return notFound("test.verb.missing", verb);
    }
    return found->second(call, arguments);
}

core::data::ModuleGrants RegistryFixture::grantsOfManifest() {
    return grantsOf(Json::parse(contentOf(moduleFolder / "module.json")));
}

std::vector<core::data::Migration> RegistryFixture::realMigrations() {
    return migrationFiles();
}

RegistryFixture::RegistryFixture()
    : m_directory(freshDirectory()),
      m_owner(callOf(owner(), day("2026-11-21"))),
      m_clerk(m_owner) {}

RegistryFixture::~RegistryFixture() {
    m_database.reset();
    m_service.reset();
    fs::remove_all(m_directory);
}

void RegistryFixture::SetUp() {
    core::data::OpenOptions options;
    options.directory = m_directory / "data";
    options.create = true;
    auto service = core::data::DataService::open(options);
    ASSERT_OK(service);
    m_service = std::move(*service);
    ASSERT_OK(m_service->migrate(grantsOfManifest(), realMigrations()));
    auto database = m_service->database(grantsOfManifest());
    ASSERT_OK(database);
    m_database = std::move(*database);
    ASSERT_OK(servePersonVerbs(m_verbs, *m_database));
    ASSERT_OK(serveUnitVerbs(m_verbs, *m_database));
    const auto kindergarten = AddUnit(*m_database).run(m_owner, {"幼儿园", 49, "幼儿园分工会"});
    ASSERT_OK(kindergarten);
    m_kindergarten = kindergarten->id;
    const auto centre = AddUnit(*m_database).run(m_owner, {"建安中心", 29, ""});
    ASSERT_OK(centre);
    m_centre = centre->id;
    m_clerk = callOf(clerkOf(m_kindergarten), day("2026-11-21"));
}

Call RegistryFixture::callOf(Caller caller, Date today, std::string verb) {
    return {std::move(caller), std::move(verb), today, Language::Chinese};
}

Caller RegistryFixture::clerkOf(UnitId unit) {
    Caller::Facts facts;
    facts.account = AccountId{2};
    facts.name = "clerk";
    facts.role = "unit-clerk";
    facts.unit = unit;
    facts.scope.units = {unit};
    facts.privileges = {"registry.person.view", "registry.person.edit", "registry.person.reveal"};
    return CallerIssuer::issue(std::move(facts));
}

Caller RegistryFixture::withoutPrivileges() {
    Caller::Facts facts;
    facts.account = AccountId{3};
    facts.name = "nobody";
    facts.scope.all = true;
    return CallerIssuer::issue(std::move(facts));
}

Result<Json> RegistryFixture::run(const Call& call, const std::string& verb,
                                  std::vector<std::string> words,
                                  std::multimap<std::string, std::string, std::less<>> options) {
    return m_verbs.run(call, verb, {std::move(words), std::move(options)});
}

SubjectId RegistryFixture::add(WrittenFields fields) {
    fields.try_emplace("unit", "幼儿园");
    const auto saved = AddPerson(*m_database).run(m_owner, fields);
    EXPECT_TRUE(saved) << describe(saved.error());
    return saved ? saved->person : SubjectId{};
}

std::vector<data::Event> RegistryFixture::events() {
    return m_service->eventsAfter(0, 1000).value_or(std::vector<data::Event>());
}

std::vector<std::string> RegistryFixture::eventTypes() {
    std::vector<std::string> types;
    for (const data::Event& event : events()) {
        types.push_back(event.type);
    }
    return types;
}

}  // namespace nuanyang::registry
