#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/cli/usage.h"
#include "tests/core/cli/samplecatalog.h"

namespace nuanyang::core::cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string help(const std::vector<std::string>& topic, Language language = Language::English) {
    const auto text = helpFor(sampleCatalog(), topic, language);
    return text ? *text : text.error().code;
}

TEST(UsageTest, LineShowsWhatIsRequiredOptionalAndRepeated) {
    const VerbCatalog catalog = sampleCatalog();
    const VerbGroup& group = *catalog.group("registry");
    EXPECT_EQ(usageLine(group, group.verbs[3]),
              "nuanyangctl registry unit add NAME --on-duty N [--alias A]…");
    EXPECT_EQ(usageLine(group, group.verbs[0]),
              "nuanyangctl registry show ID [--on DATE] [--reveal]");
}

TEST(UsageTest, OverviewNamesEveryGroupAndGlobalOption) {
    EXPECT_THAT(help({}), AllOf(HasSubstr("registry"), HasSubstr("init"), HasSubstr("--today DATE"),
                                HasSubstr("--json")));
}

TEST(UsageTest, GroupHelpNamesItsVerbs) {
    EXPECT_THAT(help({"registry"}),
                AllOf(HasSubstr("registry unit add"), HasSubstr("List the units")));
    EXPECT_THAT(help({"registry", "unit"}), HasSubstr("registry unit list"));
}

TEST(UsageTest, VerbHelpTellsArgumentsAndOptions) {
    EXPECT_THAT(help({"registry", "show"}),
                AllOf(HasSubstr("Usage: nuanyangctl registry show ID"),
                      HasSubstr("The person's id"), HasSubstr("Show what is masked")));
}

TEST(UsageTest, HelpSpeaksChinese) {
    EXPECT_THAT(help({"registry", "show"}, Language::Chinese),
                AllOf(HasSubstr("用法："), HasSubstr("查看一个人"), Not(HasSubstr("Usage"))));
}

TEST(UsageTest, UnknownTopicIsAnError) {
    EXPECT_EQ(help({"registy"}), "cli.group.misspelt");
    EXPECT_EQ(help({"registry", "frobnicate"}), "cli.verb.unknown");
}

TEST(UsageTest, MarkdownHasASectionForEveryVerb) {
    EXPECT_THAT(markdownReference(sampleCatalog(), Language::English),
                AllOf(HasSubstr("## Registry"), HasSubstr("### `registry unit add`"),
                      HasSubstr("| `--on-duty N` | How many are on duty |"),
                      HasSubstr("Needs the privilege `registry.person.edit`")));
}

}  // namespace
}  // namespace nuanyang::core::cli
