#include <gtest/gtest.h>

#include "core/modules/version.h"

namespace nuanyang::core::modules {
namespace {

TEST(VersionTest, OrdersAsSemanticVersioningSays) {
    const std::vector<std::string> rising{"1.0.0-alpha",  "1.0.0-alpha.1", "1.0.0-alpha.beta",
                                          "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
                                          "1.0.0",        "1.0.1",         "1.2.0",
                                          "1.10.0",       "2.0.0"};
    for (std::size_t i = 0; i + 1 < rising.size(); ++i) {
        EXPECT_LT(*Version::parse(rising[i]), *Version::parse(rising[i + 1])) << rising[i];
    }
}

TEST(VersionTest, RefusesWhatIsNoVersion) {
    for (const char* text : {"", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.x", "1.0.0-", "1.0.0-a..b",
                             "v1.0.0", "1.-1.0", "1.0.0 ", "99999999999.0.0", "1.0.0+build"}) {
        EXPECT_FALSE(Version::parse(text)) << text;
    }
}

TEST(VersionTest, PrintsWhatItRead) {
    EXPECT_EQ(Version::parse("1.20.3-beta.2")->toString(), "1.20.3-beta.2");
}

struct RangeCase {
    const char* range;
    const char* version;
    bool contains;
};

class VersionRangeTest : public testing::TestWithParam<RangeCase> {};

TEST_P(VersionRangeTest, ContainsExactlyWhatItSays) {
    const auto range = VersionRange::parse(GetParam().range);
    ASSERT_TRUE(range);
    EXPECT_EQ(range->contains(*Version::parse(GetParam().version)), GetParam().contains)
        << GetParam().range << " " << GetParam().version;
}

INSTANTIATE_TEST_SUITE_P(
    Table, VersionRangeTest,
    testing::Values(RangeCase{"*", "0.0.1", true}, RangeCase{">=0.1 <1", "0.1.0", true},
                    RangeCase{">=0.1 <1", "0.0.9", false}, RangeCase{">=0.1 <1", "0.99.0", true},
                    RangeCase{">=0.1 <1", "1.0.0", false},
                    RangeCase{">=0.1 <1", "1.0.0-beta", false},
                    RangeCase{"<1.0.0-beta.2", "1.0.0-beta.1", true},
                    RangeCase{"=1.2.0", "1.2.0", true}, RangeCase{"=1.2.0", "1.2.1", false},
                    RangeCase{">1.2", "1.2.0", false}, RangeCase{">1.2", "1.2.1", true},
                    RangeCase{"<=2", "2.0.0", true}, RangeCase{"<=2", "2.0.1", false}));

TEST(VersionRangeTest, RefusesWhatIsNoRange) {
    for (const char* text : {"", "1.0", "~1.0", ">=", ">= 1", ">=1  <2", ">=1,<2", "^1"}) {
        EXPECT_FALSE(VersionRange::parse(text)) << text;
    }
}

}  // namespace
}  // namespace nuanyang::core::modules
