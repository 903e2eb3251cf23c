#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/core/data/datafixture.h"

namespace nuanyang::core::data {
namespace {

class EventTest : public DataFixture {
protected:
    void SetUp() override {
        DataFixture::SetUp();
        ASSERT_OK(m_service->beginListening("visits"));
    }
    static Result<void> noteEvent(const Call&, WriteSession& session, const Event& event) {
        NY_TRY(session.insert("visits_visit",
                              {{"person_id", event.subject}, {"event", event.sequence}}));
        return {};
    }
    Result<bool> deliver(DataService& service, const DeliveryHandler& handler) {
        return service.deliverNext("visits", *Date::create(2026, 3, 1), Language::English, handler);
    }
    int deliverAll(DataService& service) {
        int handled = 0;
        while (deliver(service, noteEvent).value_or(false)) {
            ++handled;
        }
        return handled;
    }
    int visits() {
        auto session = m_visits->read(m_admin);
        return session ? session->one<int>("SELECT count(*) FROM visits_visit").value_or(-1) : -1;
    }
};

TEST_F(EventTest, EventsFromBeforeTheFirstStartAreNotDelivered) {
    EXPECT_EQ(m_service->pendingEvents("visits").value_or(-1), 0);
    EXPECT_EQ(deliverAll(*m_service), 0);
}

TEST_F(EventTest, AnEventIsDeliveredOnceInOrderOnBehalfOfWhoCausedIt) {
    ASSERT_OK(addPerson(m_clerk, "Sun", UnitId{1}));
    ASSERT_OK(addPerson(m_admin, "Qian", UnitId{2}));
    EXPECT_EQ(m_service->pendingEvents("visits").value_or(-1), 2);
    std::vector<std::string> actors;
    const DeliveryHandler handler = [&](const Call& call, WriteSession& session,
                                        const Event& event) -> Result<void> {
        actors.push_back(event.actor);
        EXPECT_EQ(call.caller().name(), "system");
        EXPECT_EQ(call.caller().onBehalfOf(), event.actor);
        EXPECT_EQ(event.type, "people.person.added");
        EXPECT_EQ(event.module, "people");
        EXPECT_EQ(event.payload["person"], event.subject->value);
        return noteEvent(call, session, event);
    };
    EXPECT_TRUE(deliver(*m_service, handler).value_or(false));
    EXPECT_TRUE(deliver(*m_service, handler).value_or(false));
    EXPECT_FALSE(deliver(*m_service, handler).value_or(true));
    EXPECT_EQ(actors, (std::vector<std::string>{"clerk", "admin"}));
    EXPECT_EQ(visits(), 2);
    AuditFilter filter;
    filter.table = "visits_visit";
    const auto records = m_service->listAudit(filter);
    EXPECT_EQ(records->front().actor, "system");
    EXPECT_EQ(records->front().onBehalfOf, "admin");
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
}

TEST_F(EventTest, AFailedHandlerLeavesTheEventFirstInLine) {
    ASSERT_OK(addPerson(m_admin, "Sun", UnitId{1}));
    ASSERT_OK(addPerson(m_admin, "Qian", UnitId{1}));
    const auto failed =
        deliver(*m_service, [](const Call& call, WriteSession& session, const Event& event) {
            EXPECT_TRUE(noteEvent(call, session, event).has_value());
            return Result<void>(unavailable("visits.test"));
        });
    EXPECT_CODE("visits.test", failed);
    EXPECT_EQ(visits(), 0);
    EXPECT_EQ(m_service->pendingEvents("visits").value_or(-1), 2);
    EXPECT_EQ(deliverAll(*m_service), 2);
}

TEST_F(EventTest, AHandlerDoesNotCommitByItself) {
    ASSERT_OK(addPerson(m_admin, "Sun", UnitId{1}));
    const auto failed =
        deliver(*m_service, [](const Call&, WriteSession& session, const Event&) -> Result<void> {
            return session.commit();
        });
    EXPECT_CODE("data.session.delivery", failed);
}

TEST_F(EventTest, AHandlerThatIgnoresAFailedChangeHasFailed) {
    ASSERT_OK(addPerson(m_admin, "Sun", UnitId{1}));
    const auto failed =
        deliver(*m_service, [](const Call&, WriteSession& session, const Event&) -> Result<void> {
            EXPECT_FALSE(session.update("visits_visit", 999, {{"note", "x"}}).has_value());
            return {};
        });
    EXPECT_FALSE(failed.has_value());
    EXPECT_EQ(m_service->pendingEvents("visits").value_or(-1), 1);
}

TEST_F(EventTest, ARollBackTakesTheEventAlong) {
    {
        auto session = m_people->write(m_admin);
        ASSERT_OK(session);
        ASSERT_OK(session->publish({"people.person.added", m_wang, {}}));
    }
    EXPECT_EQ(m_service->pendingEvents("visits").value_or(-1), 0);
}

TEST_F(EventTest, AModuleThatWasOffCatchesUp) {
    reopen();
    ASSERT_OK(addPerson(m_admin, "Sun", UnitId{1}));
    reopen();
    ASSERT_OK(m_service->beginListening("visits"));
    EXPECT_EQ(deliverAll(*m_service), 1);
}

TEST_F(EventTest, TheHookHearsOfCommitsAndWhetherTheyPublished) {
    std::vector<CommitInfo> seen;
    m_service->setAfterCommit([&](const CommitInfo& info) { seen.push_back(info); });
    ASSERT_OK(addPerson(m_admin, "Sun", UnitId{1}));
    ASSERT_EQ(seen.size(), 1u);
    EXPECT_TRUE(seen[0].publishedEvents);
    EXPECT_FALSE(seen[0].insideDelivery);
    EXPECT_NE(std::find(seen[0].tables.begin(), seen[0].tables.end(), "people_person"),
              seen[0].tables.end());
    EXPECT_EQ(deliverAll(*m_service), 1);
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_TRUE(seen[1].insideDelivery);
    EXPECT_FALSE(seen[1].publishedEvents);
}

TEST_F(EventTest, SeveralProcessesHandleEachEventOnce) {
    constexpr int events = 40;
    for (int i = 0; i < events; ++i) {
        ASSERT_OK(addPerson(m_admin, "P" + std::to_string(i), UnitId{1}));
    }
    close();
    std::vector<pid_t> children;
    for (int i = 0; i < 3; ++i) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            auto service = DataService::open(optionsFor(directory()));
            const bool ready = service && (*service)->database(visitsGrants());
            for (int idle = 0; ready && idle < 20;) {
                const auto handled = deliver(**service, noteEvent);
                if (!handled) {
                    ::_exit(2);
                }
                idle = *handled ? 0 : idle + 1;
            }
            ::_exit(ready ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    reopen();
    EXPECT_EQ(visits(), events);
    EXPECT_EQ(m_service->pendingEvents("visits").value_or(-1), 0);
    EXPECT_TRUE(m_service->verifyAudit().value().intact());
}

TEST_F(EventTest, EventsAreListedInOrder) {
    const auto events = m_service->eventsAfter(1, 10);
    ASSERT_OK(events);
    ASSERT_EQ(events->size(), 2u);
    EXPECT_EQ(events->front().sequence, 2);
    EXPECT_EQ(events->front().subject, m_li);
}

}  // namespace
}  // namespace nuanyang::core::data
