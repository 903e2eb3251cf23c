// Libraries that are not what their package says: none of their code runs.

#include "tests/hostile/workshop.h"

namespace nuanyang::hostile {
namespace {

/// Each test has one wrong module and one good one, which must not notice.
class LibraryTest : public HostileTest {
protected:
    LibraryTest() { install(Draft("good").verb("ask")); }
    ~LibraryTest() override {
        EXPECT_EQ(state("good"), "started");
        EXPECT_EQ(run("good", "ask")["objects"], 1);
    }
    void expectRejected(const std::string& code) {
        start();
        EXPECT_EQ(state("wrong"), "rejected");
        EXPECT_EQ(reason("wrong"), code);
        EXPECT_EQ(host().explain("wrong").decidedBy, core::modules::DecidedBy::Rejected);
    }
};

TEST_F(LibraryTest, AnEmptyFileIsNoLibrary) {
    install(Draft("wrong").libraryBytes(""));
    expectRejected("module.library.notElf");
}

TEST_F(LibraryTest, ATextIsNoLibrary) {
    install(Draft("wrong").libraryBytes("#!/bin/sh\necho hello\n"));
    expectRejected("module.library.notElf");
}

TEST_F(LibraryTest, ATruncatedLibraryIsNotMapped) {
    const std::string whole = readBytes(fixtureLibrary());
    install(Draft("wrong").libraryBytes(whole.substr(0, whole.size() / 2)));
    expectRejected("module.library.truncated");
}

TEST_F(LibraryTest, AnAbsurdSectionSizeIsNotBelieved) {
    std::string bytes = readBytes(fixtureLibrary());
    std::uint64_t sections = 0;
    std::memcpy(&sections, bytes.data() + 0x28, sizeof sections);
    const std::uint64_t absurd = std::uint64_t(1) << 52;
    std::memcpy(bytes.data() + sections + 2 * 64 + 0x20, &absurd, sizeof absurd);
    install(Draft("wrong").libraryBytes(bytes));
    expectRejected("module.library.damaged");
}

TEST_F(LibraryTest, AnotherArchitectureIsNamed) {
    std::string bytes = readBytes(fixtureLibrary());
    bytes[0x12] = static_cast<char>(0xF3);  // RISC-V
    bytes[0x13] = 0;
    install(Draft("wrong").libraryBytes(bytes));
    expectRejected("module.library.machine");
}

TEST_F(LibraryTest, ALibraryWithoutAliasIsNoModule) {
    install(Draft("wrong").library("libhostile_odd_noentry.so"));
    expectRejected("module.library.noEntry");
}

TEST_F(LibraryTest, APlainSymbolInPlaceOfTheAliasIsNotCalled) {
    install(Draft("wrong").library("libhostile_odd_plain.so"));
    expectRejected("module.library.plainEntry");
}

TEST_F(LibraryTest, AbiZeroIsRefused) {
    install(Draft("wrong").library("libhostile_odd_abi0.so"));
    expectRejected("module.library.abi");
    EXPECT_EQ(info("wrong").reason->arguments.at("found"), "0");
}

TEST_F(LibraryTest, AbiOfTheFutureIsRefused) {
    install(Draft("wrong").library("libhostile_odd_abi999.so"));
    expectRejected("module.library.abi");
    EXPECT_EQ(info("wrong").reason->arguments.at("found"), "999");
}

TEST_F(LibraryTest, AbiInTheManifestIsChecked) {
    install(Draft("wrong").with("sdkAbi", 2));
    expectRejected("module.manifest.abi");
}

TEST_F(LibraryTest, ADescriptorOfAnotherManifestIsRefused) {
    install(Draft("wrong").lies("sha256", std::string(64, 'a')));
    expectRejected("module.library.descriptor");
    EXPECT_EQ(info("wrong").reason->arguments.at("what"), "sha256");
}

TEST_F(LibraryTest, ADescriptorOfAnotherVersionIsRefused) {
    install(Draft("wrong").lies("version", "9.9.9"));
    expectRejected("module.library.descriptor");
}

TEST_F(LibraryTest, AnotherQtInTheManifestIsRefused) {
    install(Draft("wrong").with("qt", "6.9"));
    expectRejected("module.manifest.qt");
}

TEST_F(LibraryTest, AnotherQtInTheLibraryIsRefused) {
    install(Draft("wrong").with("qt", "6.4").lies("qt", "6.40.1"));
    expectRejected("module.library.qt");
}

TEST_F(LibraryTest, AnUndefinedSymbolIsFoundBeforeItIsCalled) {
    install(Draft("wrong").library("libhostile_odd_undefined.so"));
    expectRejected("module.library.unloadable");
    EXPECT_THAT(info("wrong").reason->arguments.at("reason"),
                testing::HasSubstr("nuanyang_nowhere_defined"));
}

TEST_F(LibraryTest, AMissingNeededLibraryIsNamed) {
    install(Draft("wrong").library("libhostile_odd_needs.so"));
    expectRejected("module.library.unloadable");
    EXPECT_THAT(info("wrong").reason->arguments.at("reason"), testing::HasSubstr("hostile_gone"));
}

TEST_F(LibraryTest, AnInitialiserThatThrowsEndsOnlyTheProbe) {
    install(Draft("wrong").script("init=throw"));
    expectRejected("module.probe.crashed");
}

TEST_F(LibraryTest, AnInitialiserThatAbortsEndsOnlyTheProbe) {
    install(Draft("wrong").script("init=abort"));
    expectRejected("module.probe.crashed");
    EXPECT_EQ(info("wrong").reason->arguments.at("signal"), "6");
}

TEST_F(LibraryTest, AnInitialiserThatLeavesEndsOnlyTheProbe) {
    install(Draft("wrong").script("init=exit"));
    expectRejected("module.probe.crashed");
}

TEST_F(LibraryTest, AnInitialiserThatHangsHoldsUpOnlyTheFirstStart) {
    install(Draft("wrong").script("init=hang"));
    expectRejected("module.probe.timeout");
    options.probeLimit = std::chrono::milliseconds(0);  // a second probe would fail otherwise
    restart();
    EXPECT_EQ(reason("wrong"), "module.probe.timeout");
}

TEST_F(LibraryTest, AFactoryThatThrowsIsRefused) {
    install(Draft("wrong").script("create=throw"));
    expectRejected("module.library.factory");
}

TEST_F(LibraryTest, AFactoryThatThrowsAnIntIsRefused) {
    install(Draft("wrong").script("create=int"));
    expectRejected("module.library.factory");
}

TEST_F(LibraryTest, AFactoryThatMakesNothingIsRefused) {
    install(Draft("wrong").script("create=null"));
    expectRejected("module.library.factory");
}

TEST_F(LibraryTest, ATakenQmlNameInTheManifestIsRefused) {
    install(Draft("alpha").with("qt", "6.4").with("qml", {"Nuanyang.Shared"}));
    install(Draft("wrong").with("qt", "6.4").with("qml", {"Nuanyang.Shared"}));
    expectRejected("module.qml.taken");
    EXPECT_EQ(info("wrong").reason->arguments.at("by"), "alpha");
    EXPECT_EQ(state("alpha"), "started");
}

TEST_F(LibraryTest, TheHostsOwnQmlNameIsRefused) {
    install(Draft("wrong").with("qt", "6.4").with("qml", {"Nuanyang.Shell"}));
    expectRejected("module.qml.taken");
}

TEST_F(LibraryTest, AQmlNameThatTheManifestHidesIsFoundInTheLibrary) {
    install(Draft("wrong").library("libhostile_odd_qml.so"));
    expectRejected("module.library.undeclaredQml");
    EXPECT_EQ(info("wrong").reason->arguments.at("uri"), "Nuanyang_Stolen");
}

TEST_F(LibraryTest, AClassOutsideOfTheModulesNamespaceIsRefused) {
    install(Draft("wrong").library("libhostile_odd_type.so"));
    expectRejected("module.library.foreignType");
}

TEST_F(LibraryTest, ANamespaceOfAnotherModuleIsRefused) {
    install(Draft("wrong").with("namespace", "fixture::good"));
    expectRejected("module.namespace.taken");
}

TEST_F(LibraryTest, AFileThatIsNotWhatWasPublishedIsRefused) {
    const auto package = install(Draft("wrong").file("views/extra.sql", "SELECT 1"));
    std::filesystem::resize_file(package / "views/extra.sql", 3);
    expectRejected("module.checksum.wrong");
}

TEST_F(LibraryTest, AFileThatIsNotListedIsRefused) {
    const auto package = install(Draft("wrong"));
    std::filesystem::copy_file(package / "module.json", package / "extra.json");
    expectRejected("module.checksum.unlisted");
}

TEST_F(LibraryTest, AGoodProbeIsNotRepeated) {
    start();
    options.probeExecutable = "/nowhere/nuanyang-probe";
    restart();
}

}  // namespace
}  // namespace nuanyang::hostile
