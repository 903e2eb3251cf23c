#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/cli/invocation.h"
#include "tests/core/cli/samplecatalog.h"

namespace nuanyang::core::cli {
namespace {

using testing::ElementsAre;
using Words = std::vector<std::string>;

const VerbCatalog& catalog() {
    static const VerbCatalog made = sampleCatalog();
    return made;
}

Invocation parsed(const Words& words) {
    auto invocation = parseInvocation(words, catalog());
    EXPECT_TRUE(invocation) << invocation.error().code;
    return invocation ? std::move(*invocation) : Invocation{};
}

Error refusal(const Words& words) {
    const auto invocation = parseInvocation(words, catalog());
    EXPECT_FALSE(invocation);
    return invocation ? Error{} : invocation.error();
}

TEST(InvocationTest, VerbOfOneWordTakesTheRestAsArguments) {
    const Invocation read = parsed({"registry", "show", "17"});
    EXPECT_EQ(read.verb.verb->name, "show");
    EXPECT_THAT(read.arguments.positional, ElementsAre("17"));
}

TEST(InvocationTest, VerbOfTwoWordsIsOneVerb) {
    const Invocation read = parsed({"registry", "unit", "add", "食堂", "--on-duty", "12"});
    EXPECT_EQ(read.verb.verb->name, "unit add");
    EXPECT_THAT(read.arguments.positional, ElementsAre("食堂"));
    EXPECT_EQ(read.arguments.option("on-duty"), "12");
}

TEST(InvocationTest, GroupCanBeTheVerb) {
    const Invocation read = parsed({"init", "--sample"});
    EXPECT_EQ(fullName(*read.verb.group, *read.verb.verb), "init");
    EXPECT_TRUE(read.arguments.has("sample"));
}

TEST(InvocationTest, GlobalOptionsStandAnywhere) {
    for (const Words& words : {Words{"--json", "--as", "li", "registry", "show", "1"},
                               Words{"registry", "--json", "show", "1", "--as=li"}}) {
        const Invocation read = parsed(words);
        EXPECT_TRUE(read.global.json);
        EXPECT_EQ(read.global.as, "li");
        EXPECT_THAT(read.arguments.positional, ElementsAre("1"));
    }
}

TEST(InvocationTest, TodayAndLanguageAreRead) {
    const Invocation read =
        parsed({"--today", "2026-02-17", "--lang", "zh_CN", "registry", "unit", "list"});
    EXPECT_EQ(read.global.today, Date::create(2026, 2, 17));
    EXPECT_EQ(read.global.language, Language::Chinese);
}

TEST(InvocationTest, TodayThatIsNoDayIsRefused) {
    EXPECT_EQ(refusal({"--today", "2026-02-30", "registry", "unit", "list"}).code,
              "cli.today.invalid");
    EXPECT_EQ(refusal({"--lang", "fr", "registry", "unit", "list"}).code, "cli.lang.invalid");
}

TEST(InvocationTest, RepeatableOptionKeepsEveryValueInOrder) {
    const Invocation read =
        parsed({"registry", "unit", "add", "x", "--on-duty", "1", "--alias", "a", "--alias", "b"});
    const auto [from, to] = read.arguments.options.equal_range("alias");
    ASSERT_EQ(std::distance(from, to), 2);
    EXPECT_EQ(from->second, "a");
    EXPECT_EQ(std::next(from)->second, "b");
}

TEST(InvocationTest, OptionThatIsNotRepeatableIsRefusedTheSecondTime) {
    EXPECT_EQ(refusal({"registry", "show", "1", "--on", "a", "--on", "b"}).code,
              "cli.option.repeated");
}

TEST(InvocationTest, LastArgumentTakesManyWords) {
    const Invocation read = parsed({"registry", "set", "1", "name=李娜", "phone="});
    EXPECT_THAT(read.arguments.positional, ElementsAre("1", "name=李娜", "phone="));
}

TEST(InvocationTest, WordsAfterTwoDashesAreNoOptions) {
    const Invocation read = parsed({"registry", "set", "1", "--", "--json"});
    EXPECT_THAT(read.arguments.positional, ElementsAre("1", "--json"));
    EXPECT_FALSE(read.global.json);
}

TEST(InvocationTest, NegativeNumberIsAValue) {
    EXPECT_EQ(
        parsed({"registry", "unit", "add", "x", "--on-duty", "-5"}).arguments.option("on-duty"),
        "-5");
    EXPECT_THAT(parsed({"registry", "show", "-5"}).arguments.positional, ElementsAre("-5"));
}

TEST(InvocationTest, MisspeltOptionNamesTheNearest) {
    const Error error = refusal({"registry", "unit", "add", "x", "--onduty", "5"});
    EXPECT_EQ(error.code, "cli.option.misspelt");
    EXPECT_EQ(error.arguments.at("option"), "--onduty");
    EXPECT_EQ(error.arguments.at("suggestion"), "--on-duty");
    EXPECT_EQ(error.arguments.at("topic"), "help registry unit add");
}

TEST(InvocationTest, OptionLikeNoOtherIsUnknown) {
    EXPECT_EQ(refusal({"registry", "show", "1", "--frobnicate"}).code, "cli.option.unknown");
    EXPECT_EQ(refusal({"registry", "show", "1", "-x"}).code, "cli.option.unknown");
    EXPECT_EQ(refusal({"--frobnicate"}).code, "cli.option.unknown");
}

TEST(InvocationTest, OptionOfAnotherVerbIsUnknown) {
    EXPECT_EQ(refusal({"registry", "unit", "list", "--reveal"}).code, "cli.option.unknown");
}

TEST(InvocationTest, OptionWithoutItsValueIsRefused) {
    EXPECT_EQ(refusal({"registry", "show", "1", "--on"}).code, "cli.option.valueMissing");
    EXPECT_EQ(refusal({"registry", "show", "1", "--on", "--json"}).code, "cli.option.valueMissing");
    EXPECT_EQ(refusal({"registry", "show", "1", "--as"}).code, "cli.option.valueMissing");
    EXPECT_EQ(refusal({"--data", "", "registry", "show", "1"}).code, "cli.option.valueMissing");
}

TEST(InvocationTest, FlagWithAValueIsRefused) {
    EXPECT_EQ(refusal({"registry", "show", "1", "--reveal=yes"}).code,
              "cli.option.valueUnexpected");
}

TEST(InvocationTest, MissingArgumentIsNamedWithTheUsage) {
    const Error error = refusal({"registry", "set", "1"});
    EXPECT_EQ(error.code, "cli.argument.missing");
    EXPECT_EQ(error.arguments.at("argument"), "FIELD=VALUE");
    EXPECT_EQ(error.arguments.at("usage"), "nuanyangctl registry set ID FIELD=VALUE…");
}

TEST(InvocationTest, SurplusArgumentIsNamed) {
    const Error error = refusal({"registry", "show", "1", "2"});
    EXPECT_EQ(error.code, "cli.argument.unexpected");
    EXPECT_EQ(error.arguments.at("argument"), "2");
}

TEST(InvocationTest, MissingRequiredOptionIsNamed) {
    const Error error = refusal({"registry", "unit", "add", "x"});
    EXPECT_EQ(error.code, "cli.option.required");
    EXPECT_EQ(error.arguments.at("option"), "--on-duty");
}

TEST(InvocationTest, UnknownWordsAreToldApart) {
    EXPECT_EQ(refusal({}).code, "cli.command.missing");
    EXPECT_EQ(refusal({"--json"}).code, "cli.command.missing");
    EXPECT_EQ(refusal({"quux"}).code, "cli.group.unknown");
    EXPECT_EQ(refusal({"registy", "show"}).code, "cli.group.misspelt");
    EXPECT_EQ(refusal({"registry"}).code, "cli.verb.missing");
    EXPECT_EQ(refusal({"registry", "frobnicate"}).code, "cli.verb.unknown");
    EXPECT_EQ(refusal({"registry", "unit", "lsit"}).arguments.at("suggestion"), "unit list");
    EXPECT_EQ(refusal({"registry", "shwo", "1"}).arguments.at("suggestion"), "show");
}

TEST(InvocationTest, HelpTakesATopic) {
    const Invocation read = parsed({"help", "registry", "unit", "--lang", "en"});
    EXPECT_TRUE(read.wantsHelp);
    EXPECT_THAT(read.helpTopic, ElementsAre("registry", "unit"));
    EXPECT_EQ(read.global.language, Language::English);
}

TEST(InvocationTest, HelpOptionMakesTheVerbTheTopicWhateverIsMissing) {
    EXPECT_THAT(parsed({"registry", "unit", "add", "--help"}).helpTopic,
                ElementsAre("registry", "unit", "add"));
    EXPECT_THAT(parsed({"registry", "-h"}).helpTopic, ElementsAre("registry"));
    EXPECT_TRUE(parsed({"--help"}).helpTopic.empty());
}

TEST(InvocationTest, VersionNeedsNoVerb) {
    EXPECT_TRUE(parsed({"--version"}).global.version);
}

TEST(InvocationTest, PeekFindsHowToPrintEvenWhereTheRestIsWrong) {
    const Words words{"quux", "--frobnicate", "--json", "--lang=zh_CN"};
    const GlobalOptions options = peekGlobalOptions(words);
    EXPECT_TRUE(options.json);
    EXPECT_EQ(options.language, Language::Chinese);
}

}  // namespace
}  // namespace nuanyang::core::cli
