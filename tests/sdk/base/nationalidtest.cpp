#include <gtest/gtest.h>

#include "sdk/base/mask.h"
#include "sdk/base/nationalid.h"

namespace nuanyang {
namespace {

TEST(NationalIdTest, ReadsTheSamplesOfTheStandard) {
    const auto woman = NationalId::parse("11010519491231002X");
    ASSERT_TRUE(woman);
    EXPECT_EQ(woman->birth().toString(), "1949-12-31");
    EXPECT_EQ(woman->sex(), Sex::Female);
    EXPECT_EQ(woman->region(), "110105");
    const auto man = NationalId::parse("440524188001010014");
    ASSERT_TRUE(man);
    EXPECT_EQ(man->birth().toString(), "1880-01-01");
    EXPECT_EQ(man->sex(), Sex::Male);
}

TEST(NationalIdTest, TakesBlanksAndLowerCaseAsOfficesWriteThem) {
    const auto id = NationalId::parse(" 110105 19491231 002x ");
    ASSERT_TRUE(id);
    EXPECT_EQ(id->value(), "11010519491231002X");
}

TEST(NationalIdTest, NamesWhatIsWrong) {
    const std::pair<const char*, const char*> cases[] = {
        {"", "nationalId.length"},
        {"1101051949123100", "nationalId.length"},
        {"11010519491231002X1", "nationalId.length"},
        {"1101051949123100X2", "nationalId.character"},
        {"1101051949123l002X", "nationalId.character"},
        {"11010549123100X", "nationalId.character"},
        {"110105194913310021", "nationalId.birth"},
        {"110105500230002", "nationalId.birth"},
        {"110105194912310021", "nationalId.check"},
    };
    for (const auto& [text, code] : cases) {
        const auto id = NationalId::parse(text);
        ASSERT_FALSE(id) << text;
        EXPECT_EQ(id.error().code, code) << text;
    }
    EXPECT_EQ(NationalId::parse("110105194912310021").error().arguments.at("expected"), "X");
}

TEST(NationalIdTest, FindsEveryChangedDigitAndEverySwapOfNeighbours) {
    const std::string right = "11010519491231002X";
    for (std::size_t i = 0; i < 17; ++i) {
        std::string wrong = right;
        wrong[i] = wrong[i] == '9' ? '0' : static_cast<char>(wrong[i] + 1);
        EXPECT_FALSE(NationalId::parse(wrong)) << wrong;
        std::string swapped = right;
        std::swap(swapped[i], swapped[i + 1]);
        EXPECT_EQ(NationalId::parse(swapped).has_value(), swapped == right) << swapped;
    }
}

TEST(NationalIdTest, ProposesTheNewFormOfAnOldNumber) {
    const auto old = NationalId::parse("110105491231002");
    ASSERT_TRUE(old);
    EXPECT_TRUE(old->isOldForm());
    EXPECT_EQ(old->birth().toString(), "1949-12-31");
    EXPECT_EQ(old->sex(), Sex::Female);
    EXPECT_EQ(old->upgraded(), "11010519491231002X");
}

TEST(MaskTest, HidesTheMiddle) {
    EXPECT_EQ(maskNationalId("11010519491231002X"), "110105********002X");
    EXPECT_EQ(maskNationalId("110105491231002"), "110105******002");
    EXPECT_EQ(maskPhone("13812345678"), "138****5678");
    EXPECT_EQ(maskPhone("65102345"), "******45");
    EXPECT_EQ(maskPhone("110"), "***");
    EXPECT_EQ(maskNationalId("12"), "**");
}

TEST(MaskTest, KnowsItsOwn) {
    EXPECT_TRUE(looksMasked(maskNationalId("11010519491231002X")));
    EXPECT_TRUE(looksMasked(maskPhone("65102345")));
    EXPECT_FALSE(looksMasked("13812345678"));
    EXPECT_FALSE(looksMasked(""));
}

}  // namespace
}  // namespace nuanyang
