#include <gtest/gtest.h>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

using ScopeTest = DataFixture;

TEST_F(ScopeTest, AnAdministratorSeesEverybodyAndAClerkTheOwnUnit) {
    EXPECT_EQ(namesSeenBy(m_admin), (std::vector<std::string>{"Li", "Wang", "Zhao"}));
    EXPECT_EQ(namesSeenBy(m_clerk), (std::vector<std::string>{"Li", "Wang"}));
    EXPECT_EQ(namesSeenBy(callBy(clerkOf({}))), std::vector<std::string>{});
    EXPECT_EQ(namesSeenBy(callBy(clerkOf({UnitId{1}, UnitId{2}}))),
              (std::vector<std::string>{"Li", "Wang", "Zhao"}));
}

TEST_F(ScopeTest, ATableWithoutAUnitIsScopedThroughTheRegisterOfSubjects) {
    auto session = m_people->read(m_clerk);
    ASSERT_OK(session);
    const auto notes = session->all<std::string>("SELECT text FROM people_note ORDER BY id");
    ASSERT_OK(notes);
    EXPECT_EQ(*notes, (std::vector<std::string>{"note on Wang", "note on Li"}));
}

TEST_F(ScopeTest, AFullTextTableAnswersWithTheOwnPeopleOnly) {
    auto session = m_people->read(m_clerk);
    ASSERT_OK(session);
    const char* sql = "SELECT count(*) FROM people_search WHERE people_search MATCH ?";
    ASSERT_OK(session->one<int>(sql, "Wang"));
    EXPECT_EQ(session->one<int>(sql, "Wang").value_or(-1), 1);
    EXPECT_EQ(session->one<int>(sql, "Zhao").value_or(-1), 0);
    auto all = m_people->read(m_admin);
    ASSERT_OK(all);
    EXPECT_EQ(all->one<int>(sql, "Zhao").value_or(-1), 1);
}

TEST_F(ScopeTest, AFullTextTableSortsByRank) {
    auto session = m_people->read(m_clerk);
    ASSERT_OK(session);
    const auto found = session->all<std::int64_t>(
        "SELECT rowid FROM people_search WHERE people_search MATCH ? ORDER BY rank",
        "Wang OR Zhao");
    ASSERT_OK(found);
    EXPECT_EQ(*found, std::vector<std::int64_t>{m_wang.value});
}

TEST_F(ScopeTest, AFullTextTableCanBePublishedAndHidesOtherPeopleStill) {
    ModuleGrants publisher = peopleGrants();
    publisher.publishes.push_back(
        {"people_words", "SELECT rowid AS id, people_search AS words, rank FROM people_search"});
    ModuleGrants reader = visitsGrants();
    reader.reads.push_back("people_words");
    ASSERT_OK(m_service->database(publisher));
    const auto visits = m_service->database(reader);
    ASSERT_OK(visits);
    const char* sql = "SELECT id FROM people_words WHERE words MATCH ? ORDER BY rank";
    auto clerk = (*visits)->read(m_clerk);
    ASSERT_OK(clerk);
    const auto own = clerk->all<std::int64_t>(sql, "Wang OR Zhao");
    ASSERT_OK(own);
    EXPECT_EQ(*own, std::vector<std::int64_t>{m_wang.value});
    auto admin = (*visits)->read(m_admin);
    ASSERT_OK(admin);
    const auto all = admin->all<std::int64_t>(sql, "Wang OR Zhao");
    ASSERT_OK(all);
    EXPECT_EQ(all->size(), 2u);
    for (const char* around :
         {"SELECT rowid FROM people_search WHERE people_search MATCH 'Wang'",
          "SELECT rowid FROM main.people_search WHERE main.people_search MATCH 'Wang'",
          "SELECT block FROM people_search_data", "SELECT block FROM main.people_search_data"}) {
        EXPECT_CODE("data.grant.denied", admin->all<std::int64_t>(around));
    }
}

TEST_F(ScopeTest, PublishedViewsShowTheOwnPeopleOnly) {
    auto session = m_visits->read(m_clerk);
    ASSERT_OK(session);
    const auto names = session->all<std::string>("SELECT name FROM people_basic ORDER BY name");
    ASSERT_OK(names);
    EXPECT_EQ(*names, (std::vector<std::string>{"Li", "Wang"}));
    const auto count = session->one<int>("SELECT people FROM people_count");
    ASSERT_OK(count);
    EXPECT_EQ(*count, 2);
}

/// Whoever sees unit 1 and not unit 2: of one unit and of several, which are filtered differently.
class ClerkScopeTest : public DataFixture,
                       public testing::WithParamInterface<std::vector<UnitId>> {};

TEST_P(ClerkScopeTest, NoQueryThatAClerkCanSendShowsAnotherUnitsPerson) {
    auto session = m_people->read(callBy(clerkOf(GetParam())));
    ASSERT_OK(session);
    for (const char* sql : {
             "SELECT name FROM main.people_person WHERE name = 'Zhao'",
             "SELECT name FROM people_person WHERE name = 'Zhao'",
             "SELECT name FROM people_person WHERE unit_id = 2",
             "SELECT name FROM people_person WHERE id IN (SELECT id FROM main.people_person WHERE"
             " unit_id = 2)",
             "WITH people_person AS (SELECT * FROM main.people_person) SELECT name FROM"
             " people_person WHERE unit_id = 2",
             "WITH people_basic AS (SELECT * FROM main.people_person) SELECT name FROM people_basic"
             " WHERE unit_id = 2",
             "SELECT name FROM (SELECT * FROM main.people_person) AS people_person WHERE unit_id = "
             "2",
             "SELECT name FROM people_person UNION SELECT name FROM main.people_person WHERE"
             " unit_id = 2 ORDER BY 1 DESC LIMIT 1",
             "SELECT people_person.name FROM people_person LEFT JOIN main.people_person AS other ON"
             " other.unit_id = 2 WHERE other.name IS NOT NULL",
             "SELECT (SELECT name FROM main.people_person WHERE unit_id = 2)",
             "WITH RECURSIVE x (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x WHERE n < 9)"
             " SELECT name FROM x JOIN main.people_person AS p ON p.id = x.n WHERE p.unit_id = 2",
             "SELECT text FROM people_note WHERE text LIKE '%Zhao%'",
             "SELECT text FROM main.people_note WHERE text LIKE '%Zhao%'",
             "SELECT pair FROM people_pair WHERE pair = 'Zh'",
             "SELECT pair FROM main.people_pair WHERE pair = 'Zh'",
             "SELECT block FROM main.people_search_data",
             "SELECT c0 FROM main.people_search_content",
             "SELECT name FROM people_basic WHERE name = 'Zhao'",
             "SELECT after FROM core_audit WHERE after LIKE '%Zhao%'",
             "SELECT id FROM core_subject WHERE unit_id = 2",
             "SELECT payload FROM core_event",
         }) {
        const auto found = session->all<std::string>(sql);
        EXPECT_TRUE(!found || found->empty()) << sql << " showed " << found->front();
    }
}

TEST_P(ClerkScopeTest, NoCountBetraysAnotherUnit) {
    auto session = m_people->read(callBy(clerkOf(GetParam())));
    ASSERT_OK(session);
    for (const char* sql : {
             "SELECT count(*) FROM people_person",
             "SELECT count(*) FROM main.people_person",
             "SELECT count(1) FROM main.people_person AS p",
             "SELECT sum(1) FROM main.people_person",
             "SELECT count(*) FROM (SELECT 1 FROM main.people_person)",
             "WITH people_person AS (SELECT 1 FROM main.people_person) SELECT count(*) FROM"
             " people_person",
             "WITH w AS (SELECT 1 FROM main.people_person) SELECT count(*) FROM w",
             "SELECT count(*) FROM people_person AS a JOIN main.people_person AS b",
             "SELECT 2 + EXISTS (SELECT 1 FROM main.people_person WHERE unit_id = 2)",
             "SELECT count(*) FROM core_subject",
             "SELECT count(*) FROM main.core_audit",
             "SELECT count(*) FROM core_event",
             "SELECT count(*) FROM visits_visit",
             "SELECT max(rowid) FROM main.people_person",
             "SELECT count(*) FROM main.people_search_docsize",
             "SELECT seq FROM sqlite_sequence",
         }) {
        const auto found = session->one<int>(sql);
        EXPECT_TRUE(!found || *found == 2) << sql << " gave " << *found;
    }
}

INSTANTIATE_TEST_SUITE_P(Scopes, ClerkScopeTest,
                         testing::Values(std::vector<UnitId>{UnitId{1}},
                                         std::vector<UnitId>{UnitId{1}, UnitId{3}},
                                         std::vector<UnitId>{UnitId{1}, UnitId{70}}));

TEST_F(ScopeTest, WhoSeesEverybodyMayCountThemByTheirKeysAlone) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    for (const char* sql :
         {"SELECT count(*) FROM people_person", "SELECT count(id) FROM people_person",
          "SELECT 3 FROM people_person LIMIT 1", "SELECT max(id) FROM people_person",
          "SELECT count(*) FROM people_note"}) {
        const auto found = session->one<int>(sql);
        ASSERT_OK(found);
        EXPECT_EQ(*found, 3) << sql;
    }
    auto other = m_visits->read(m_admin);
    ASSERT_OK(other);
    const auto count = other->one<int>("SELECT count(*) FROM people_basic");
    ASSERT_OK(count);
    EXPECT_EQ(*count, 3);
}

TEST_F(ScopeTest, TheSchemaAndTheEngineAreClosed) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    for (const char* sql : {
             "SELECT name FROM sqlite_master",
             "SELECT sql FROM sqlite_schema",
             "SELECT sql FROM sqlite_temp_master",
             "SELECT sql FROM temp.sqlite_master",
             "SELECT name FROM pragma_table_info('people_person')",
             "SELECT name FROM pragma_table_list",
             "SELECT name FROM pragma_database_list",
             "PRAGMA database_list",
             "PRAGMA table_info(people_person)",
             "PRAGMA user_version = 9",
             "PRAGMA writable_schema = 1",
             "PRAGMA foreign_keys = 0",
             "SELECT name FROM dbstat",
             "SELECT sql FROM sqlite_stmt",
             "ATTACH ':memory:' AS other",
             "DETACH main",
             "SELECT load_extension('/tmp/x.so')",
             "SELECT fts3_tokenizer('simple')",
             "VACUUM",
             "ANALYZE",
             "REINDEX",
             "CREATE TABLE people_new (a)",
             "CREATE TEMP TABLE people_new (a)",
             "CREATE TEMP VIEW v AS SELECT * FROM people_person",
             "CREATE TEMP TRIGGER t AFTER INSERT ON people_person BEGIN SELECT 1; END",
             "DROP TABLE people_person",
             "DROP VIEW temp.people_person",
             "ALTER TABLE people_rank RENAME TO people_other",
             "BEGIN",
             "COMMIT",
             "SAVEPOINT x",
             "EXPLAIN SELECT 1 FROM people_person",
             "INSERT INTO people_rank (code, label) VALUES ('x', 'y')",
             "INSERT INTO people_rank (code, label) VALUES ('x', 'y') RETURNING id",
             "UPDATE people_rank SET label = 'z'",
             "DELETE FROM people_rank",
             "REPLACE INTO people_rank (id, code, label) VALUES (1, 'x', 'y')",
             "INSERT INTO main.people_pair VALUES ('x', 1)",
         }) {
        const auto found = session->all<std::string>(sql);
        EXPECT_FALSE(found.has_value()) << sql;
    }
}

TEST_F(ScopeTest, AModuleReadsWhatItDeclaredAndNothingElse) {
    auto session = m_visits->read(m_admin);
    ASSERT_OK(session);
    EXPECT_CODE("data.grant.denied", session->all<int>("SELECT id FROM people_person"));
    EXPECT_CODE("data.grant.denied", session->all<int>("SELECT id FROM main.people_person"));
    EXPECT_CODE("data.grant.denied", session->all<int>("SELECT count(*) FROM people_person"));
    EXPECT_CODE("data.grant.denied", session->all<int>("SELECT count(*) FROM people_rank"));
    EXPECT_CODE("data.grant.denied",
                session->all<int>("WITH people_basic AS (SELECT * FROM main.people_person)"
                                  " SELECT id FROM people_basic"));
    EXPECT_CODE("data.grant.denied",
                session->all<int>("SELECT count(*) FROM people_basic JOIN people_person"));
    for (const char* table :
         {"main.people_person", "people_rank", "main.people_rank", "\"main\".people_rank"}) {
        EXPECT_CODE(
            "data.grant.denied",
            session->all<int>(std::string("SELECT count(*) FROM people_basic JOIN ") + table));
    }
    const auto count = session->one<int>(
        "WITH RECURSIVE x (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x WHERE n < 3)"
        " SELECT count(*) FROM x");
    ASSERT_OK(count);
    EXPECT_EQ(*count, 3);
}

}  // namespace
}  // namespace nuanyang::core::data
