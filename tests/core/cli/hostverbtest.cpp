#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/cli/hostverb.h"

namespace nuanyang::core::cli {
namespace {

TEST(HostVerbTest, EveryDeclarationIsCompleteInBothLanguages) {
    for (const HostVerb& verb : hostVerbs()) {
        const std::string name = verb.group + " " + verb.declaration.name;
        EXPECT_FALSE(verb.declaration.summary.chinese.empty()) << name;
        EXPECT_FALSE(verb.declaration.summary.english.empty()) << name;
        for (const auto& argument : verb.declaration.arguments) {
            EXPECT_FALSE(argument.summary.chinese.empty()) << name << " " << argument.name;
        }
        for (const auto& option : verb.declaration.options) {
            EXPECT_FALSE(option.summary.chinese.empty()) << name << " --" << option.name;
            EXPECT_FALSE(option.summary.english.empty()) << name << " --" << option.name;
        }
    }
}

TEST(HostVerbTest, GroupsAreListedOnceEach) {
    std::vector<std::string> ids;
    for (const VerbGroup& group : hostVerbGroups()) {
        ids.push_back(group.id);
    }
    EXPECT_THAT(ids, testing::ElementsAre("init", "module", "access", "audit", "backup"));
}

}  // namespace
}  // namespace nuanyang::core::cli
