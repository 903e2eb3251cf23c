#pragma once

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <unistd.h>
#include <vector>

#include "tests/integration/cli/ctlprocess.h"

namespace nuanyang::integration {

namespace fs = std::filesystem;

/// A folder of its own for each test, with nothing in it, and the program told to live in it.
class CtlFixture : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        m_folder = fs::temp_directory_path() /
                   ("nuanyangctl-" + std::to_string(::getpid()) + "-" + test->name());
        fs::create_directories(m_folder);
        m_around.environment = {{"HOME", m_folder.string()}, {"LANG", "C.UTF-8"}};
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path data() const { return m_folder / "data"; }

    CtlRun ctl(std::vector<std::string> words) const {
        words.insert(words.begin(), {"--data", data().string(), "--json"});
        return runCtl(words, m_around);
    }
    CtlRun ctlAs(const std::string& name, const std::string& password,
                 std::vector<std::string> words) const {
        CtlSurroundings around = m_around;
        around.environment["NUANYANG_PASSWORD"] = password;
        words.insert(words.begin(), {"--data", data().string(), "--json", "--as", name});
        return runCtl(words, around);
    }
    void init() { ASSERT_EQ(ctl({"init"}).exit, 0) << ctl({"init"}).err; }

    std::string ownersName() const { return ctl({"access", "user", "list"}).json()[0]["name"]; }
    CtlRun givePassword(const std::string& name, const std::string& password) const {
        CtlSurroundings around = m_around;
        around.environment["NUANYANG_PASSWORD"] = password;
        return runCtl({"--data", data().string(), "--json", "access", "user", "password", name},
                      around);
    }

    void write(const fs::path& file, const std::string& text) const {
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }

    fs::path m_folder;
    CtlSurroundings m_around;
};

}  // namespace nuanyang::integration
