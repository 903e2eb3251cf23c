#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "core/data/dataservice.h"
#include "core/modules/modulehost.h"
#include "sdk/base/json.h"

namespace nuanyang::core::modules {
namespace {

namespace fs = std::filesystem;

class ShippedModulesTest : public testing::Test {
protected:
    ShippedModulesTest() {
        std::string name = (fs::temp_directory_path() / "nuanyang-shipped-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
        data::OpenOptions open;
        open.directory = m_folder;
        open.create = true;
        m_data = data::DataService::open(open).value();
        HostOptions options;
        options.folders.folders = {NUANYANG_MODULES};
        options.stateFolder = m_folder / "state";
        options.probeExecutable = NUANYANG_PROBE;
        host = ModuleHost::create(*m_data, options).value();
    }
    ~ShippedModulesTest() override {
        host.reset();
        m_data.reset();
        fs::remove_all(m_folder);
    }

private:
    fs::path m_folder;
    std::unique_ptr<data::DataService> m_data;

protected:
    std::unique_ptr<ModuleHost> host;
};

TEST_F(ShippedModulesTest, EveryOneStarts) {
    ASSERT_TRUE(host->start({}));
    EXPECT_FALSE(host->modules().empty());
    for (const ModuleInfo& module : host->modules()) {
        EXPECT_EQ(module.state, ModuleState::Started)
            << module.id() << ": "
            << (module.reason ? module.reason->code + Json(module.reason->arguments).dump() : "");
        EXPECT_FALSE(module.reason);
    }
    for (const Finding& finding : host->findings()) {
        ADD_FAILURE() << finding.path << " " << finding.reason.code;
    }
}

TEST_F(ShippedModulesTest, EveryCatalogHasBothLanguages) {
    for (const ModuleInfo& module : host->modules()) {
        Messages messages;
        host->addMessages(messages);
        EXPECT_TRUE(messages.knows("module.missing"));
        EXPECT_FALSE(module.manifest->title.chinese.empty());
        EXPECT_FALSE(module.manifest->title.english.empty());
    }
}

TEST_F(ShippedModulesTest, SwitchedOffTheyLetGoAndComeBack) {
    ASSERT_TRUE(host->start({}));
    const Call call(data::DataService::systemCaller(), "module.disable", *Date::create(2026, 3, 1),
                    Language::English);
    for (const ModuleInfo& module : host->modules()) {
        if (module.manifest->mandatory) {
            continue;
        }
        ASSERT_TRUE(host->disable(call, module.id()));
        EXPECT_EQ(host->module(module.id())->state, ModuleState::Off) << module.id();
        const auto enabled = host->enable(call, module.id());
        ASSERT_TRUE(enabled) << enabled.error().code;
        EXPECT_EQ(host->module(module.id())->state, ModuleState::Started) << module.id();
    }
}

TEST_F(ShippedModulesTest, StoppedAndStartedAgainTheyAreAsBefore) {
    ASSERT_TRUE(host->start({}));
    host->stop();
    for (const ModuleInfo& module : host->modules()) {
        EXPECT_EQ(module.state, ModuleState::Stopped) << module.id();
    }
    ASSERT_TRUE(host->start({}));
    for (const ModuleInfo& module : host->modules()) {
        EXPECT_EQ(module.state, ModuleState::Started) << module.id();
    }
}

}  // namespace
}  // namespace nuanyang::core::modules
