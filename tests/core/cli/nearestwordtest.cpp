#include <gtest/gtest.h>

#include "core/cli/nearestword.h"

namespace nuanyang::core::cli {
namespace {

const std::vector<std::string> verbs{"list", "search", "show", "stats", "set"};

TEST(NearestWordTest, FindsMissingSurplusWrongAndSwappedLetters) {
    EXPECT_EQ(nearestWord("serch", verbs), "search");
    EXPECT_EQ(nearestWord("sstats", verbs), "stats");
    EXPECT_EQ(nearestWord("shaw", verbs), "show");
    EXPECT_EQ(nearestWord("lsit", verbs), "list");
}

TEST(NearestWordTest, NothingWhereNoneIsNear) {
    EXPECT_FALSE(nearestWord("frobnicate", verbs));
    EXPECT_FALSE(nearestWord("list", {}));
}

TEST(NearestWordTest, ExactWordWins) {
    EXPECT_EQ(nearestWord("set", {"get", "set", "sets"}), "set");
}

}  // namespace
}  // namespace nuanyang::core::cli
