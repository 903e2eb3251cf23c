#include <gtest/gtest.h>

#include "core/access/accountname.h"

namespace nuanyang::core::access {
namespace {

std::string codeOf(std::string_view text) {
    const auto name = AccountName::create(text);
    return name ? "" : name.error().code;
}

TEST(AccountNameTest, BlanksAroundItGo) {
    EXPECT_EQ(AccountName::create("  李娜\u3000")->text(), "李娜");
}

TEST(AccountNameTest, CaseAndCompositionMakeNoDifferentName) {
    EXPECT_EQ(AccountName::create("Renée")->key(), AccountName::create("RENE\u0301E")->key());
    EXPECT_EQ(AccountName::keyOf(" Li Na"), AccountName::keyOf("li na "));
    EXPECT_NE(AccountName::keyOf("李娜"), AccountName::keyOf("李那"));
}

TEST(AccountNameTest, TextIsKeptComposed) {
    EXPECT_EQ(AccountName::create("Rene\u0301e")->text(), "Ren\u00e9e");
}

TEST(AccountNameTest, EmptyOrBlankIsRefused) {
    EXPECT_EQ(codeOf(""), "access.account.nameInvalid");
    EXPECT_EQ(codeOf(" \t\u3000"), "access.account.nameInvalid");
}

TEST(AccountNameTest, BareNumberIsRefusedSinceItWouldBeAnId) {
    EXPECT_EQ(codeOf("12"), "access.account.nameInvalid");
    EXPECT_EQ(codeOf("12a"), "");
}

TEST(AccountNameTest, NameOfTheProgramItselfIsRefused) {
    EXPECT_EQ(codeOf("System"), "access.account.nameInvalid");
}

TEST(AccountNameTest, ControlAndInvisibleCharactersAreRefused) {
    EXPECT_EQ(codeOf("a\nb"), "access.account.nameInvalid");
    EXPECT_EQ(codeOf("a\u200bb"), "access.account.nameInvalid");
    EXPECT_EQ(codeOf("a\xff"), "access.account.nameInvalid");
}

TEST(AccountNameTest, LengthIsCountedInCharacters) {
    std::string name;
    for (int i = 0; i < 64; ++i) {
        name += "王";
    }
    EXPECT_EQ(codeOf(name), "");
    EXPECT_EQ(codeOf(name + "王"), "access.account.nameInvalid");
}

}  // namespace
}  // namespace nuanyang::core::access
