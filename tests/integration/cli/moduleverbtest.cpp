#include "tests/integration/cli/ctlfixture.h"

namespace nuanyang::integration {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::vector<std::string> keysOf(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) {
        keys.push_back(key);
    }
    return keys;
}

Json rowOf(const Json& rows, const char* key, const std::string& value) {
    for (const Json& row : rows) {
        if (row[key] == value) {
            return row;
        }
    }
    return {};
}

class CtlModuleVerbTest : public CtlFixture {};

TEST_F(CtlModuleVerbTest, HelpOfAModulesVerbComesFromItsManifest) {
    const CtlRun run = runCtl({"help", "registry", "unit", "add", "--lang", "zh_CN"}, m_around);
    EXPECT_EQ(run.exit, 0);
    EXPECT_THAT(run.out, AllOf(HasSubstr("nuanyangctl registry unit add NAME"),
                               HasSubstr("--on-duty"), HasSubstr("用法：")));
}

TEST_F(CtlModuleVerbTest, SampleFillsAnEmptyDirectoryOnce) {
    const CtlRun run = ctl({"init", "--sample", "--today", "2026-02-17"});
    EXPECT_EQ(run.exit, 0) << run.err;
    EXPECT_GE(run.json()["persons"], 413);
    EXPECT_GT(run.json()["units"], 0);
    EXPECT_EQ(ctl({"init", "--sample"}).code(), "house.sample.notEmpty");
}

TEST_F(CtlModuleVerbTest, ListHasTheKeysOfTheContract) {
    init();
    const CtlRun run = ctl({"module", "list"});
    EXPECT_EQ(run.exit, 0) << run.err;
    const Json registry = rowOf(run.json(), "id", "registry");
    ASSERT_TRUE(registry.is_object()) << run.out;
    EXPECT_THAT(keysOf(registry), testing::ElementsAre("id", "version", "title", "state", "enabled",
                                                       "reason", "stages"));
    EXPECT_EQ(registry["state"], "started");
    EXPECT_EQ(registry["enabled"], true);
    EXPECT_TRUE(registry["stages"].contains("loaded"));
}

TEST_F(CtlModuleVerbTest, SwitchedOffItsVerbsAreUnavailableAndOnAgainTheyServe) {
    init();
    const CtlRun off = ctl({"module", "disable", "registry"});
    ASSERT_EQ(off.exit, 0) << off.err;
    EXPECT_EQ(off.json()["enabled"], false);
    EXPECT_TRUE(off.json()["alsoDisabled"].is_array());
    const CtlRun refused = ctl({"registry", "list"});
    EXPECT_EQ(refused.exit, 7);
    EXPECT_EQ(refused.code(), "module.off");
    const CtlRun why = ctl({"module", "explain", "registry"});
    EXPECT_THAT(keysOf(why.json()), testing::ElementsAre("id", "enabled", "decidedBy", "sentence"));
    EXPECT_EQ(why.json()["enabled"], false);
    EXPECT_EQ(why.json()["decidedBy"], "user");
    EXPECT_EQ(ctl({"module", "enable", "registry"}).json()["enabled"], true);
    EXPECT_EQ(ctl({"registry", "list"}).exit, 0);
}

}  // namespace
}  // namespace nuanyang::integration
