#include "tests/bench/data/benchdirectory.h"

#include <cstdio>
#include <fmt/format.h>
#include <stdlib.h>

#include "sdk/base/callerissuer.h"
#include "tests/bench/data/bareengine.h"

namespace nuanyang::bench {

namespace {

constexpr const char* tables = R"(
CREATE TABLE bench_person (
    id INTEGER PRIMARY KEY, unit_id INTEGER NOT NULL, name TEXT NOT NULL, pinyin TEXT,
    initials TEXT, sex TEXT, born TEXT, national_id TEXT, staff_no TEXT, category TEXT,
    rank INTEGER, branch TEXT, honours TEXT, residence TEXT, phone TEXT, address TEXT, health TEXT,
    hardship TEXT, economy TEXT, skills TEXT, life_state TEXT, died TEXT, retired_on TEXT,
    voided_at INTEGER, void_reason TEXT) STRICT;
CREATE INDEX bench_person_name ON bench_person (name, id, unit_id);
CREATE INDEX bench_person_unit ON bench_person (unit_id, name, id);
CREATE TABLE bench_note (
    id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL, text TEXT NOT NULL, voided_at INTEGER,
    void_reason TEXT) STRICT;
)";

Caller callerOf(Scope scope) {
    Caller::Facts facts;
    facts.name = "bench";
    facts.scope = std::move(scope);
    facts.everyPrivilege = true;
    return CallerIssuer::issue(std::move(facts));
}

Call callOf(Scope scope) {
    return Call(callerOf(std::move(scope)), "bench", *Date::create(2026, 3, 1), Language::English);
}

/// A tenth of the people in unit 1, the rest in eighteen others, so that neighbours by name are of
/// different ones.
int unitOf(int number) {
    return number % 10 == 0 ? 1 : 2 + number % 18;
}

std::string bornOf(int number) {
    return fmt::format("19{:02}-05-{:02}", number % 60 + 20, number % 28 + 1);
}

}  // namespace

void giveUp(const Error& error) {
    std::fprintf(stderr, "%s: %s\n", error.code.c_str(), error.detail.c_str());
    std::exit(1);
}

std::string nameOf(int number) {
    return fmt::format("{:05x}{}", static_cast<unsigned>(number) * 2654435761u >> 12, number);
}

core::data::ModuleGrants benchGrants() {
    core::data::ModuleGrants grants;
    grants.id = "bench";
    grants.prefix = "bench";
    grants.tables = {{"bench_person", "id", "unit_id", "", false, {}},
                     {"bench_note", "person_id", "", "", false, {}}};
    grants.capabilities = {"subjects"};
    grants.eventsPublished = {"bench.note.added"};
    return grants;
}

core::data::OpenOptions optionsFor(const std::filesystem::path& directory) {
    core::data::OpenOptions options;
    options.directory = directory;
    options.create = true;
    return options;
}

Call adminCall() {
    return callOf({true, {}});
}

Call clerkCall() {
    return callOf({false, {UnitId{1}}});
}

Call clerkOfTwoCall() {
    return callOf({false, {UnitId{2}, UnitId{3}}});
}

BenchDirectory::BenchDirectory(int people) {
    const char* wanted = ::getenv("NUANYANG_BENCH_DIR");
    const std::filesystem::path base =
        wanted != nullptr ? std::filesystem::path(wanted) : std::filesystem::temp_directory_path();
    std::string name = (base / "nuanyang-bench-XXXXXX").string();
    m_path = ::mkdtemp(name.data());
    fillService(people);
    fillBare(people);
}

BenchDirectory::~BenchDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

void BenchDirectory::fillService(int people) const {
    const auto service = expect(core::data::DataService::open(optionsFor(data())));
    expect(service->migrate(benchGrants(), {{1, "0001_bench.sql", tables}}));
    const auto database = expect(service->database(benchGrants()));
    auto session = expect(database->write(adminCall(), nuanyang::data::AuditDetail::DigestPerRow));
    for (int i = 1; i <= people; ++i) {
        const SubjectId id = expect(session.addSubject(UnitId{unitOf(i)}));
        expect(session.insert("bench_person", {{"id", id},
                                               {"unit_id", unitOf(i)},
                                               {"name", nameOf(i)},
                                               {"pinyin", nameOf(i)},
                                               {"sex", "female"},
                                               {"born", bornOf(i)},
                                               {"national_id", "990101194905200012"},
                                               {"category", "retired"},
                                               {"rank", i % 7},
                                               {"phone", "13900000000"},
                                               {"address", "1 Garden Road, Building 7"},
                                               {"health", "chronic"},
                                               {"life_state", "living"},
                                               {"retired_on", "2005-07-01"}}));
    }
    expect(session.commit());
}

void BenchDirectory::fillBare(int people) const {
    BareEngine bare(bareFile());
    bare.run(tables);
    bare.run("BEGIN");
    for (int i = 1; i <= people; ++i) {
        bare.run(fmt::format("INSERT INTO bench_person (id, unit_id, name, pinyin, sex, born,"
                             " national_id, category, rank, phone, address, health, life_state,"
                             " retired_on) VALUES ({0}, {1}, '{2}', '{2}', 'female', '{3}',"
                             " '990101194905200012', 'retired', {4}, '13900000000',"
                             " '1 Garden Road, Building 7', 'chronic', 'living', '2005-07-01')",
                             i, unitOf(i), nameOf(i), bornOf(i), i % 7)
                     .c_str());
    }
    bare.run("COMMIT");
}

}  // namespace nuanyang::bench
