#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include "core/shell/settings.h"

namespace nuanyang::core::shell {
namespace {

namespace fs = std::filesystem;

class SettingsFileTest : public testing::Test {
protected:
    SettingsFileTest()
        : m_folder(fs::temp_directory_path() /
                   ("nuanyang-settings-" +
                    std::string(testing::UnitTest::GetInstance()->current_test_info()->name()))) {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    ~SettingsFileTest() override { fs::remove_all(m_folder); }

    void write(const std::string& text) const { std::ofstream(m_folder / "settings.json") << text; }

    fs::path m_folder;
};

TEST_F(SettingsFileTest, WhatWasSavedIsLoadedAgain) {
    Settings settings;
    settings.language = Language::English;
    settings.appearance = Appearance::HighContrast;
    settings.textPercent = 150;
    settings.navigationFolded = true;
    settings.window = {10, -20, 1280, 800, true};
    const SettingsFile file(m_folder);
    ASSERT_TRUE(file.save(settings));
    const auto loaded = file.load();
    EXPECT_EQ(loaded.settings, settings);
    EXPECT_FALSE(loaded.notice);
}

TEST_F(SettingsFileTest, AFreshDirectoryGivesTheUsualSettingsWithoutANotice) {
    const auto loaded = SettingsFile(m_folder).load();
    EXPECT_EQ(loaded.settings, Settings{});
    EXPECT_FALSE(loaded.notice);
}

TEST_F(SettingsFileTest, AFileThatWasKeptAndIsGoneIsNoticed) {
    ASSERT_TRUE(SettingsFile(m_folder).save({}));
    std::filesystem::remove(m_folder / "settings.json");
    const auto loaded = SettingsFile(m_folder).load();
    ASSERT_TRUE(loaded.notice);
    EXPECT_EQ(loaded.notice->code, "shell.settings.missing");
}

TEST_F(SettingsFileTest, ADamagedFileIsKeptAsideAndNoticed) {
    for (const char* text :
         {"{\"textPercent\": 1", "[]", "", "{\"textPercent\": \"big\"}", "{\"textPercent\": 900}",
          "{\"appearance\": \"pink\"}", "{\"language\": \"fr\"}", "{\"window\": {\"x\": 1e99}}"}) {
        write(text);
        const auto loaded = SettingsFile(m_folder).load();
        EXPECT_EQ(loaded.settings, Settings{}) << text;
        ASSERT_TRUE(loaded.notice) << text;
        EXPECT_EQ(loaded.notice->code, "shell.settings.damaged") << text;
        const fs::path kept = loaded.notice->arguments.at("kept");
        EXPECT_TRUE(fs::exists(kept)) << text;
        EXPECT_FALSE(fs::exists(m_folder / "settings.json")) << text;
    }
}

TEST_F(SettingsFileTest, UnknownKeysAreLeftAside) {
    write(R"({"textPercent": 120, "somethingNew": {"a": 1}})");
    const auto loaded = SettingsFile(m_folder).load();
    EXPECT_EQ(loaded.settings.textPercent, 120);
    EXPECT_FALSE(loaded.notice);
}

TEST_F(SettingsFileTest, AFolderThatIsNotThereIsAnErrorWithTheFile) {
    const auto saved = SettingsFile(m_folder / "missing").save({});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, "shell.settings.notSaved");
    EXPECT_EQ(saved.error().arguments.count("file"), 1U);
}

}  // namespace
}  // namespace nuanyang::core::shell
