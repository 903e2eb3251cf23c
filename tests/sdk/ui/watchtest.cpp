#include <QCoreApplication>
#include <QObject>

#include <gtest/gtest.h>

#include "sdk/ui/viewcontext.h"

namespace nuanyang::ui {
namespace {

/// A database that only notices commits.
class FakeDatabase final : public data::Database {
public:
    Result<data::ReadSession> read(const Call& /*call*/) override { return unavailable("none"); }
    Result<data::WriteSession> write(const Call& /*call*/, data::AuditDetail /*detail*/) override {
        return unavailable("none");
    }
    std::unique_ptr<data::Subscription> watch(std::vector<std::string> /*tables*/,
                                              std::function<void()> changed) override {
        commit = std::move(changed);
        return std::make_unique<FakeSubscription>(*this);
    }

    std::function<void()> commit;
    bool ended = false;

private:
    struct FakeSubscription final : data::Subscription {
        explicit FakeSubscription(FakeDatabase& owner) : database(owner) {}
        ~FakeSubscription() override { database.ended = true; }
        FakeDatabase& database;
    };
};

TEST(WatchTest, CommitsInARowComeAsOneCallOnTheGuiThread) {
    FakeDatabase database;
    QObject guard;
    int calls = 0;
    watch(database, {"registry_person"}, &guard, [&calls] { ++calls; });
    database.commit();
    database.commit();
    EXPECT_EQ(calls, 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(calls, 1);
    database.commit();
    QCoreApplication::processEvents();
    EXPECT_EQ(calls, 2);
}

TEST(WatchTest, EndsWithItsGuard) {
    FakeDatabase database;
    int calls = 0;
    {
        QObject guard;
        watch(database, {"registry_person"}, &guard, [&calls] { ++calls; });
        database.commit();
    }
    EXPECT_TRUE(database.ended);
    QCoreApplication::processEvents();
    EXPECT_EQ(calls, 0);
}

}  // namespace
}  // namespace nuanyang::ui
