#include "tests/core/data/datafixture.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "sdk/base/callerissuer.h"

namespace nuanyang::core::data {

namespace {

constexpr const char* peopleSchema = R"(
-- people and what belongs to them
CREATE TABLE people_person (
    id INTEGER PRIMARY KEY REFERENCES core_subject (id),
    unit_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    born TEXT,
    pension REAL,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
CREATE INDEX people_person_name ON people_person (name, id, unit_id);
CREATE TABLE people_note (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people_person (id),
    text TEXT NOT NULL,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
CREATE TABLE people_rank (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    secret TEXT,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
CREATE VIRTUAL TABLE people_search USING fts5 (text, content='');
CREATE TABLE people_pair (pair TEXT NOT NULL, person_id INTEGER NOT NULL) STRICT;
)";

Caller issue(std::string name, Scope scope, std::set<std::string, std::less<>> privileges,
             bool every) {
    Caller::Facts facts;
    facts.account = AccountId{7};
    facts.name = std::move(name);
    facts.scope = std::move(scope);
    facts.privileges = std::move(privileges);
    facts.everyPrivilege = every;
    return CallerIssuer::issue(std::move(facts));
}

}  // namespace

std::string describe(const Error& error) {
    std::string text = error.code + ": " + error.detail;
    for (const auto& [key, value] : error.arguments) {
        text += fmt::format(" [{}={}]", key, value);
    }
    return text;
}

TemporaryDirectory::TemporaryDirectory() {
    // In memory where that can be had: these tests are not about the disk.
    const std::filesystem::path memory("/dev/shm");
    const bool inMemory = ::access(memory.c_str(), W_OK) == 0;
    std::string name =
        ((inMemory ? memory : std::filesystem::temp_directory_path()) / "nuanyang-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
}

TemporaryDirectory::~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Caller clerkOf(std::vector<UnitId> units, std::set<std::string, std::less<>> privileges) {
    return issue("clerk", Scope{false, std::move(units)}, std::move(privileges), false);
}

Caller administrator() {
    return issue("admin", Scope{true, {}}, {}, true);
}

Call callBy(Caller caller, std::string verb) {
    return Call(std::move(caller), std::move(verb), *Date::create(2026, 3, 1), Language::English);
}

ModuleGrants peopleGrants() {
    ModuleGrants grants;
    grants.id = "people";
    grants.prefix = "people";
    grants.tables = {{"people_person", "id", "unit_id", "people.edit", false, {}},
                     {"people_note", "person_id", "", "", false, {}},
                     {"people_rank", "", "", "", false, {"secret"}},
                     {"people_search", "rowid", "", "", true, {}},
                     {"people_pair", "person_id", "", "", true, {}}};
    grants.publishes = {{"people_basic",
                         "SELECT person.id, person.name, rank.label FROM people_person AS person"
                         " LEFT JOIN people_rank AS rank ON rank.id = 1 -- the only one"},
                        {"people_count",
                         "WITH living AS (SELECT id FROM people_person WHERE voided_at IS NULL)"
                         " SELECT count(*) AS people FROM living"}};
    grants.capabilities = {"subjects"};
    grants.eventsPublished = {"people.person.added"};
    return grants;
}

std::vector<Migration> peopleMigrations() {
    return {{1, "0001_people.sql", peopleSchema}};
}

ModuleGrants visitsGrants() {
    ModuleGrants grants;
    grants.id = "visits";
    grants.prefix = "visits";
    grants.tables = {{"visits_visit", "person_id", "unit_id", "", false, {}}};
    grants.reads = {"people_basic", "people_count"};
    grants.eventsListened = {"people.person.added"};
    return grants;
}

std::vector<Migration> visitsMigrations() {
    return {{1, "0001_visits.sql",
             "CREATE TABLE visits_visit (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL"
             " REFERENCES core_subject (id), unit_id INTEGER NOT NULL, event INTEGER UNIQUE,"
             " note TEXT, voided_at INTEGER, void_reason TEXT) STRICT;"}};
}

OpenOptions DataFixture::optionsFor(const std::filesystem::path& directory) {
    OpenOptions options;
    options.directory = directory;
    options.create = true;
    return options;
}

void DataFixture::close() {
    m_people.reset();
    m_visits.reset();
    m_service.reset();
}

void DataFixture::reopen() {
    close();
    auto service = DataService::open(optionsFor(directory()));
    ASSERT_OK(service);
    m_service = std::move(*service);
    ASSERT_OK(m_service->migrate(peopleGrants(), peopleMigrations()));
    ASSERT_OK(m_service->migrate(visitsGrants(), visitsMigrations()));
    auto people = m_service->database(peopleGrants());
    ASSERT_OK(people);
    m_people = *people;
    auto visits = m_service->database(visitsGrants());
    ASSERT_OK(visits);
    m_visits = *visits;
}

void DataFixture::SetUp() {
    reopen();
    ASSERT_TRUE(m_people);
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->insert("people_rank", {{"code", "worker"}, {"label", "Worker"}}));
    ASSERT_OK(session->commit());
    for (auto [person, name, unit] : {std::tuple{&m_wang, "Wang", 1}, std::tuple{&m_li, "Li", 1},
                                      std::tuple{&m_zhao, "Zhao", 2}}) {
        auto added = addPerson(m_admin, name, UnitId{unit});
        ASSERT_OK(added);
        *person = *added;
    }
}

Result<SubjectId> DataFixture::addPerson(const Call& call, std::string_view name, UnitId unit) {
    auto session = NY_TRY(m_people->write(call));
    const SubjectId id = NY_TRY(session.addSubject(unit));
    NY_TRY(session.insert("people_person", {{"id", id}, {"unit_id", unit}, {"name", name}}));
    NY_TRY(session.insert("people_note",
                          {{"person_id", id}, {"text", "note on " + std::string(name)}}));
    NY_TRY(session.execute("INSERT INTO main.people_search (rowid, text) VALUES (?, ?)", id, name));
    NY_TRY(session.execute("INSERT INTO main.people_pair (pair, person_id) VALUES (?, ?)",
                           name.substr(0, 2), id));
    NY_TRY(session.publish({"people.person.added", id, Json{{"person", id.value}}}));
    NY_TRY(session.commit());
    return id;
}

std::vector<std::string> DataFixture::namesSeenBy(const Call& call) {
    auto session = m_people->read(call);
    if (!session) {
        return {describe(session.error())};
    }
    auto names = session->all<std::string>("SELECT name FROM people_person ORDER BY name");
    return names ? *names : std::vector<std::string>{describe(names.error())};
}

void DataFixture::tamper(const std::string& sql) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(databaseFile().c_str(), &db), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
        << (message ? message : "");
    sqlite3_free(message);
    sqlite3_close(db);
}

}  // namespace nuanyang::core::data
