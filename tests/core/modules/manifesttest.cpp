#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/modules/manifest.h"
#include "sdk/base/json.h"

namespace nuanyang::core::modules {
namespace {

/// The smallest manifest, with what a test adds to it or takes away.
Json minimal() {
    return Json::parse(R"({
        "id": "alpha", "version": "1.2.0", "sdkAbi": 1, "library": "libalpha.so",
        "namespace": "nuanyang::alpha", "title": {"zh_CN": "甲", "en": "Alpha"}})");
}

Result<Manifest> parse(const Json& json) {
    return Manifest::parse(json.dump(2), "alpha/module.json");
}

Error refusal(const Json& json) {
    const auto manifest = parse(json);
    return manifest ? Error{ErrorKind::Internal, "accepted", {}, {}} : manifest.error();
}

TEST(ManifestTest, ReadsTheSmallest) {
    const auto manifest = parse(minimal());
    ASSERT_TRUE(manifest) << manifest.error().code;
    EXPECT_EQ(manifest->id, "alpha");
    EXPECT_EQ(manifest->version.toString(), "1.2.0");
    EXPECT_EQ(manifest->title.chinese, "甲");
    EXPECT_EQ(manifest->sha256.size(), 64U);
}

TEST(ManifestTest, ReadsEverythingThatItCanSay) {
    Json json = minimal();
    json["qt"] = "6.4";
    json["qml"] = {"Nuanyang.Alpha"};
    json["mandatory"] = true;
    json["roles"] = {"hr"};
    json["requires"] = {{{"id", "beta"}, {"version", ">=1 <2"}}};
    json["optional"] = {{{"id", "gamma"}, {"version", "*"}}};
    json["provides"] = {"alpha.Directory/1"};
    json["capabilities"] = {"subjects"};
    json["privileges"] = {
        {{"id", "alpha.edit"}, {"title", {{"zh_CN", "改"}, {"en", "Edit"}}}, {"roles", {"hr"}}}};
    json["data"] = {{"prefix", "alpha"},
                    {"tables",
                     {{{"name", "alpha_person"},
                       {"subject", "id"},
                       {"unit", "unit_id"},
                       {"writePrivilege", "alpha.edit"}},
                      {{"name", "alpha_search"}, {"derived", true}}}},
                    {"publishes", {{{"name", "alpha_basic"}}}},
                    {"reads", {"beta_basic"}}};
    json["publishes"] = {"alpha.person.added"};
    json["listens"] = {"beta.thing.done"};
    const Json title = {{"zh_CN", "页"}, {"en", "Page"}};
    json["contributions"]["views"] = {{{"id", "alpha.people"},
                                       {"title", title},
                                       {"page", "PeoplePage.qml"},
                                       {"order", 10},
                                       {"shortcut", "Ctrl+1"},
                                       {"privilege", "alpha.edit"}}};
    json["contributions"]["verbs"] = {
        {{"name", "unit add"},
         {"summary", title},
         {"arguments", {{{"name", "NAME"}, {"required", true}}}},
         {"options", {{{"name", "on-duty"}, {"value", "N"}, {"required", true}}}}}};
    const auto manifest = parse(json);
    ASSERT_TRUE(manifest) << manifest.error().code << json.dump(2);
    EXPECT_TRUE(manifest->mandatory);
    EXPECT_TRUE(manifest->required.at(0).version.contains(*Version::parse("1.5.0")));
    EXPECT_EQ(manifest->data.tables.at(0).unit, "unit_id");
    EXPECT_TRUE(manifest->data.tables.at(1).derived);
    const Contribution* view = manifest->contribution(ContributionKind::View, "alpha.people");
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->page, "PeoplePage.qml");
    EXPECT_EQ(view->order, 10);
    ASSERT_NE(manifest->verb("unit add"), nullptr);
    EXPECT_TRUE(manifest->verb("unit add")->options.at(0).required);
}

TEST(ManifestTest, NamesFileLineAndReasonOfASyntaxError) {
    const auto manifest = Manifest::parse("{\n  \"id\": \"alpha\",\n  oops\n}", "a/module.json");
    ASSERT_FALSE(manifest);
    EXPECT_EQ(manifest.error().code, "module.manifest.syntax");
    EXPECT_EQ(manifest.error().arguments.at("file"), "a/module.json");
    EXPECT_EQ(manifest.error().arguments.at("line"), "3");
    EXPECT_FALSE(manifest.error().arguments.at("detail").empty());
}

TEST(ManifestTest, PointsAtTheLineOfTheWrongValue) {
    const auto manifest = Manifest::parse(
        "{\n \"id\": \"alpha\",\n \"version\": \"1.0.0\",\n \"sdkAbi\": 1\n,\n"
        " \"library\": \"libalpha.so\",\n \"namespace\": \"nuanyang::alpha\",\n"
        " \"title\": {\"zh_CN\": \"a\",\n  \"en\": 7\n}}",
        "a/module.json");
    ASSERT_FALSE(manifest);
    EXPECT_EQ(manifest.error().code, "module.manifest.wrongType");
    EXPECT_EQ(manifest.error().arguments.at("line"), "9");
    EXPECT_EQ(manifest.error().arguments.at("key"), "en");
}

TEST(ManifestTest, RefusesAKeyThatStandsTwice) {
    const auto manifest = Manifest::parse("{\"id\": \"alpha\",\n\"id\": \"beta\"}", "module.json");
    ASSERT_FALSE(manifest);
    EXPECT_EQ(manifest.error().code, "module.manifest.duplicateKey");
    EXPECT_EQ(manifest.error().arguments.at("line"), "2");
}

struct RefusalCase {
    const char* patch;  ///< merged into the smallest manifest
    const char* code;
};

class ManifestRefusalTest : public testing::TestWithParam<RefusalCase> {};

TEST_P(ManifestRefusalTest, IsRefusedWithItsReason) {
    Json json = minimal();
    json.merge_patch(Json::parse(GetParam().patch));
    const Error error = refusal(json);
    EXPECT_EQ(error.code, GetParam().code) << GetParam().patch;
    EXPECT_EQ(error.arguments.count("line"), 1U);
}

#define PAGE R"("title": {"zh_CN": "页", "en": "Page"})"

INSTANTIATE_TEST_SUITE_P(
    Table, ManifestRefusalTest,
    testing::Values(
        RefusalCase{R"({"extra": 1})", "module.manifest.unknownKey"},
        RefusalCase{R"({"id": null})", "module.manifest.missingKey"},
        RefusalCase{R"({"id": "Alpha"})", "module.manifest.badValue"},
        RefusalCase{R"({"id": "../x"})", "module.manifest.badValue"},
        RefusalCase{R"({"id": "access"})", "module.manifest.badValue"},
        RefusalCase{R"({"version": "1.0"})", "module.manifest.badValue"},
        RefusalCase{R"({"sdkAbi": "1"})", "module.manifest.wrongType"},
        RefusalCase{R"({"sdkAbi": -1})", "module.manifest.badValue"},
        RefusalCase{R"({"library": "../libevil.so"})", "module.manifest.badValue"},
        RefusalCase{R"({"library": "/lib/libc.so"})", "module.manifest.badValue"},
        RefusalCase{R"({"namespace": "alpha"})", "module.manifest.badValue"},
        RefusalCase{R"({"title": {"en": null}})", "module.manifest.missingKey"},
        RefusalCase{R"({"qml": ["QtQuick.Alpha"], "qt": "6.4"})", "module.manifest.badValue"},
        RefusalCase{R"({"qml": ["Nuanyang.Alpha"]})", "module.manifest.missingKey"},
        RefusalCase{R"({"requires": [{"id": "beta", "version": "one"}]})",
                    "module.manifest.badValue"},
        RefusalCase{R"({"requires": [{"id": "beta", "version": "*"}],
                        "optional": [{"id": "beta", "version": "*"}]})",
                    "module.manifest.duplicateId"},
        RefusalCase{R"({"capabilities": ["network"]})", "module.manifest.unknownCapability"},
        RefusalCase{R"({"contributions": {"widgets": []}})", "module.manifest.unknownContribution"},
        RefusalCase{R"({"data": {"prefix": "beta"}})", "module.manifest.badValue"},
        RefusalCase{R"({"data": {"prefix": "alpha", "tables": [{"name": "beta_x"}]}})",
                    "module.manifest.foreignName"},
        RefusalCase{R"({"data": {"prefix": "alpha", "tables": [{"name": "alpha_"}]}})",
                    "module.manifest.foreignName"},
        RefusalCase{R"({"publishes": ["beta.done"]})", "module.manifest.foreignName"},
        RefusalCase{R"({"privileges": [{"id": "beta.edit", )" PAGE "}]}",
                    "module.manifest.foreignName"},
        RefusalCase{R"({"qml": ["A.B"], "qt": "6.4", "contributions": {"views": [
                        {"id": "alpha.a", "page": "P.qml", )" PAGE R"(},
                        {"id": "alpha.a", "page": "Q.qml", )" PAGE "}]}}",
                    "module.manifest.duplicateId"},
        RefusalCase{R"({"contributions": {"views": [{"id": "alpha.a", "page": "P.qml", )" PAGE
                    "}]}}",
                    "module.manifest.missingKey"},
        RefusalCase{R"({"contributions": {"views": [{"id": "alpha.a", "page": "../P.qml", )" PAGE
                    "}]}}",
                    "module.manifest.badValue"},
        RefusalCase{
            R"({"contributions": {"searchProviders": [{"id": "alpha.s", "page": "P.qml", )" PAGE
            "}]}}",
            "module.manifest.unknownKey"},
        RefusalCase{R"({"contributions": {"commands": [{"id": "alpha.c", "opens": "alpha.x", )" PAGE
                    "}]}}",
                    "module.manifest.unknownReference"},
        RefusalCase{R"({"contributions": {"commands": [{"id": "alpha.c",
                        "parameters": {"add": true}, )" PAGE "}]}}",
                    "module.manifest.missingKey"},
        RefusalCase{R"({"contributions": {"commands": [{"id": "alpha.c", "opens": "beta.x",
                        "parameters": {"add": [1]}, )" PAGE "}]}}",
                    "module.manifest.wrongType"},
        RefusalCase{
            R"({"contributions": {"commands": [{"id": "alpha.c", "privilege": "alpha.x", )" PAGE
            "}]}}",
            "module.manifest.unknownReference"},
        RefusalCase{R"({"contributions": {"verbs": [
                        {"name": "add", "summary": {"zh_CN": "a", "en": "a"}},
                        {"name": "add", "summary": {"zh_CN": "a", "en": "a"}}]}})",
                    "module.manifest.duplicateId"},
        RefusalCase{R"({"contributions": {"verbs": [{"name": "Add it",
                        "summary": {"zh_CN": "a", "en": "a"}}]}})",
                    "module.manifest.badValue"}));

class PackageTest : public testing::Test {
protected:
    PackageTest() {
        m_folder = std::filesystem::temp_directory_path() /
                   ("nuanyang-package-" + std::to_string(::getpid())) / "alpha" / "1.2.0";
        std::filesystem::create_directories(m_folder);
    }
    ~PackageTest() override { std::filesystem::remove_all(m_folder.parent_path().parent_path()); }
    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name) << text;
    }
    std::filesystem::path m_folder;
};

TEST_F(PackageTest, IsCompleteWithItsLibraryAndViews) {
    Json json = minimal();
    json["data"] = {{"prefix", "alpha"}, {"publishes", {{{"name", "alpha_basic"}}}}};
    write("module.json", json.dump());
    write("libalpha.so", "");
    EXPECT_EQ(Manifest::load(m_folder).error().arguments.at("missing"), "views/alpha_basic.sql");
    write("views/alpha_basic.sql", "SELECT 1");
    EXPECT_TRUE(Manifest::load(m_folder));
}

TEST_F(PackageTest, WithoutManifestOrLibraryIsRefused) {
    EXPECT_EQ(Manifest::load(m_folder).error().code, "module.manifest.missing");
    write("module.json", minimal().dump());
    EXPECT_EQ(Manifest::load(m_folder).error().code, "module.package.incomplete");
}

TEST_F(PackageTest, LyingInTheFolderOfAnotherVersionIsRefused) {
    Json json = minimal();
    json["version"] = "1.3.0";
    write("module.json", json.dump());
    write("libalpha.so", "");
    EXPECT_EQ(Manifest::load(m_folder).error().code, "module.package.misplaced");
}

}  // namespace
}  // namespace nuanyang::core::modules
