// The schema is for editors and authors; the reader decides. They must agree on every key.

#include <fstream>
#include <gtest/gtest.h>
#include <set>

#include "core/modules/manifest.h"
#include "sdk/base/json.h"

namespace nuanyang::core::modules {
namespace {

const Json& schema() {
    static const Json json = Json::parse(std::ifstream(NUANYANG_SCHEMA));
    return json;
}

std::set<std::string> keysOf(const Json& properties) {
    std::set<std::string> keys;
    for (const auto& [key, value] : properties.items()) {
        keys.insert(key);
    }
    return keys;
}

/// Whether the reader knows the key, whatever it says of its value.
bool isKnown(const Json& manifest) {
    const auto read = Manifest::parse(manifest.dump(), "module.json");
    return read || (read.error().code != "module.manifest.unknownKey" &&
                    read.error().code != "module.manifest.unknownContribution");
}

Json minimal() {
    return Json::parse(R"({
        "id": "alpha", "version": "1.2.0", "sdkAbi": 1, "library": "libalpha.so",
        "namespace": "nuanyang::alpha", "title": {"zh_CN": "甲", "en": "Alpha"}})");
}

TEST(SchemaTest, KnowsTheSameTopLevelKeysAsTheReader) {
    for (const std::string& key : keysOf(schema()["properties"])) {
        Json manifest = minimal();
        manifest[key] = nullptr;
        EXPECT_TRUE(isKnown(manifest)) << key;
    }
}

TEST(SchemaTest, AsksForTheSameTopLevelKeysAsTheReader) {
    for (const Json& key : schema()["required"]) {
        Json manifest = minimal();
        manifest.erase(key.get<std::string>());
        const auto read = Manifest::parse(manifest.dump(), "module.json");
        ASSERT_FALSE(read) << key;
        EXPECT_EQ(read.error().arguments.at("key"), key);
    }
    EXPECT_TRUE(Manifest::parse(minimal().dump(), "module.json"));
}

TEST(SchemaTest, KnowsTheSameKeysOfEveryContributionAsTheReader) {
    const Json& kinds = schema()["properties"]["contributions"]["properties"];
    std::set<std::string> everyKey;
    for (const auto& [kind, shape] : kinds.items()) {
        everyKey.merge(keysOf(shape["items"]["properties"]));
    }
    for (const auto& [kind, shape] : kinds.items()) {
        const std::set<std::string> own = keysOf(shape["items"]["properties"]);
        for (const std::string& key : everyKey) {
            Json manifest = minimal();
            manifest["contributions"][kind] = Json::array({Json{{key, nullptr}}});
            EXPECT_EQ(isKnown(manifest), own.count(key) != 0) << kind << " " << key;
        }
    }
}

TEST(SchemaTest, KnowsEveryKindOfContribution) {
    const std::set<std::string> kinds =
        keysOf(schema()["properties"]["contributions"]["properties"]);
    for (int kind = 0; kind <= static_cast<int>(ContributionKind::Fact); ++kind) {
        EXPECT_EQ(kinds.count(std::string(toString(static_cast<ContributionKind>(kind)))), 1U);
    }
    EXPECT_EQ(kinds.size(), static_cast<std::size_t>(ContributionKind::Fact) + 2);  // and verbs
}

}  // namespace
}  // namespace nuanyang::core::modules
