#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include "core/house/places.h"

namespace nuanyang::core::house {
namespace {

namespace fs = std::filesystem;

/// Sets an environment variable for the length of a test.
class EnvironmentVariable {
public:
    EnvironmentVariable(const char* name, const std::string& value) : m_name(name) {
        if (const char* before = std::getenv(name)) {
            m_before = before;
        }
        setenv(name, value.c_str(), 1);
    }
    ~EnvironmentVariable() {
        if (m_before) {
            setenv(m_name, m_before->c_str(), 1);
        } else {
            unsetenv(m_name);
        }
    }
    EnvironmentVariable(const EnvironmentVariable&) = delete;
    EnvironmentVariable& operator=(const EnvironmentVariable&) = delete;

private:
    const char* m_name;
    std::optional<std::string> m_before;
};

TEST(PlacesTest, BuildTreeHasModulesBesideBin) {
    const fs::path tree = fs::path(testing::TempDir()) / "places-build";
    fs::create_directories(tree / "modules");
    EXPECT_EQ(Places::around(tree / "bin" / "nuanyang").shippedModules, tree / "modules");
}

TEST(PlacesTest, InstalledTreeHasModulesUnderLib) {
    const fs::path tree = fs::path(testing::TempDir()) / "places-installed";
    fs::create_directories(tree / "lib" / "nuanyang" / "modules");
    EXPECT_EQ(Places::around(tree / "bin" / "nuanyang").shippedModules,
              tree / "lib" / "nuanyang" / "modules");
}

TEST(PlacesTest, ModulePathIsSplitAtColonsAndEmptyPartsAreSkipped) {
    const EnvironmentVariable path("NUANYANG_MODULE_PATH", "/a:/b/c::");
    EXPECT_EQ(userModuleFolders(), (std::vector<fs::path>{"/a", "/b/c"}));
}

TEST(PlacesTest, RelativeDataHomeIsIgnoredAsTheBaseDirectoryRulesAsk) {
    const EnvironmentVariable data("XDG_DATA_HOME", "relative");
    const EnvironmentVariable home("HOME", "/home/clerk");
    const EnvironmentVariable named("NUANYANG_DATA", "");
    EXPECT_EQ(defaultDataDirectory(), "/home/clerk/.local/share/nuanyang/data");
}

TEST(PlacesTest, NamedDataDirectoryWins) {
    const EnvironmentVariable named("NUANYANG_DATA", "/srv/group");
    EXPECT_EQ(defaultDataDirectory(), "/srv/group");
}

}  // namespace
}  // namespace nuanyang::core::house
