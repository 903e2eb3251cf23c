#include <gtest/gtest.h>

#include "core/access/password.h"

namespace nuanyang::core::access {
namespace {

/// The least that libsodium allows: tests check what it does, not what it costs.
PasswordHasher cheapHasher() {
    return PasswordHasher({1, 8192});
}

TEST(PasswordTest, RecordIsArgon2idAndDoesNotHoldThePassword) {
    const auto record = cheapHasher().hash("correct horse");
    ASSERT_TRUE(record);
    EXPECT_TRUE(record->starts_with("$argon2id$"));
    EXPECT_EQ(record->find("correct horse"), std::string::npos);
}

TEST(PasswordTest, OnlyTheSamePasswordMatches) {
    const auto record = cheapHasher().hash("正确的马").value();
    EXPECT_TRUE(cheapHasher().matches("正确的马", record));
    EXPECT_FALSE(cheapHasher().matches("正确的牛", record));
    EXPECT_FALSE(cheapHasher().matches("", record));
}

TEST(PasswordTest, TwoRecordsOfOnePasswordDiffer) {
    EXPECT_NE(cheapHasher().hash("same").value(), cheapHasher().hash("same").value());
}

TEST(PasswordTest, DifferentlyComposedTextIsOnePassword) {
    const auto record = cheapHasher().hash("caf\u00e9").value();
    EXPECT_TRUE(cheapHasher().matches("cafe\u0301", record));
}

TEST(PasswordTest, EmptyAndEndlessPasswordsAreRefused) {
    EXPECT_EQ(cheapHasher().hash("").error().code, "access.password.empty");
    const std::string endless(PasswordHasher::longestPassword + 1, 'a');
    EXPECT_EQ(cheapHasher().hash(endless).error().code, "access.password.tooLong");
}

TEST(PasswordTest, NothingMatchesARecordThatIsNone) {
    EXPECT_FALSE(cheapHasher().matches("", ""));
    EXPECT_FALSE(cheapHasher().matches("x", "x"));
}

TEST(PasswordTest, ShortnessIsCountedInCharacters) {
    EXPECT_TRUE(isShort("七个字的密码呀"));
    EXPECT_FALSE(isShort("八个字的密码在此"));
}

}  // namespace
}  // namespace nuanyang::core::access
