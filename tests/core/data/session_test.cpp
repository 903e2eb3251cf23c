#include <atomic>
#include <future>
#include <gtest/gtest.h>
#include <thread>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

using SessionTest = DataFixture;

struct Line {
    SubjectId id;
    std::string name;
    std::optional<std::string> born;
};

TEST_F(SessionTest, RowsMapToAStructInOneExpression) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    const auto lines =
        session->all<Line>("SELECT id, name, born FROM people_person WHERE unit_id = ?", UnitId{1});
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 2u);
    EXPECT_EQ(lines->front().name, "Wang");
    EXPECT_EQ(lines->front().born, std::nullopt);
}

TEST_F(SessionTest, AWrongNumberOfColumnsIsAnError) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    EXPECT_CODE("data.column.count", session->all<Line>("SELECT id, name FROM people_person"));
    EXPECT_CODE("data.column.count", session->one<int>("SELECT id, name FROM people_person"));
}

TEST_F(SessionTest, AWrongTypeIsAnErrorThatNamesTheColumn) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    const auto number = session->one<int>("SELECT name FROM people_person");
    EXPECT_CODE("data.column.type", number);
    EXPECT_EQ(number.error().arguments.at("column"), "name");
    EXPECT_CODE("data.column.type", session->one<std::string>("SELECT id FROM people_person"));
    EXPECT_CODE("data.column.type", session->one<std::string>("SELECT born FROM people_person"));
    EXPECT_CODE("data.column.type", session->one<std::int8_t>("SELECT 1000"));
}

TEST_F(SessionTest, ParametersOfEachKindComeBackAsTheyWere) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    const std::vector<std::byte> bytes{std::byte{0}, std::byte{255}};
    EXPECT_EQ(session->one<std::int64_t>("SELECT ?", -5).value_or(0), -5);
    EXPECT_EQ(session->one<double>("SELECT ?", 0.5).value_or(0), 0.5);
    EXPECT_EQ(session->one<std::string>("SELECT ?", "a'b\"c").value_or(""), "a'b\"c");
    EXPECT_EQ(session->one<std::string>("SELECT ?", "").value_or("x"), "");
    EXPECT_EQ(session->one<std::string>("SELECT ?", std::string_view()).value_or("x"), "");
    EXPECT_EQ(
        session->one<std::vector<std::byte>>("SELECT ?", nuanyang::data::Bytes(bytes)).value(),
        bytes);
    EXPECT_EQ(session->one<std::optional<int>>("SELECT ?", nullptr).value(), std::nullopt);
    EXPECT_EQ(session->one<std::optional<Date>>("SELECT ?", *Date::create(2026, 2, 17)).value(),
              Date::create(2026, 2, 17));
    EXPECT_EQ(session->one<bool>("SELECT ?", true).value(), true);
}

TEST_F(SessionTest, AStatementWithTheWrongNumberOfParametersIsRefused) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    EXPECT_CODE("data.statement.invalid", session->one<int>("SELECT ? + ?", 1));
    EXPECT_CODE("data.statement.invalid", session->one<int>("SELECT 1", 1));
    EXPECT_CODE("data.statement.invalid", session->one<int>("SELECT 1; SELECT 2"));
    EXPECT_CODE("data.statement.invalid", session->one<int>("SELEKT 1"));
    EXPECT_CODE("data.statement.invalid", session->one<int>(""));
}

TEST_F(SessionTest, FirstIsNothingAndOneIsAnErrorWhereThereIsNoRow) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    const auto first = session->first<int>("SELECT id FROM people_person WHERE id = 999");
    ASSERT_OK(first);
    EXPECT_EQ(*first, std::nullopt);
    EXPECT_CODE("data.row.missing",
                session->one<int>("SELECT id FROM people_person WHERE id = 999"));
}

TEST_F(SessionTest, ASnapshotStaysAsItWasWhileOthersWrite) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    const char* count = "SELECT count(*) FROM people_person";
    EXPECT_EQ(session->one<int>(count).value_or(0), 3);
    ASSERT_OK(addPerson(m_admin, "Sun", UnitId{1}));
    EXPECT_EQ(session->one<int>(count).value_or(0), 3);
    auto later = m_people->read(m_admin);
    ASSERT_OK(later);
    EXPECT_EQ(later->one<int>(count).value_or(0), 4);
}

TEST_F(SessionTest, AQueryMayRunInsideOfAnother) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    std::vector<std::string> pairs;
    const char* sql = "SELECT name FROM people_person ORDER BY name";
    ASSERT_OK(session->each<std::string>(
        [&](const std::string& outer) {
            const auto inside = session->all<std::string>(sql);
            for (const std::string& inner : *inside) {
                pairs.push_back(outer + inner);
            }
        },
        sql));
    EXPECT_EQ(pairs.size(), 9u);
}

TEST_F(SessionTest, AWriteSessionReadsWhatItHasWrittenAndRollsBackUnlessCommitted) {
    {
        auto session = m_people->write(m_admin);
        ASSERT_OK(session);
        ASSERT_OK(session->update("people_person", m_wang.value, {{"name", "Changed"}}));
        EXPECT_EQ(session->one<std::string>("SELECT name FROM people_person WHERE id = ?", m_wang)
                      .value_or(""),
                  "Changed");
    }
    EXPECT_EQ(namesSeenBy(m_admin), (std::vector<std::string>{"Li", "Wang", "Zhao"}));
}

TEST_F(SessionTest, ASecondWriteSessionOnTheSameThreadIsRefusedAtOnce) {
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    EXPECT_CODE("data.session.nested", m_visits->write(m_admin));
}

TEST_F(SessionTest, WritersOfOneProcessTakeTurns) {
    std::vector<std::future<bool>> writers;
    for (int i = 0; i < 4; ++i) {
        writers.push_back(std::async(std::launch::async, [this, i] {
            for (int round = 0; round < 5; ++round) {
                if (!addPerson(m_admin, "P" + std::to_string(i * 10 + round), UnitId{4})) {
                    return false;
                }
            }
            return true;
        }));
    }
    for (auto& writer : writers) {
        EXPECT_TRUE(writer.get());
    }
    EXPECT_EQ(namesSeenBy(m_admin).size(), 23u);
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
}

TEST_F(SessionTest, AfterAFailedChangeTheSessionRefusesEverything) {
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->update("people_person", m_wang.value, {{"name", "Half"}}));
    EXPECT_CODE("data.row.missing", session->update("people_person", 999, {{"name", "x"}}));
    EXPECT_CODE("data.session.failed", session->insert("people_rank", {{"code", "a"}}));
    EXPECT_CODE("data.session.failed", session->one<int>("SELECT 1"));
    EXPECT_CODE("data.session.failed", session->commit());
    EXPECT_EQ(namesSeenBy(m_admin), (std::vector<std::string>{"Li", "Wang", "Zhao"}));
}

TEST_F(SessionTest, ACommittedSessionIsOver) {
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->commit());
    EXPECT_CODE("data.session.ended", session->commit());
    EXPECT_CODE("data.session.ended", session->insert("people_rank", {{"code", "a"}}));
}

TEST_F(SessionTest, ConstraintsComeBackAsErrors) {
    const auto insert = [this](std::initializer_list<Field> fields) {
        auto session = m_people->write(m_admin);
        return session ? session->insert("people_rank", fields)
                       : Result<std::int64_t>(session.error());
    };
    EXPECT_CODE("data.row.exists", insert({{"code", "worker"}, {"label", "again"}}));
    EXPECT_CODE("data.constraint.violated", insert({{"code", "x"}, {"label", nullptr}}));
    EXPECT_CODE("data.constraint.violated", insert({{"code", "x"}, {"label", "y"}, {"id", "z"}}));
    EXPECT_CODE("data.field.invalid", insert({{"code) --", "x"}}));
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    EXPECT_CODE("data.subject.unknown", session->recordDisclosure(SubjectId{999}, "phone", "x"));
}

TEST_F(SessionTest, UpsertAddsOrChangesTheRowWithTheSameKey) {
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    const auto added = session->upsert("people_rank", {{"code", "staff"}}, {{"label", "Staff"}});
    ASSERT_OK(added);
    const auto changed = session->upsert("people_rank", {{"code", "staff"}}, {{"label", "Clerk"}});
    ASSERT_OK(changed);
    EXPECT_EQ(*added, *changed);
    EXPECT_CODE("data.constraint.violated", session->upsert("people_rank", {{"code", "x"}}, {}));
}

TEST_F(SessionTest, VoidingAsksForAReasonAndHappensOnce) {
    {
        auto session = m_people->write(m_admin);
        ASSERT_OK(session);
        EXPECT_CODE("data.void.reasonMissing", session->voidRow("people_note", 1, "  "));
    }
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->voidRow("people_note", 1, "wrong person"));
    EXPECT_EQ(session->one<std::string>("SELECT void_reason FROM people_note WHERE id = 1").value(),
              "wrong person");
    EXPECT_CODE("data.row.voided", session->voidRow("people_note", 1, "again"));
}

TEST_F(SessionTest, AQueryThatNeverEndsIsCutOff) {
    close();
    OpenOptions options = optionsFor(directory());
    options.queryLimit = std::chrono::milliseconds(100);
    auto service = DataService::open(options);
    ASSERT_OK(service);
    auto people = (*service)->database(peopleGrants());
    ASSERT_OK(people);
    auto session = (*people)->read(m_admin);
    ASSERT_OK(session);
    const char* endless = "WITH RECURSIVE x (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x) ";
    EXPECT_CODE("data.query.tooLong",
                session->one<int>(std::string(endless) + "SELECT count(*) FROM x"));
    EXPECT_CODE("data.query.tooLong",
                session->each<int>([](int) {}, std::string(endless) + "SELECT n FROM x"));
    EXPECT_EQ(session->one<int>("SELECT 1").value_or(0), 1) << "the session goes on";
}

TEST_F(SessionTest, AQueryCanBeCancelled) {
    std::stop_source source;
    const Call call(administrator(), "test", *Date::create(2026, 3, 1), Language::English,
                    source.get_token());
    auto session = m_people->read(call);
    ASSERT_OK(session);
    int seen = 0;
    const auto run = session->each<int>(
        [&](int) {
            if (++seen == 3) {
                source.request_stop();
            }
        },
        "WITH RECURSIVE x (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x) SELECT n FROM x");
    EXPECT_CODE("call.cancelled", run);
    EXPECT_EQ(seen, 3);
    EXPECT_CODE("call.cancelled", m_people->read(call));
    EXPECT_CODE("call.cancelled", m_people->write(call));
}

TEST_F(SessionTest, MoreStatementsThanTheCacheHoldsAreNoMatter) {
    auto session = m_people->read(m_admin);
    ASSERT_OK(session);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 300; ++i) {
            EXPECT_EQ(session->one<int>("SELECT " + std::to_string(i)).value_or(-1), i);
        }
    }
}

TEST_F(SessionTest, AWatcherHearsOfCommitsToItsTablesAndNotOfOthers) {
    std::promise<void> heard;
    auto notes = m_people->watch({"people_note"}, [&] { heard.set_value(); });
    auto session = m_people->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->update("people_person", m_wang.value, {{"name", "W"}}));
    ASSERT_OK(session->commit());
    auto future = heard.get_future();
    EXPECT_EQ(future.wait_for(std::chrono::milliseconds(300)), std::future_status::timeout);
    auto second = m_people->write(m_admin);
    ASSERT_OK(second);
    ASSERT_OK(second->update("people_note", 1, {{"text", "new"}}));
    ASSERT_OK(second->commit());
    EXPECT_EQ(future.wait_for(std::chrono::seconds(5)), std::future_status::ready);
    notes.reset();
}

TEST_F(SessionTest, AWatcherHearsOfCommitsOfAnotherService) {
    std::promise<void> heard;
    std::atomic<bool> done = false;
    auto watching = m_people->watch({"people_person"}, [&] {
        if (!done.exchange(true)) {
            heard.set_value();
        }
    });
    auto future = heard.get_future();
    EXPECT_EQ(future.wait_for(std::chrono::milliseconds(400)), std::future_status::timeout);
    auto other = DataService::open(optionsFor(directory()));
    ASSERT_OK(other);
    auto people = (*other)->database(peopleGrants());
    ASSERT_OK(people);
    auto session = (*people)->write(m_admin);
    ASSERT_OK(session);
    ASSERT_OK(session->update("people_person", m_wang.value, {{"name", "W"}}));
    ASSERT_OK(session->commit());
    EXPECT_EQ(future.wait_for(std::chrono::seconds(5)), std::future_status::ready);
    watching.reset();
}

TEST_F(SessionTest, TheServiceCountsSubjectsByUnit) {
    const auto counts = m_service->subjectCounts();
    ASSERT_OK(counts);
    EXPECT_EQ(counts->total, 3);
    EXPECT_EQ(counts->byUnit.at(UnitId{1}), 2);
    EXPECT_EQ(m_service->unitOf(m_zhao).value(), UnitId{2});
    EXPECT_EQ(m_service->unitOf(SubjectId{999}).value(), std::nullopt);
}

}  // namespace
}  // namespace nuanyang::core::data
