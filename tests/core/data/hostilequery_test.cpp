// What a module may try against the data service, and what it is told.
#include <future>
#include <gtest/gtest.h>
#include <thread>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

constexpr const char* endless =
    "WITH RECURSIVE x (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x) SELECT count(*) FROM x";

class HostileQueryTest : public DataFixture {
protected:
    void limitQueries() {
        close();
        OpenOptions options = optionsFor(directory());
        options.queryLimit = std::chrono::milliseconds(300);
        auto service = DataService::open(options);
        ASSERT_OK(service);
        m_service = std::move(*service);
        m_people = m_service->database(peopleGrants()).value();
        m_visits = m_service->database(visitsGrants()).value();
    }
};

TEST_F(HostileQueryTest, AColumnThatIsNotPublishedIsMaskedWhicheverWayItIsAskedFor) {
    auto session = m_visits->read(m_admin);
    ASSERT_OK(session);
    for (const char* sql : {
             "SELECT pension FROM people_person",
             "SELECT pension FROM main.people_person",
             "SELECT max(pension) FROM people_person",
             "SELECT 1 FROM people_person WHERE pension > 1000",
             "SELECT basic.id FROM people_basic AS basic JOIN main.people_person AS person"
             " ON person.id = basic.id ORDER BY person.pension",
             "WITH people_basic AS (SELECT * FROM main.people_person) SELECT pension FROM"
             " people_basic",
             "SELECT (SELECT pension FROM main.people_person WHERE people_person.id ="
             " people_basic.id) FROM people_basic",
             "SELECT secret FROM people_rank",
             "SELECT secret FROM main.people_rank",
             "ATTACH 'nuanyang.db' AS again",
         }) {
        EXPECT_CODE("data.grant.denied", session->all<double>(sql));
    }
    EXPECT_CODE("data.statement.invalid", session->all<double>("SELECT pension FROM people_basic"));
    const auto refused = session->all<double>("SELECT pension FROM main.people_person");
    EXPECT_EQ(refused.error().arguments.at("module"), "visits");
    EXPECT_EQ(refused.error().arguments.at("object"), "people_person");
    EXPECT_EQ(session->all<std::string>("SELECT name FROM people_basic").value().size(), 3u);
}

TEST_F(HostileQueryTest, WhileOneModulesQueryRunsAwayTheOthersGoOn) {
    limitQueries();
    std::promise<void> running;
    std::thread runaway([&] {
        auto session = m_visits->read(m_admin);
        const char* count = "SELECT count(*) FROM people_basic";
        const int before = session ? session->one<int>(count).value_or(0) : 0;
        running.set_value();
        EXPECT_EQ(before, 3);
        EXPECT_CODE("data.query.tooLong", session->one<int>(endless));
        EXPECT_EQ(session->one<int>(count).value_or(0), 3) << "the snapshot stands";
    });
    running.get_future().wait();
    EXPECT_TRUE(addPerson(m_admin, "Sun", UnitId{1}).has_value());
    EXPECT_EQ(namesSeenBy(m_clerk), (std::vector<std::string>{"Li", "Sun", "Wang"}));
    runaway.join();
}

TEST_F(HostileQueryTest, AQueryThatRunsAwayInsideAChangeGivesTheTurnBack) {
    limitQueries();
    {
        auto session = m_visits->write(m_admin);
        ASSERT_OK(session);
        ASSERT_OK(session->insert("visits_visit", {{"person_id", m_wang}, {"note", "half"}}));
        EXPECT_CODE("data.query.tooLong", session->one<int>(endless));
    }
    ASSERT_OK(addPerson(m_admin, "Sun", UnitId{1}));
    auto session = m_visits->read(m_admin);
    ASSERT_OK(session);
    EXPECT_EQ(session->one<int>("SELECT count(*) FROM visits_visit").value_or(-1), 0);
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
}

}  // namespace
}  // namespace nuanyang::core::data
