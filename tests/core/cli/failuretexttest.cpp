#include <gtest/gtest.h>

#include "core/access/catalog.h"
#include "core/cli/catalog.h"
#include "core/cli/failuretext.h"
#include "sdk/base/json.h"

namespace nuanyang::core::cli {
namespace {

Messages catalogs() {
    Messages messages;
    EXPECT_TRUE(messages.add(messageCatalog(), "cli"));
    EXPECT_TRUE(messages.add(labelCatalog(), "labels"));
    EXPECT_TRUE(messages.add(access::messageCatalog(), "access"));
    return messages;
}

TEST(ExitCodeTest, EachKindHasItsOwn) {
    EXPECT_EQ(exitCodeOf(ErrorKind::Internal), ExitCode{1});
    EXPECT_EQ(exitCodeOf(ErrorKind::InvalidInput), ExitCode{3});
    EXPECT_EQ(exitCodeOf(ErrorKind::NotFound), ExitCode{4});
    EXPECT_EQ(exitCodeOf(ErrorKind::Conflict), ExitCode{5});
    EXPECT_EQ(exitCodeOf(ErrorKind::Denied), ExitCode{6});
    EXPECT_EQ(exitCodeOf(ErrorKind::Unavailable), ExitCode{7});
    EXPECT_EQ(exitCodeOf(ErrorKind::Corrupt), ExitCode{8});
    EXPECT_EQ(exitCodeOf(ErrorKind::Cancelled), ExitCode{9});
}

TEST(FailureTextTest, UsageErrorsHaveTheirOwnExitAndKind) {
    const Failure failure =
        describe(invalidInput("cli.option.unknown").with("option", "--x").with("topic", "help"),
                 FailureCause::Usage, catalogs(), Language::English);
    EXPECT_EQ(failure.exit, ExitCode::Usage);
    EXPECT_EQ(failureJson(failure),
              "{\"error\":{\"kind\":\"usage\",\"code\":\"cli.option.unknown\","
              "\"message\":\"There is no option --x.\","
              "\"hint\":\"Run nuanyangctl help to see the options.\"}}\n");
}

TEST(FailureTextTest, PeopleReadOneLineInTheirLanguage) {
    const Error error = denied("access.signIn.throttled").with("seconds", "8");
    const Messages messages = catalogs();
    EXPECT_EQ(failureLine(describe(error, FailureCause::Verb, messages, Language::English)),
              "nuanyangctl: Too many wrong passwords: try again in 8 seconds. The wait doubles "
              "with each mistake; an administrator can set a new password.\n");
    EXPECT_EQ(failureLine(describe(error, FailureCause::Verb, messages, Language::Chinese)),
              "nuanyangctl: 密码错误次数太多，请过 8 "
              "秒再试。等待时间会随着错误次数加倍；忘记密码请管理员重设。\n");
}

TEST(FailureTextTest, JsonSurvivesTextThatIsNotUtf8) {
    const Failure failure{ExitCode::InvalidInput, "invalid-input", "x.y", {"a\xff", "b\nc"}};
    EXPECT_FALSE(Json::parse(failureJson(failure), nullptr, false).is_discarded());
    EXPECT_EQ(failureLine(failure), "nuanyangctl: a\xff b c\n");
}

}  // namespace
}  // namespace nuanyang::core::cli
