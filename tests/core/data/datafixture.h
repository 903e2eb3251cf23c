#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/data/dataservice.h"
#include "sdk/data/session.h"

namespace nuanyang::core::data {

using nuanyang::data::AuditDetail;
using nuanyang::data::Field;
using nuanyang::data::NewEvent;
using nuanyang::data::ReadSession;

/// What a failed result says, for messages of a test.
std::string describe(const Error& error);

/// A directory that goes away with the test.
class TemporaryDirectory {
public:
    TemporaryDirectory();
    ~TemporaryDirectory();
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Callers of each kind.
Caller clerkOf(std::vector<UnitId> units,
               std::set<std::string, std::less<>> privileges = {"people.edit"});
Caller administrator();
Call callBy(Caller caller, std::string verb = "people.edit");

/// A small module with people: one table with a copy of the unit, one with a subject only, one
/// that is nobody's, a search index.
ModuleGrants peopleGrants();
std::vector<Migration> peopleMigrations();
/// A module that reads what the first one publishes, and listens to it.
ModuleGrants visitsGrants();
std::vector<Migration> visitsMigrations();

/// A service with both modules and three people: two in unit 1, one in unit 2.
class DataFixture : public testing::Test {
protected:
    void SetUp() override;
    void reopen();
    void close();

    static OpenOptions optionsFor(const std::filesystem::path& directory);
    std::filesystem::path directory() const { return m_directory.path() / "data"; }
    std::filesystem::path databaseFile() const { return directory() / "nuanyang.db"; }

    Result<SubjectId> addPerson(const Call& call, std::string_view name, UnitId unit);
    std::vector<std::string> namesSeenBy(const Call& call);
    /// As the sqlite3 shell would: another connection, without any of our rules.
    void tamper(const std::string& sql);

    TemporaryDirectory m_directory;
    std::unique_ptr<DataService> m_service;
    std::shared_ptr<Database> m_people;
    std::shared_ptr<Database> m_visits;
    Call m_admin = callBy(administrator());
    Call m_clerk = callBy(clerkOf({UnitId{1}}));
    SubjectId m_wang;
    SubjectId m_li;
    SubjectId m_zhao;
};

}  // namespace nuanyang::core::data

/// Passes when the result holds a value; shows the error when it does not.
#define ASSERT_OK(...)                                                                           \
    do {                                                                                         \
        const auto& nyChecked = (__VA_ARGS__);                                                   \
        ASSERT_TRUE(nyChecked.has_value()) << nuanyang::core::data::describe(nyChecked.error()); \
    } while (false)
#define EXPECT_CODE(expectedCode, ...)                                                 \
    do {                                                                               \
        const auto& nyChecked = (__VA_ARGS__);                                         \
        ASSERT_FALSE(nyChecked.has_value()) << "it should have failed: " #__VA_ARGS__; \
        EXPECT_EQ(nyChecked.error().code, expectedCode)                                \
            << nuanyang::core::data::describe(nyChecked.error());                      \
    } while (false)
