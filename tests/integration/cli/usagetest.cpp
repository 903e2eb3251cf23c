#include <fcntl.h>

#include "tests/integration/cli/ctlfixture.h"

namespace nuanyang::integration {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class CtlUsageTest : public CtlFixture {};

TEST_F(CtlUsageTest, HelpNeedsNoDataDirectoryAndMakesNone) {
    const CtlRun run = ctl({"help"});
    EXPECT_EQ(run.exit, 0);
    EXPECT_THAT(run.out, AllOf(HasSubstr("audit"), HasSubstr("backup"), HasSubstr("--today")));
    EXPECT_FALSE(fs::exists(data()));
}

TEST_F(CtlUsageTest, VersionIsPrinted) {
    const CtlRun run = runCtl({"--version"}, m_around);
    EXPECT_EQ(run.exit, 0);
    EXPECT_THAT(run.out, testing::MatchesRegex("nuanyangctl [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST_F(CtlUsageTest, UnknownOptionExitsTwoAndSaysWhatToDo) {
    init();
    const CtlRun run = ctl({"module", "list", "--departmnet", "x"});
    EXPECT_EQ(run.exit, 2);
    EXPECT_EQ(run.code(), "cli.option.unknown");
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_EQ(ctl({"module", "enable", "x", "--departmnet", "y"}).code(), "cli.option.misspelt");
}

TEST_F(CtlUsageTest, ErrorIsOneJsonDocumentWithKindCodeMessageAndHint) {
    const CtlRun run = ctl({"frobnicate"});
    const Json error = Json::parse(run.err)["error"];
    EXPECT_EQ(error["kind"], "usage");
    EXPECT_EQ(error["code"], "cli.group.unknown");
    EXPECT_FALSE(error["message"].get<std::string>().empty());
    EXPECT_FALSE(error["hint"].get<std::string>().empty());
}

TEST_F(CtlUsageTest, ErrorForPeopleIsOneLine) {
    const CtlRun run = runCtl({"modul", "list"}, m_around);
    EXPECT_EQ(run.exit, 2);
    EXPECT_EQ(run.err,
              "nuanyangctl: There is no group of verbs called \"modul\". "
              "Did you mean \"module\"?\n");
}

TEST_F(CtlUsageTest, LanguageFollowsOptionThenSettingsThenMachine) {
    init();
    const std::vector<std::string> wrong{"--data", data().string(), "module", "explain", "quux"};
    EXPECT_THAT(runCtl(wrong, m_around).err, Not(HasSubstr("模块")));
    CtlSurroundings chinese = m_around;
    chinese.environment["LANG"] = "zh_CN.UTF-8";
    EXPECT_THAT(runCtl(wrong, chinese).err, HasSubstr("模块"));
    write(data() / "settings.json", R"({"language": "zh_CN"})");
    EXPECT_THAT(runCtl(wrong, m_around).err, HasSubstr("模块"));
    auto english = wrong;
    english.insert(english.end(), {"--lang", "en"});
    EXPECT_THAT(runCtl(english, m_around).err, Not(HasSubstr("模块")));
}

TEST_F(CtlUsageTest, ResultThatCannotBeWrittenOutIsNoSuccess) {
    init();
    CtlSurroundings around = m_around;
    around.inChild = [] { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); };
    const CtlRun run = runCtl({"--data", data().string(), "--json", "module", "list"}, around);
    EXPECT_EQ(run.exit, 7);
    EXPECT_EQ(run.code(), "cli.output.failed");
}

}  // namespace
}  // namespace nuanyang::integration
