#include <sqlite3.h>

#include "tests/integration/cli/ctlfixture.h"

namespace nuanyang::integration {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;

class CtlBadInputTest : public CtlFixture {
protected:
    fs::path database() const { return data() / "nuanyang.db"; }

    void execute(const std::string& sql) const {
        sqlite3* file = nullptr;
        ASSERT_EQ(sqlite3_open(database().c_str(), &file), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(file, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(file);
        sqlite3_close(file);
    }

    /// A clear sentence and a hint, and nothing on standard output.
    static void expectRefusal(const CtlRun& run, int exit, const std::string& code) {
        EXPECT_EQ(run.exit, exit) << run.err;
        EXPECT_EQ(run.code(), code) << run.err;
        EXPECT_THAT(run.out, IsEmpty());
        const Json document = Json::parse(run.err, nullptr, false);
        ASSERT_TRUE(document.is_object()) << run.err;
        EXPECT_FALSE(document["error"]["hint"].get<std::string>().empty());
        EXPECT_THAT(document["error"]["message"].get<std::string>(), testing::Not(HasSubstr(code)));
    }
};

TEST_F(CtlBadInputTest, MissingDirectorySaysToRunInit) {
    const CtlRun run = ctl({"module", "list"});
    EXPECT_EQ(run.code(), "data.directory.missing");
    EXPECT_EQ(run.exit, 4);
    EXPECT_THAT(run.err, HasSubstr("init"));
    EXPECT_FALSE(fs::exists(data()));
}

TEST_F(CtlBadInputTest, DirectoryThatCannotBeMadeIsRefused) {
    write(m_folder / "file", "x");
    m_around.environment["NUANYANG_DATA"] = (m_folder / "file" / "data").string();
    const CtlRun run = runCtl({"--json", "init"}, m_around);
    expectRefusal(run, 7, "data.directory.notWritable");
}

TEST_F(CtlBadInputTest, DirectoryThatIsNotWritableIsRefused) {
    fs::create_directories(data());
    fs::permissions(data(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                                fs::perms::others_exec);
    m_around.inChild = [] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) {
            ::_exit(126);
        }
    };
    const CtlRun run = ctl({"init"});
    if (run.exit == 126 || run.exit == 127) {
        GTEST_SKIP() << "the program cannot be run as somebody without rights here";
    }
    expectRefusal(run, 7, "data.directory.notWritable");
    EXPECT_TRUE(fs::is_empty(data()));
}

TEST_F(CtlBadInputTest, DatabaseOfANewerVersionIsRefusedAndLeftAlone) {
    init();
    execute("PRAGMA user_version = 9999");
    expectRefusal(ctl({"module", "list"}), 5, "data.file.newer");
}

TEST_F(CtlBadInputTest, DamagedFileIsRefused) {
    init();
    fs::remove(data() / "nuanyang.db-wal");
    const auto size = fs::file_size(database());
    std::fstream file(database(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(100);
    file << std::string(size - 100, '\xA5');
    file.close();
    const CtlRun run = ctl({"audit", "list"});
    expectRefusal(run, 8, "data.file.corrupt");
    EXPECT_EQ(fs::file_size(database()), size);
}

TEST_F(CtlBadInputTest, FileThatIsNoDatabaseIsRefused) {
    write(database(), std::string(8192, 'x'));
    const CtlRun run = ctl({"module", "list"});
    EXPECT_THAT(run.code(), AnyOf("data.file.foreign", "data.file.corrupt"));
    EXPECT_EQ(run.exit, 8);
}

TEST_F(CtlBadInputTest, FullDiskIsSaidAndLosesNothing) {
#ifdef NUANYANG_SANITIZED
    GTEST_SKIP() << "a preloaded library comes before the sanitizer's";
#endif
    init();
    m_around.environment["LD_PRELOAD"] = FULL_DISK_PATH;
    m_around.environment["FULL_DISK_AFTER"] = "4096";
    expectRefusal(ctl({"access", "user", "add", "li", "--role", "leader"}), 7, "data.file.full");
    m_around.environment.clear();
    m_around.environment["HOME"] = m_folder.string();
    EXPECT_EQ(ctl({"access", "user", "list"}).json().size(), 1U);
    EXPECT_EQ(ctl({"audit", "verify"}).exit, 0);
    EXPECT_EQ(ctl({"access", "user", "add", "li", "--role", "leader"}).exit, 0);
}

TEST_F(CtlBadInputTest, DamagedSettingsAreToldAndTheVerbGoesOn) {
    init();
    write(data() / "settings.json", "{\"language\": ");
    const CtlRun run = ctl({"module", "list"});
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.json().is_array());
    EXPECT_THAT(run.err, HasSubstr("settings.json"));
}

TEST_F(CtlBadInputTest, RubbishInTheModuleFolderIsListedAndHarmsNobody) {
    const fs::path folder = m_folder / "modules";
    write(folder / "notes.txt", "x");
    write(folder / "empty" / "0.1.0" / "nothing.txt", "x");
    write(folder / "broken" / "0.1.0" / "module.json", "{ \"id\": ");
    m_around.environment["NUANYANG_MODULE_PATH"] = folder.string();
    init();
    const CtlRun run = ctl({"module", "list"});
    EXPECT_EQ(run.exit, 0) << run.err;
    bool foundBroken = false;
    for (const Json& row : run.json()) {
        foundBroken = foundBroken ||
                      (row["state"] == "rejected" &&
                       row["reason"].get<std::string>().find("module.json") != std::string::npos);
    }
    EXPECT_TRUE(foundBroken) << run.out;
    EXPECT_EQ(ctl({"audit", "verify"}).exit, 0);
}

}  // namespace
}  // namespace nuanyang::integration
