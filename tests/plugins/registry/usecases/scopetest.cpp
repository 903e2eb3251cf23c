// What a unit clerk may see and do: their own unit's people by every way in, nobody else's by any.
#include "registry/usecases/countpeople.h"
#include "registry/usecases/listpeople.h"
#include "registry/usecases/services.h"
#include "tests/plugins/registry/registryfixture.h"

namespace nuanyang::registry {
namespace {

class ScopeTest : public RegistryFixture {
protected:
    void SetUp() override {
        RegistryFixture::SetUp();
        m_own = add({{"name", "单秀英"}, {"phone", "13812345678"}, {"rank", "worker"}});
        m_other = add({{"name", "单秀兰"},
                       {"unit", "建安中心"},
                       {"staffNo", "00777"},
                       {"phone", "13812340000"},
                       {"nationalId", "11010519491231002X"},
                       {"health", "chronic"}});
    }
    SubjectId m_own;
    SubjectId m_other;
};

TEST_F(ScopeTest, ListsAndSearchesShowTheOwnUnitOnly) {
    const Json list = *run(m_clerk, "list");
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["name"], "单秀英");
    for (const char* text : {"单", "单秀", "单秀兰", "sxl", "shan", "00777", "0000", "002X",
                             "1381234", "建安中心", "单 建安"}) {
        const Json rows = *run(m_clerk, "search", {text});
        for (const Json& row : rows) {
            EXPECT_EQ(row["name"], "单秀英") << text;
        }
    }
    EXPECT_TRUE(run(m_clerk, "list", {}, {{"unit", "建安中心"}})->empty());
    EXPECT_TRUE(run(m_clerk, "list", {}, {{"where", "health=chronic"}})->empty());
    EXPECT_TRUE(run(m_clerk, "list", {}, {{"where", "nationalId=11010519491231002X"}})->empty());
}

TEST_F(ScopeTest, SomebodyElsesPersonIsNotThere) {
    const std::string id = m_other.toString();
    EXPECT_CODE("registry.person.notFound", run(m_clerk, "show", {id}));
    EXPECT_CODE("registry.person.notFound",
                run(m_clerk, "show", {id}, {{"reveal", ""}, {"reason", "看看"}}));
    EXPECT_CODE("registry.person.notFound", run(m_clerk, "history", {id}));
    EXPECT_CODE("registry.person.notFound", run(m_clerk, "set", {id, "rank=worker"}));
    EXPECT_CODE("registry.person.notFound", run(m_clerk, "void", {id}, {{"reason", "错"}}));
    EXPECT_CODE("registry.person.notFound", run(m_clerk, "restore", {id}));
    EXPECT_EQ(run(m_owner, "show", {id})->at("rank"), nullptr);
}

TEST_F(ScopeTest, NobodyIsAddedToAnotherUnitOrMovedThere) {
    EXPECT_CODE("data.scope.denied", run(m_clerk, "add", {"name=李明", "unit=建安中心"}));
    EXPECT_CODE("data.scope.denied", run(m_clerk, "set", {m_own.toString(), "unit=建安中心"}));
    EXPECT_EQ(run(m_owner, "list", {}, {{"unit", "建安中心"}})->size(), 1U);
    EXPECT_OK(run(m_clerk, "add", {"name=李明"}));
}

TEST_F(ScopeTest, StatisticsAndUnitsCountTheOwnUnitOnly) {
    const Json stats = *run(m_clerk, "stats");
    EXPECT_EQ(stats["onDuty"], 49);
    EXPECT_EQ(stats["retired"], 1);
    ASSERT_EQ(stats["byUnit"].size(), 1U);
    EXPECT_EQ(stats["byUnit"][0]["unitName"], "幼儿园");
    EXPECT_EQ((*run(m_clerk, "stats", {}, {{"on", "2020-01-01"}}))["retired"], 1);
    const Json units = *run(m_clerk, "unit list");
    ASSERT_EQ(units.size(), 1U);
    EXPECT_EQ(units[0]["retired"], 1);
    EXPECT_EQ(FindGaps(*m_database).run(m_clerk)->withoutBirth, 1);
}

TEST_F(ScopeTest, ServicesHoldToItToo) {
    EXPECT_FALSE(makePersonDirectory(*m_database)->find(m_clerk, m_other)->has_value());
    EXPECT_EQ(makePersonDirectory(*m_database)->search(m_clerk, "单", 10)->size(), 1U);
    EXPECT_CODE("registry.person.notFound",
                makeLifeRecord(*m_database)->recordDeath(m_clerk, m_other, day("2026-01-01")));
    // Names of units are public.
    EXPECT_EQ(makeUnitDirectory(*m_database)->units(m_clerk)->size(), 2U);
}

TEST_F(ScopeTest, WhoeverMovesAwayIsGone) {
    ASSERT_OK(run(m_owner, "set", {m_own.toString(), "unit=建安中心"}));
    EXPECT_TRUE(run(m_clerk, "list")->empty());
    EXPECT_TRUE(run(m_clerk, "search", {"单"})->empty());
    EXPECT_CODE("registry.person.notFound", run(m_clerk, "history", {m_own.toString()}));
}

TEST_F(ScopeTest, WithoutPrivilegesNothingIsShownOrDone) {
    const Call call = callOf(withoutPrivileges(), day("2026-11-21"));
    const std::string id = m_own.toString();
    const std::pair<const char*, std::vector<std::string>> verbs[] = {
        {"list", {}},           {"search", {"单"}},       {"show", {id}},
        {"history", {id}},      {"add", {"name=李明"}},   {"set", {id, "rank=worker"}},
        {"void", {id}},         {"restore", {id}},        {"unit list", {}},
        {"unit add", {"食堂"}}, {"unit set", {"幼儿园"}}, {"stats", {}}};
    for (const auto& [verb, words] : verbs) {
        EXPECT_CODE("access.privilege.missing",
                    run(call, verb, words, {{"reason", "x"}, {"on-duty", "1"}}));
    }
}

TEST_F(ScopeTest, AClerkKeepsNoUnits) {
    EXPECT_CODE("access.privilege.missing", run(m_clerk, "unit add", {"食堂"}, {{"on-duty", "1"}}));
    EXPECT_CODE("access.privilege.missing",
                run(m_clerk, "unit set", {"幼儿园"}, {{"on-duty", "1"}}));
}

}  // namespace
}  // namespace nuanyang::registry
