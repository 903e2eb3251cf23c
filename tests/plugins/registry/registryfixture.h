#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

#include "core/data/dataservice.h"
#include "registry/usecases/changeperson.h"
#include "sdk/base/json.h"
#include "sdk/module/contributions.h"

namespace nuanyang::registry {

/// What a failed result says, for the messages of a test.
std::string describe(const Error& error);

/// Keeps what the module serves, so that tests call it as the command line does.
class ServedVerbs final : public module::Contributions {
public:
    Result<void> view(std::string_view, module::ViewFactory) override { return {}; }
    Result<void> verb(std::string_view verb, module::VerbHandler handler) override;
    Result<void> search(std::string_view, module::SearchHandler) override { return {}; }
    Result<void> sampleData(std::string_view, module::SampleHandler) override { return {}; }
    Result<void> command(std::string_view, module::CommandHandler) override { return {}; }
    Result<void> scheduledTask(std::string_view, module::TaskHandler) override { return {}; }
    Result<void> document(std::string_view, module::DocumentHandler) override { return {}; }
    Result<void> importer(std::string_view, module::ImportHandler) override { return {}; }
    Result<void> words(module::WordsHandler handler) override;

    Result<Json> run(const Call& call, const std::string& verb, module::Arguments arguments) const;
    Result<module::Words> words(const Call& call) const { return m_words(call); }

private:
    std::map<std::string, module::VerbHandler, std::less<>> m_verbs;
    module::WordsHandler m_words;
};

/// A data directory with the registry's real tables and two units, and callers of each kind.
class RegistryFixture : public testing::Test {
protected:
    RegistryFixture();
    ~RegistryFixture() override;
    void SetUp() override;

    /// What the manifest grants, read without the host.
    static core::data::ModuleGrants grantsOfManifest();
    static std::vector<core::data::Migration> realMigrations();
    static Date day(const char* iso) { return *Date::parse(iso); }
    static Call callOf(Caller caller, Date today, std::string verb = "registry.test");
    static Caller clerkOf(UnitId unit);
    static Caller withoutPrivileges();

    /// Runs a verb with words and options, as somebody.
    Result<Json> run(const Call& call, const std::string& verb, std::vector<std::string> words = {},
                     std::multimap<std::string, std::string, std::less<>> options = {});
    /// Adds somebody through the use case; fails the test when that fails.
    SubjectId add(WrittenFields fields);
    /// The types of the events since the fixture was made.
    std::vector<data::Event> events();
    std::vector<std::string> eventTypes();

    std::filesystem::path m_directory;
    std::unique_ptr<core::data::DataService> m_service;
    std::shared_ptr<data::Database> m_database;
    ServedVerbs m_verbs;
    Call m_owner;
    UnitId m_kindergarten;
    UnitId m_centre;
    Call m_clerk;  ///< of the kindergarten
};

}  // namespace nuanyang::registry

/// Passes when the result holds a value; shows the error when it does not.
#define ASSERT_OK(...)                                                                         \
    do {                                                                                       \
        const auto& nyChecked = (__VA_ARGS__);                                                 \
        ASSERT_TRUE(nyChecked.has_value()) << nuanyang::registry::describe(nyChecked.error()); \
    } while (false)
#define EXPECT_OK(...)                                                                         \
    do {                                                                                       \
        const auto& nyChecked = (__VA_ARGS__);                                                 \
        EXPECT_TRUE(nyChecked.has_value()) << nuanyang::registry::describe(nyChecked.error()); \
    } while (false)
#define EXPECT_CODE(expectedCode, ...)                                                 \
    do {                                                                               \
        const auto& nyChecked = (__VA_ARGS__);                                         \
        ASSERT_FALSE(nyChecked.has_value()) << "it should have failed: " #__VA_ARGS__; \
        EXPECT_EQ(nyChecked.error().code, expectedCode)                                \
            << nuanyang::registry::describe(nyChecked.error());                        \
    } while (false)
