#include <gtest/gtest.h>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

class MigrationTest : public DataFixture {
protected:
    static ModuleGrants grants(std::vector<TableGrant> tables = {
                                   {"gifts_gift", "", "", "", false, {}}}) {
        ModuleGrants gifts;
        gifts.id = "gifts";
        gifts.prefix = "gifts";
        gifts.tables = std::move(tables);
        return gifts;
    }
    static constexpr const char* table =
        "CREATE TABLE gifts_gift (id INTEGER PRIMARY KEY, name TEXT NOT NULL, voided_at INTEGER,"
        " void_reason TEXT) STRICT;\n";

    Result<MigrationReport> migrate(std::vector<std::string> files,
                                    const ModuleGrants& module = grants()) {
        std::vector<Migration> migrations;
        for (std::string& sql : files) {
            const int number = static_cast<int>(migrations.size()) + 1;
            migrations.push_back(
                {number, "000" + std::to_string(number) + "_x.sql", std::move(sql)});
        }
        return m_service->migrate(module, migrations);
    }
    std::size_t backups() const {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry :
             std::filesystem::directory_iterator(directory() / "backups")) {
            ++count;
        }
        return count;
    }
    void addGift(std::string_view name) {
        auto database = m_service->database(grants());
        ASSERT_OK(database);
        auto session = (*database)->write(m_admin);
        ASSERT_OK(session);
        ASSERT_OK(session->insert("gifts_gift", {{"name", name}}));
        ASSERT_OK(session->commit());
    }
    std::vector<std::string> gifts() {
        auto session = (*m_service->database(grants()))->read(m_admin);
        auto names = session->all<std::string>("SELECT name FROM gifts_gift ORDER BY id");
        return names ? *names : std::vector<std::string>{describe(names.error())};
    }
    bool intact() {
        const auto verdict = m_service->verifyAudit();
        if (verdict && !verdict->intact()) {
            ADD_FAILURE() << verdict->breaks.front().sentence.english;
        }
        return verdict && verdict->intact();
    }
};

TEST_F(MigrationTest, AFreshDirectoryIsSetUpWithoutBackups) {
    TemporaryDirectory other;
    auto service = DataService::open(optionsFor(other.path() / "new"));
    ASSERT_OK(service);
    const auto report = (*service)->migrate(peopleGrants(), peopleMigrations());
    ASSERT_OK(report);
    EXPECT_EQ(report->applied, 1);
    EXPECT_EQ(report->version, 1);
    EXPECT_FALSE(report->backup.has_value());
    EXPECT_EQ((*service)->schemaVersion("people").value_or(0), 1);
    EXPECT_EQ((*service)->schemaVersion("nobody").value_or(-1), 0);
}

TEST_F(MigrationTest, MigratingTwiceDoesNothing) {
    ASSERT_OK(migrate({table}));
    const std::size_t before = backups();
    const auto again = migrate({table});
    ASSERT_OK(again);
    EXPECT_EQ(again->applied, 0);
    EXPECT_EQ(again->version, 1);
    EXPECT_EQ(backups(), before);
}

TEST_F(MigrationTest, AnUpgradeKeepsTheRowsAndABackupOfBefore) {
    ASSERT_OK(migrate({table}));
    addGift("tea");
    const auto report = migrate({table,
                                 "ALTER TABLE gifts_gift ADD COLUMN price INTEGER;\n"
                                 "UPDATE gifts_gift SET price = 100;"});
    ASSERT_OK(report);
    ASSERT_TRUE(report->backup.has_value());
    EXPECT_TRUE(std::filesystem::exists(*report->backup));
    EXPECT_EQ(gifts(), std::vector<std::string>{"tea"});
    EXPECT_TRUE(intact());
    tamper("UPDATE gifts_gift SET price = 5");
    EXPECT_FALSE(m_service->verifyAudit().value().intact());
}

TEST_F(MigrationTest, AColumnThatIsAddedWithADefaultIsAuditedAsThePersonSawIt) {
    const std::string touch =
        "CREATE TRIGGER gifts_t AFTER UPDATE ON gifts_gift WHEN new.name = 'tea' BEGIN"
        " UPDATE gifts_gift SET name = 'touched' WHERE id = new.id; END;";
    ASSERT_OK(migrate({table + touch}));
    addGift("tea");
    const std::string more =
        "ALTER TABLE gifts_gift ADD COLUMN kind TEXT NOT NULL DEFAULT 'plain';"
        "ALTER TABLE gifts_gift ADD COLUMN price INTEGER DEFAULT 7;";
    ASSERT_OK(migrate({table + touch, more}));
    EXPECT_TRUE(intact()) << "nobody has touched the row behind the program's back";
    EXPECT_EQ(gifts(), std::vector<std::string>{"tea"}) << "a trigger is not the migration's";
    {
        auto session = (*m_service->database(grants()))->write(m_admin);
        ASSERT_OK(session);
        ASSERT_OK(session->update("gifts_gift", 1, {{"kind", "festive"}, {"price", 9}}));
        ASSERT_OK(session->commit());
    }
    EXPECT_TRUE(intact());
    AuditFilter filter;
    filter.operation = "update";
    const auto records = m_service->listAudit(filter);
    ASSERT_OK(records);
    ASSERT_FALSE(records->empty());
    EXPECT_EQ(Json::parse(records->back().before), (Json{{"kind", "plain"}, {"price", 7}}));
    EXPECT_EQ(gifts(), std::vector<std::string>{"touched"}) << "and works again afterwards";
}

TEST_F(MigrationTest, OldCopiesMakeRoomForNewOnes) {
    std::vector<std::string> files{table};
    for (int i = 0; i < 13; ++i) {
        files.push_back("CREATE INDEX gifts_gift_" + std::to_string(i) + " ON gifts_gift (name);");
        ASSERT_OK(migrate(files));
    }
    EXPECT_EQ(backups(), 10u);
}

TEST_F(MigrationTest, ARebuiltTableKeepsItsChildren) {
    const ModuleGrants two =
        grants({{"gifts_gift", "", "", "", false, {}}, {"gifts_line", "", "", "", false, {}}});
    const std::string lines =
        "CREATE TABLE gifts_line (id INTEGER PRIMARY KEY, gift INTEGER NOT NULL REFERENCES"
        " gifts_gift (id) ON DELETE CASCADE, voided_at INTEGER, void_reason TEXT) STRICT;";
    ASSERT_OK(migrate({table + lines}, two));
    auto database = m_service->database(two);
    ASSERT_OK(database);
    {
        auto session = (*database)->write(m_admin);
        ASSERT_OK(session);
        ASSERT_OK(session->insert("gifts_gift", {{"id", 1}, {"name", "tea"}}));
        ASSERT_OK(session->insert("gifts_line", {{"gift", 1}}));
        ASSERT_OK(session->commit());
    }
    ASSERT_OK(migrate({table + lines,
                       "CREATE TABLE gifts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind"
                       " TEXT, voided_at INTEGER, void_reason TEXT) STRICT;\n"
                       "INSERT INTO gifts_new (id, name) SELECT id, name FROM gifts_gift;\n"
                       "DROP TABLE gifts_gift;\n"
                       "ALTER TABLE gifts_new RENAME TO gifts_gift;"},
                      two));
    auto session = (*database)->read(m_admin);
    ASSERT_OK(session);
    EXPECT_EQ(session->one<int>("SELECT count(*) FROM gifts_line").value_or(0), 1);
    EXPECT_TRUE(intact());
}

TEST_F(MigrationTest, AChangedFileIsRefused) {
    ASSERT_OK(migrate({table}));
    const auto changed = migrate({std::string(table) + "-- a word more"});
    EXPECT_CODE("data.migration.changed", changed);
    EXPECT_EQ(changed.error().arguments.at("file"), "0001_x.sql");
}

TEST_F(MigrationTest, ASchemaNewerThanTheModuleIsRefused) {
    ASSERT_OK(migrate({table, "CREATE INDEX gifts_gift_name ON gifts_gift (name);"}));
    const auto older = migrate({table});
    EXPECT_CODE("data.migration.newer", older);
    EXPECT_EQ(older.error().arguments.at("stored"), "2");
    EXPECT_EQ(older.error().arguments.at("known"), "1");
}

TEST_F(MigrationTest, AGapIsRefused) {
    EXPECT_CODE("data.migration.gap", m_service->migrate(grants(), {{2, "0002_x.sql", table}}));
}

TEST_F(MigrationTest, AFailureHalfWayLeavesEverythingAsItWasAndNamesTheLine) {
    ASSERT_OK(migrate({table}));
    addGift("tea");
    const auto failed = migrate({table,
                                 "-- first\nUPDATE gifts_gift SET name = 'gone';\n\n"
                                 "/* then\n this */ UPDATE gifts_gift SET nonsense = 1;"});
    EXPECT_CODE("data.migration.failed", failed);
    EXPECT_EQ(failed.error().arguments.at("line"), "5");
    EXPECT_EQ(gifts(), std::vector<std::string>{"tea"});
    EXPECT_EQ(m_service->schemaVersion("gifts").value_or(0), 1);
    EXPECT_TRUE(intact());
}

TEST_F(MigrationTest, ABrokenForeignKeyIsRefused) {
    EXPECT_CODE("data.migration.failed",
                migrate({std::string(table) +
                         "ALTER TABLE gifts_gift ADD COLUMN kin INTEGER REFERENCES gifts_gift (id);"
                         "INSERT INTO gifts_gift (name, kin) VALUES ('x', 99);"}));
}

TEST_F(MigrationTest, WhatIsNotTheModulesIsOutOfReach) {
    for (const char* sql : {
             "UPDATE people_person SET name = 'x';",
             "DROP TABLE people_note;",
             "SELECT name FROM people_person;",
             "CREATE TABLE other (id INTEGER PRIMARY KEY) STRICT;",
             "CREATE TABLE giftsother (id INTEGER PRIMARY KEY) STRICT;",
             "CREATE INDEX gifts_index ON people_person (born);",
             "CREATE TRIGGER gifts_t AFTER INSERT ON people_person BEGIN SELECT 1; END;",
             "ATTACH ':memory:' AS x;",
             "PRAGMA writable_schema = 1;",
             "COMMIT;",
             "ALTER TABLE gifts_gift RENAME TO people_gift;",
             "DELETE FROM core_audit;",
             "CREATE VIEW gifts_v AS SELECT 1;",
             "CREATE TEMP TABLE gifts_x (a);",
             "CREATE VIRTUAL TABLE gifts_r USING rtree (id, a, b);",
             "INSERT INTO gifts_gift (name) SELECT name FROM people_person;",
         }) {
        EXPECT_CODE("data.migration.forbidden", migrate({std::string(table) + sql}));
    }
    EXPECT_TRUE(intact());
}

TEST_F(MigrationTest, ATriggerMayNotLeaveTheModule) {
    EXPECT_CODE("data.migration.shape",
                migrate({std::string(table) +
                         "CREATE TRIGGER gifts_t AFTER UPDATE OF name ON gifts_gift BEGIN"
                         " UPDATE core_subject SET unit_id = 1; END;"}));
    ASSERT_OK(migrate({std::string(table) +
                       "CREATE TRIGGER gifts_t AFTER UPDATE OF name ON gifts_gift WHEN new.name ="
                       " 'a' BEGIN UPDATE gifts_gift SET name = 'b' WHERE id = new.id; END;"}));
}

TEST_F(MigrationTest, TablesAreAsTablesMustBe) {
    for (const char* sql : {
             "CREATE TABLE gifts_gift (id INTEGER PRIMARY KEY, voided_at, void_reason);",
             "CREATE TABLE gifts_gift (id INTEGER PRIMARY KEY, voided_at INTEGER) STRICT;",
             "CREATE TABLE gifts_gift (key INTEGER PRIMARY KEY, voided_at INTEGER, void_reason "
             "TEXT)"
             " STRICT;",
             "CREATE TABLE gifts_gift (id TEXT PRIMARY KEY, voided_at INTEGER, void_reason TEXT)"
             " STRICT;",
             "CREATE TABLE gifts_gift (id INTEGER PRIMARY KEY, voided_at INTEGER, void_reason TEXT,"
             " twice INTEGER AS (id * 2)) STRICT;",
             "SELECT 1;",
         }) {
        EXPECT_CODE("data.migration.shape", migrate({sql}));
    }
    EXPECT_CODE("data.migration.shape",
                migrate({std::string(table) +
                         "CREATE TABLE gifts_secret (id INTEGER PRIMARY KEY) STRICT;"}));
    EXPECT_CODE("data.migration.shape",
                migrate({table}, grants({{"gifts_gift", "person", "", "", false, {}}})));
}

TEST_F(MigrationTest, ADeclarationThatChangesIsTakenOver) {
    ASSERT_OK(migrate({table}));
    addGift("tea");
    const ModuleGrants derived = grants({{"gifts_gift", "", "", "", true, {}}});
    ASSERT_OK(migrate({table}, derived));
    EXPECT_TRUE(intact());
    auto database = m_service->database(derived);
    ASSERT_OK(database);
    {
        auto session = (*database)->write(m_admin);
        ASSERT_OK(session);
        ASSERT_OK(session->execute("INSERT INTO gifts_gift (name) VALUES ('silent')"));
        ASSERT_OK(session->commit());
    }
    EXPECT_TRUE(intact());
    ASSERT_OK(migrate({table}));
    EXPECT_TRUE(intact()) << "what was written meanwhile is vouched for from here on";
    addGift("audited");
    EXPECT_TRUE(intact());
}

TEST_F(MigrationTest, ATableThatIsNotSetUpYetIsNotWritten) {
    const ModuleGrants more =
        grants({{"gifts_gift", "", "", "", false, {}}, {"gifts_later", "", "", "", false, {}}});
    ASSERT_OK(migrate({table}));
    auto database = m_service->database(more);
    ASSERT_OK(database);
    auto session = (*database)->write(m_admin);
    ASSERT_OK(session);
    EXPECT_CODE("data.migration.pending", session->insert("gifts_later", {{"id", 1}}));
}

TEST_F(MigrationTest, GrantsThatContradictThemselvesAreRefused) {
    const auto refused = [this](auto change) {
        ModuleGrants module = grants();
        change(module);
        return m_service->database(module);
    };
    EXPECT_CODE("data.grant.invalid", refused([](auto& m) { m.tables[0].name = "people_x"; }));
    EXPECT_CODE("data.grant.invalid", refused([](auto& m) { m.tables[0].name = "gifts_a b"; }));
    EXPECT_CODE("data.grant.invalid", refused([](auto& m) { m.tables[0].unitColumn = "unit"; }));
    EXPECT_CODE("data.grant.invalid", refused([](auto& m) {
                    m.prefix = "people";
                    m.tables.clear();
                }));
    EXPECT_CODE("data.grant.invalid", refused([](auto& m) {
                    m.publishes = {{"x_y", "SELECT 1"}};
                }));
    EXPECT_CODE("data.grant.invalid", refused([](auto& m) {
                    m.prefix = "core";
                    m.tables = {{"core_audit", "", "", "", true, {}}};
                }));
}

TEST_F(MigrationTest, AnotherProcessThatMigratedIsNoticed) {
    ASSERT_OK(migrate({table}));
    addGift("tea");
    auto other = DataService::open(optionsFor(directory()));
    ASSERT_OK(other);
    ASSERT_OK((*other)->migrate(
        grants(), {{1, "0001_x.sql", table},
                   {2, "0002_x.sql", "ALTER TABLE gifts_gift ADD COLUMN price INTEGER;"}}));
    addGift("cake");
    EXPECT_EQ(gifts(), (std::vector<std::string>{"tea", "cake"}));
    EXPECT_TRUE(intact());
}

TEST_F(MigrationTest, PurgingShowsTheCountsKeepsACopyAndLeavesTheLogIntact) {
    const auto counts = m_service->rowCounts("people");
    ASSERT_OK(counts);
    ASSERT_EQ(counts->size(), 5u);
    EXPECT_EQ(counts->at(1).table, "people_pair");
    EXPECT_EQ(counts->at(2).rows, 3);
    const auto purged = m_service->purge("people", m_admin);
    ASSERT_OK(purged);
    EXPECT_TRUE(std::filesystem::exists(purged->file));
    EXPECT_TRUE(m_service->rowCounts("people").value().empty());
    EXPECT_EQ(m_service->schemaVersion("people").value_or(-1), 0);
    EXPECT_TRUE(intact());
    AuditFilter filter;
    filter.operation = "purge";
    EXPECT_EQ(m_service->listAudit(filter).value().size(), 1u);
    ASSERT_OK(m_service->migrate(peopleGrants(), peopleMigrations()));
    EXPECT_TRUE(intact());
}

}  // namespace
}  // namespace nuanyang::core::data
