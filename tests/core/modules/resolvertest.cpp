#include <deque>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/modules/resolver.h"

namespace nuanyang::core::modules {
namespace {

using testing::ElementsAre;

/// Modules in the shorthand `id`, what it requires, what it would like.
class ResolverTest : public testing::Test {
protected:
    Candidate& add(const std::string& id, const std::vector<std::string>& needs = {},
                   const std::vector<std::string>& likes = {}) {
        Manifest& manifest = m_manifests.emplace_back();
        manifest.id = id;
        manifest.version = *Version::parse("1.0.0");
        for (const std::string& need : needs) {
            manifest.required.push_back({need, *VersionRange::parse(">=1"), 0});
        }
        for (const std::string& like : likes) {
            manifest.optional.push_back({like, *VersionRange::parse("*"), 0});
        }
        return m_candidates.emplace_back(Candidate{&manifest, true, true});
    }
    Resolution resolved() { return resolve({m_candidates.begin(), m_candidates.end()}); }

private:
    std::deque<Manifest> m_manifests;
    std::deque<Candidate> m_candidates;
};

TEST_F(ResolverTest, WhatIsRequiredComesFirst) {
    add("a", {"c"});
    add("b", {"a"});
    add("c");
    EXPECT_THAT(resolved().order, ElementsAre("c", "a", "b"));
}

TEST_F(ResolverTest, AnOptionalModuleComesFirstWhereItIsThere) {
    add("a", {}, {"z", "gone"});
    add("z");
    EXPECT_THAT(resolved().order, ElementsAre("z", "a"));
}

TEST_F(ResolverTest, AnOptionalWayBackIsNoCycle) {
    add("a", {}, {"b"});
    add("b", {"a"});
    const Resolution resolution = resolved();
    EXPECT_THAT(resolution.order, ElementsAre("a", "b"));
    EXPECT_TRUE(resolution.blocked.empty());
}

TEST_F(ResolverTest, TwoThatLikeEachOtherBothRun) {
    add("a", {}, {"b"});
    add("b", {}, {"a"});
    EXPECT_EQ(resolved().order.size(), 2U);
}

TEST_F(ResolverTest, ReasonsAreToldApart) {
    add("off").wanted = false;
    add("broken").usable = false;
    add("a", {"gone"});
    add("b", {"off"});
    add("c", {"broken"});
    add("d", {"c"});
    const Resolution resolution = resolved();
    EXPECT_EQ(resolution.blocked.at("a").code, "module.dependency.missing");
    EXPECT_EQ(resolution.blocked.at("b").code, "module.dependency.off");
    EXPECT_EQ(resolution.blocked.at("c").code, "module.dependency.unusable");
    EXPECT_EQ(resolution.blocked.at("d").code, "module.dependency.blocked");
    EXPECT_TRUE(resolution.order.empty());
}

TEST_F(ResolverTest, ACycleBlocksItselfAndWhoNeedsIt) {
    add("a", {"b"});
    add("b", {"c"});
    add("c", {"a"});
    add("behind", {"b"});
    add("aside");
    const Resolution resolution = resolved();
    EXPECT_EQ(resolution.blocked.at("b").arguments.at("path"), "b → c → a → b");
    EXPECT_EQ(resolution.blocked.at("behind").code, "module.dependency.blocked");
    EXPECT_THAT(resolution.order, ElementsAre("aside"));
}

TEST_F(ResolverTest, ModulesThatAreOffAreNotBlocked) {
    add("a", {"gone"}).wanted = false;
    EXPECT_TRUE(resolved().blocked.empty());
}

}  // namespace
}  // namespace nuanyang::core::modules
