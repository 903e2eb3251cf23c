#include "registry/usecases/changeperson.h"
#include "registry/usecases/listpeople.h"
#include "registry/usecases/showperson.h"
#include "tests/plugins/registry/registryfixture.h"

namespace nuanyang::registry {
namespace {

/// Data written by an older version, before each test.
class MigrationTest : public RegistryFixture {
protected:
    void SetUp() override {
        core::data::OpenOptions options;
        options.directory = m_directory / "data";
        options.create = true;
        m_service = std::move(*core::data::DataService::open(options));
        m_grants.publishes.clear();  // the views of today read columns that are not there yet
        std::erase_if(m_grants.tables, [](const core::data::TableGrant& table) {
            return table.name.rfind("registry_import", 0) == 0 || table.name == "registry_heading";
        });
        ASSERT_OK(m_service->migrate(m_grants, {realMigrations().front()}));
        ASSERT_OK(m_service->database(m_grants));
    }

    SubjectId addAsBefore(std::string_view name) {
        auto database = *m_service->database(m_grants);
        auto session = *database->write(m_owner);
        const auto unit = session.insert(
            "registry_unit", {{"name", "幼儿园"}, {"sort_key", "you"}, {"on_duty", 49}});
        EXPECT_OK(unit);
        const auto person = session.addSubject(UnitId{*unit});
        EXPECT_OK(person);
        EXPECT_OK(session.insert("registry_person", {{"id", *person},
                                                     {"unit_id", *unit},
                                                     {"name", name},
                                                     {"sort_key", "shan"},
                                                     {"rank", "worker"},
                                                     {"source", "manual"},
                                                     {"recorded_on", "2026-01-01"},
                                                     {"recorded_at", 1},
                                                     {"recorded_by", "owner"}}));
        EXPECT_OK(session.commit());
        return *person;
    }

    core::data::ModuleGrants m_grants = grantsOfManifest();
};

TEST_F(MigrationTest, WhatTheFirstVersionWroteIsReadAndGrows) {
    const SubjectId person = addAsBefore("单秀英");
    ASSERT_OK(m_service->migrate(grantsOfManifest(), realMigrations()));
    const auto database = *m_service->database(grantsOfManifest());
    const auto shown = ShowPerson(*database).run(m_owner, person);
    ASSERT_OK(shown);
    EXPECT_EQ(shown->field(Field::Name).value, "单秀英");
    EXPECT_EQ(shown->field(Field::Rank).value, "worker");
    EXPECT_EQ(shown->field(Field::Political).value, "");
    ASSERT_OK(SetPerson(*database).run(m_owner, person, {{"political", "01"}, {"title", "技师"}}));
    const auto grown = ShowPerson(*database).run(m_owner, person);
    ASSERT_OK(grown);
    EXPECT_EQ(grown->field(Field::Political).display, "中共党员");
    EXPECT_EQ(grown->field(Field::Title).value, "技师");
    const auto verdict = m_service->verifyAudit();
    ASSERT_OK(verdict);
    EXPECT_TRUE(verdict->intact());
}

TEST_F(MigrationTest, TheViewsOfOtherModulesReadTheNewColumns) {
    addAsBefore("单秀英");
    ASSERT_OK(m_service->migrate(grantsOfManifest(), realMigrations()));
    const auto database = *m_service->database(grantsOfManifest());
    auto session = *database->read(m_owner);
    for (const char* column : {"post", "political", "joined_party", "full_member", "work_start"}) {
        EXPECT_OK(session.all<std::optional<std::string>>(std::string("SELECT ") + column +
                                                          " FROM registry_people_basic"));
    }
    EXPECT_OK(
        session.all<std::optional<std::string>>("SELECT living FROM registry_people_contact"));
    EXPECT_OK(session.all<std::optional<std::string>>("SELECT detail FROM registry_people_care"));
}

}  // namespace
}  // namespace nuanyang::registry
