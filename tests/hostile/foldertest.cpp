// What lies in module folders besides good modules.

#include <fstream>

#include "tests/hostile/workshop.h"

namespace nuanyang::hostile {
namespace {

class FolderTest : public HostileTest {
protected:
    /// The codes of what was found beside usable modules.
    std::multiset<std::string> findings() {
        std::multiset<std::string> codes;
        for (const core::modules::Finding& finding : host().findings()) {
            codes.insert(finding.reason.code);
        }
        return codes;
    }
};

TEST_F(FolderTest, RubbishIsNamedAndHarmsNobody) {
    install(Draft("good"));
    std::ofstream(shipped() / "notes.txt") << "not a module";
    std::filesystem::create_directories(shipped() / "empty");
    std::filesystem::create_directories(shipped() / "hollow" / "1.0.0");
    std::filesystem::create_directories(shipped() / "dangling");
    std::filesystem::create_symlink("/nowhere", shipped() / "dangling" / "1.0.0");
    start();
    EXPECT_EQ(state("good"), "started");
    EXPECT_EQ(findings().count("module.folder.rubbish"), 4U);
    EXPECT_EQ(findings().count("module.manifest.missing"), 1U);
    EXPECT_EQ(state("hollow"), "rejected");
}

TEST_F(FolderTest, FoldersThatAreNotThereAreNoNews) {
    start();
    EXPECT_TRUE(host().modules().empty());
    EXPECT_TRUE(host().findings().empty());
}

TEST_F(FolderTest, TheNewestUsableVersionIsUsed) {
    install(Draft("alpha", "1.0.0"));
    install(Draft("alpha", "1.10.0"));
    Draft("alpha", "1.9.0").write(users());
    install(Draft("alpha", "2.0.0").with("extra", true));
    start();
    EXPECT_EQ(state("alpha"), "started");
    EXPECT_EQ(info("alpha").manifest->version.toString(), "1.10.0");
    EXPECT_EQ(findings().count("module.manifest.unknownKey"), 1U);
    EXPECT_EQ(findings().count("module.package.superseded"), 2U);
}

TEST_F(FolderTest, AnOlderVersionTakesOverForOneThatTheProbeRefused) {
    install(Draft("alpha", "1.0.0"));
    install(Draft("alpha", "2.0.0").script("init=abort"));
    start();
    EXPECT_EQ(reason("alpha"), "module.probe.crashed");
    for (int round = 0; round < 3; ++round) {
        restart();
        EXPECT_EQ(state("alpha"), "started");
        EXPECT_EQ(info("alpha").manifest->version.toString(), "1.0.0");
    }
}

TEST_F(FolderTest, TheSameVersionAtTwoPathsRunsOnce) {
    install(Draft("alpha").verb("ask"));
    Draft("alpha").verb("ask").write(users());
    start();
    EXPECT_EQ(run("alpha", "ask")["objects"], 1);
    EXPECT_EQ(findings().count("module.package.duplicate"), 1U);
    EXPECT_EQ(info("alpha").packageFolder, shipped() / "alpha" / "1.0.0");
}

TEST_F(FolderTest, ASymlinkedCopyRunsOnce) {
    install(Draft("alpha").verb("ask"));
    std::filesystem::create_directories(users());
    std::filesystem::create_directory_symlink(shipped() / "alpha", users() / "alpha");
    start();
    EXPECT_EQ(run("alpha", "ask")["objects"], 1);
    EXPECT_EQ(findings().count("module.package.duplicate"), 1U);
}

TEST_F(FolderTest, APackageInTheFolderOfAnotherIsRefused) {
    install(Draft("alpha"));
    std::filesystem::create_directories(shipped() / "beta");
    std::filesystem::rename(shipped() / "alpha" / "1.0.0", shipped() / "beta" / "1.0.0");
    start();
    EXPECT_EQ(reason("beta"), "module.package.misplaced");
}

TEST_F(FolderTest, AnUndeclaredCapabilityIsRefusedWithItsLine) {
    install(Draft("alpha").with("capabilities", {"network"}));
    start();
    EXPECT_EQ(reason("alpha"), "module.manifest.unknownCapability");
    EXPECT_NE(info("alpha").reason->arguments.at("line"), "0");
}

TEST_F(FolderTest, AnUpdateThatAsksForMoreIsNotPreferred) {
    install(Draft("alpha", "1.0.0"));
    install(Draft("alpha", "1.1.0").with("capabilities", {"everything"}));
    start();
    EXPECT_EQ(state("alpha"), "started");
    EXPECT_EQ(info("alpha").manifest->version.toString(), "1.0.0");
}

TEST_F(FolderTest, EveryReasonIsASentenceInBothLanguages) {
    install(Draft("alpha").with("extra", true));
    install(Draft("beta").needs("gone"));
    start();
    Messages messages;
    host().addMessages(messages);
    for (const auto& module : host().modules()) {
        ASSERT_TRUE(module.reason);
        EXPECT_TRUE(messages.knows(module.reason->code)) << module.reason->code;
        for (const Language language : {Language::Chinese, Language::English}) {
            const Sentence sentence = messages.sentence(*module.reason, language);
            EXPECT_EQ(sentence.message.find('{'), std::string::npos) << sentence.message;
        }
    }
}

}  // namespace
}  // namespace nuanyang::hostile
