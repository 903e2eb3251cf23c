#include <functional>
#include <gtest/gtest.h>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

class WriteScopeTest : public DataFixture {
protected:
    /// What the clerk of unit 1 is told when doing `work` in a session of its own.
    std::string told(const std::function<Result<void>(WriteSession&)>& work,
                     const std::shared_ptr<Database>& database, const Call& call) {
        auto session = database->write(call);
        if (!session) {
            return session.error().code;
        }
        if (auto done = work(*session); !done) {
            return done.error().code;
        }
        const auto committed = session->commit();
        return committed ? "done" : committed.error().code;
    }
    std::string told(const std::function<Result<void>(WriteSession&)>& work) {
        return told(work, m_people, m_clerk);
    }
    AuditRecord newest() { return m_service->listAudit({}).value().front(); }
};

TEST_F(WriteScopeTest, AClerkChangesTheOwnPeople) {
    EXPECT_EQ(told([&](WriteSession& session) {
                  return session.update("people_person", m_wang.value, {{"name", "Wang Wu"}});
              }),
              "done");
}

TEST_F(WriteScopeTest, AClerkChangesNobodyElse) {
    EXPECT_EQ(told([&](WriteSession& session) {
                  return session.update("people_person", m_zhao.value, {{"name", "X"}});
              }),
              "data.scope.denied");
    EXPECT_EQ(told([&](WriteSession& session) {
                  return session.voidRow("people_person", m_zhao.value, "x");
              }),
              "data.scope.denied");
    EXPECT_EQ(told([&](WriteSession& session) -> Result<void> {
                  NY_TRY(session.insert("people_note", {{"person_id", m_zhao}, {"text", "x"}}));
                  return {};
              }),
              "data.scope.denied");
    EXPECT_EQ(told([&](WriteSession& session) -> Result<void> {
                  NY_TRY(session.upsert("people_person", {{"id", m_zhao}},
                                        {{"unit_id", 1}, {"name", "X"}}));
                  return {};
              }),
              "data.scope.denied");
    EXPECT_EQ(namesSeenBy(m_admin), (std::vector<std::string>{"Li", "Wang", "Zhao"}));
}

TEST_F(WriteScopeTest, ANoteDoesNotWanderToOrFromAnotherUnitsPerson) {
    EXPECT_EQ(told([&](WriteSession& session) {
                  return session.update("people_note", 1, {{"person_id", m_zhao}});
              }),
              "data.scope.denied");
    EXPECT_EQ(told([&](WriteSession& session) {
                  return session.update("people_note", 3, {{"person_id", m_wang}});
              }),
              "data.scope.denied");
}

TEST_F(WriteScopeTest, AClerkNeitherTakesNorGivesPeople) {
    EXPECT_EQ(told([&](WriteSession& session) { return session.moveSubject(m_zhao, UnitId{1}); }),
              "data.scope.denied");
    EXPECT_EQ(told([&](WriteSession& session) { return session.moveSubject(m_wang, UnitId{2}); }),
              "data.scope.denied");
    EXPECT_EQ(told([&](WriteSession& session) -> Result<void> {
                  NY_TRY(session.addSubject(UnitId{2}));
                  return {};
              }),
              "data.scope.denied");
    EXPECT_EQ(told([&](WriteSession& session) {
                  return session.update("people_person", m_wang.value, {{"unit_id", 2}});
              }),
              "data.unit.mismatch");
}

TEST_F(WriteScopeTest, AClerkSpeaksOfTheOwnPeopleOnly) {
    EXPECT_EQ(told([&](WriteSession& session) {
                  return session.publish({"people.person.added", m_zhao, {}});
              }),
              "data.scope.denied");
    EXPECT_EQ(
        told([&](WriteSession& session) { return session.recordDisclosure(m_zhao, "phone", "x"); }),
        "data.scope.denied");
}

TEST_F(WriteScopeTest, AWriteSessionShowsTheOwnPeopleOnly) {
    auto session = m_people->write(m_clerk);
    ASSERT_OK(session);
    EXPECT_EQ(session->one<int>("SELECT count(*) FROM people_person").value_or(-1), 2);
    EXPECT_CODE("data.grant.denied", session->one<int>("SELECT count(*) FROM main.people_person"));
    EXPECT_EQ(session->one<int>("SELECT count(*) FROM people_pair").value_or(-1), 2);
}

TEST_F(WriteScopeTest, FreeSqlTouchesDerivedTablesOnly) {
    for (const char* sql : {
             "UPDATE main.people_person SET name = 'x'",
             "DELETE FROM main.people_note",
             "INSERT INTO main.people_rank (code, label) VALUES ('x', 'y')",
             "INSERT INTO core_cursor VALUES ('x', 1)",
             "UPDATE core_subject SET unit_id = 1",
             "DELETE FROM core_audit",
             "INSERT INTO visits_visit (person_id, unit_id) VALUES (1, 1)",
             "UPDATE main.people_pair SET pair = name FROM main.people_person WHERE"
             " people_person.id = people_pair.person_id",
             "INSERT INTO main.people_pair SELECT name, id FROM main.people_person",
             "INSERT INTO main.people_pair SELECT name, 1 FROM main.people_person RETURNING pair",
             "CREATE TABLE people_x (a)",
             "DROP TABLE people_pair",
             "PRAGMA user_version = 3",
             "ATTACH ':memory:' AS x",
             "COMMIT",
             "ROLLBACK",
             "SAVEPOINT a",
             "INSERT INTO sqlite_master (name) VALUES ('x')",
             "UPDATE sqlite_master SET sql = ''",
             "REPLACE INTO main.people_rank (id, code, label) VALUES (1, 'a', 'b')",
         }) {
        EXPECT_NE(told([&](WriteSession& session) -> Result<void> {
                      NY_TRY(session.execute(sql));
                      return {};
                  }),
                  "done")
            << sql;
    }
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
    EXPECT_EQ(told([&](WriteSession& session) -> Result<void> {
                  NY_TRY(session.execute("DELETE FROM main.people_pair WHERE person_id = ?", m_li));
                  return {};
              }),
              "done");
}

TEST_F(WriteScopeTest, OnlyOwnTablesAreWritten) {
    for (const char* table : {"visits_visit", "core_subject", "core_audit", "people_unknown",
                              "main.people_rank", "people_rank; DROP TABLE people_rank"}) {
        EXPECT_EQ(told([&](WriteSession& session) -> Result<void> {
                      NY_TRY(session.insert(table, {{"id", 1}}));
                      return {};
                  }),
                  "data.grant.denied")
            << table;
    }
}

TEST_F(WriteScopeTest, ATableMayAskForAPrivilege) {
    const Call reader = callBy(clerkOf({UnitId{1}}, {}));
    EXPECT_EQ(told(
                  [&](WriteSession& session) {
                      return session.update("people_person", m_wang.value, {{"name", "X"}});
                  },
                  m_people, reader),
              "data.privilege.denied");
    EXPECT_EQ(newest().operation, "refused");
    EXPECT_EQ(newest().actor, "clerk");
    EXPECT_EQ(newest().table, "people_person");
    EXPECT_EQ(newest().reason, "data.privilege.denied");
    EXPECT_EQ(told(
                  [&](WriteSession& session) {
                      return session.recordDisclosure(m_wang, "phone", "he asked");
                  },
                  m_people, reader),
              "done");
}

TEST_F(WriteScopeTest, ARefusalIsRecordedByItselfAndNothingElseIsStored) {
    auto session = m_people->write(m_clerk);
    ASSERT_OK(session);
    ASSERT_OK(session->update("people_person", m_wang.value, {{"name", "Changed"}}));
    EXPECT_CODE("data.scope.denied",
                session->update("people_person", m_zhao.value, {{"name", "X"}}));
    EXPECT_CODE("data.session.failed", session->commit());
    EXPECT_EQ(newest().operation, "refused");
    EXPECT_EQ(newest().reason, "data.scope.denied");
    EXPECT_EQ(namesSeenBy(m_admin), (std::vector<std::string>{"Li", "Wang", "Zhao"}));
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
}

TEST_F(WriteScopeTest, SubjectsAreForWhoDeclaredTheCapability) {
    EXPECT_EQ(told(
                  [&](WriteSession& session) -> Result<void> {
                      NY_TRY(session.addSubject(UnitId{1}));
                      return {};
                  },
                  m_visits, m_admin),
              "data.capability.missing");
}

TEST_F(WriteScopeTest, EventsAreDeclared) {
    EXPECT_EQ(told([&](WriteSession& session) {
                  return session.publish({"people.person.died", m_wang, {}});
              }),
              "data.event.undeclared");
}

TEST_F(WriteScopeTest, TheUnitIsFilledInWhereAnInsertLeavesItOut) {
    EXPECT_EQ(told(
                  [&](WriteSession& session) -> Result<void> {
                      NY_TRY(session.insert("visits_visit", {{"person_id", m_wang}}));
                      return {};
                  },
                  m_visits, m_clerk),
              "done");
    auto session = m_visits->read(m_clerk);
    ASSERT_OK(session);
    EXPECT_EQ(session->one<int>("SELECT unit_id FROM visits_visit").value_or(0), 1);
}

TEST_F(WriteScopeTest, AMoveTakesTheCopiesOfTheUnitAlong) {
    EXPECT_EQ(told(
                  [&](WriteSession& session) -> Result<void> {
                      NY_TRY(session.insert("visits_visit", {{"person_id", m_wang}}));
                      return {};
                  },
                  m_visits, m_admin),
              "done");
    EXPECT_EQ(told([&](WriteSession& session) { return session.moveSubject(m_wang, UnitId{2}); },
                   m_people, m_admin),
              "done");
    EXPECT_EQ(namesSeenBy(m_clerk), std::vector<std::string>{"Li"});
    EXPECT_EQ(namesSeenBy(callBy(clerkOf({UnitId{2}}))),
              (std::vector<std::string>{"Wang", "Zhao"}));
    auto visits = m_visits->read(m_clerk);
    ASSERT_OK(visits);
    EXPECT_EQ(visits->one<int>("SELECT count(*) FROM visits_visit").value_or(-1), 0);
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
}

TEST_F(WriteScopeTest, AUnitThatIsNotThePersonsIsRefusedAtCommit) {
    EXPECT_EQ(
        told(
            [&](WriteSession& session) -> Result<void> {
                NY_TRY(session.insert("visits_visit", {{"person_id", m_wang}, {"unit_id", 2}}));
                return {};
            },
            m_visits, m_admin),
        "data.unit.mismatch");
    EXPECT_EQ(told(
                  [&](WriteSession& session) -> Result<void> {
                      NY_TRY(session.update("people_person", m_wang.value, {{"unit_id", 2}}));
                      NY_TRY(session.moveSubject(m_wang, UnitId{2}));
                      return {};
                  },
                  m_people, m_admin),
              "done");
}

}  // namespace
}  // namespace nuanyang::core::data
