#include <gtest/gtest.h>
#include <limits>

#include "sdk/base/money.h"

namespace nuanyang {
namespace {

TEST(MoneyTest, ReadsAndPrintsYuanWithTwoDecimals) {
    const std::pair<const char*, const char*> cases[] = {
        {"500.00", "500.00"},
        {"500", "500.00"},
        {"500.5", "500.50"},
        {"0.05", "0.05"},
        {"-12.30", "-12.30"},
        {"-0.01", "-0.01"},
        {"00.10", "0.10"},
        {"92233720368547758.07", "92233720368547758.07"},
        {"-92233720368547758.08", "-92233720368547758.08"},
    };
    for (const auto& [text, printed] : cases) {
        const auto money = Money::parse(text);
        ASSERT_TRUE(money) << text;
        EXPECT_EQ(money->toString(), printed);
    }
}

TEST(MoneyTest, RefusesAThirdDecimalInsteadOfRounding) {
    EXPECT_EQ(Money::parse("1.005").error().code, "money.text.tooPrecise");
    EXPECT_EQ(Money::parse("1.000").error().code, "money.text.tooPrecise");
}

TEST(MoneyTest, RefusesWhatIsNoAmount) {
    for (const char* text : {"", "-", ".", "5.", ".5", "1,000.00", "￥5", "5元", "1e3", "+5", "--5",
                             " 5", "5 ", "0x10", "1.-5"}) {
        const auto money = Money::parse(text);
        ASSERT_FALSE(money) << text;
        EXPECT_EQ(money.error().code, "money.text.invalid") << text;
        EXPECT_EQ(money.error().arguments.at("text"), text);
    }
}

TEST(MoneyTest, RefusesMoreThanItCanHold) {
    EXPECT_EQ(Money::parse("92233720368547758.08").error().code, "money.text.tooLarge");
    EXPECT_EQ(Money::parse("99999999999999999999").error().code, "money.text.tooLarge");
}

TEST(MoneyTest, CalculatesInWholeFen) {
    const Money festival = *Money::parse("400.00");
    EXPECT_EQ(festival.times(413)->toString(), "165200.00");
    EXPECT_EQ(festival.plus(*Money::parse("0.01"))->toString(), "400.01");
    EXPECT_EQ(festival.minus(*Money::parse("500"))->toString(), "-100.00");
    EXPECT_TRUE(festival.minus(festival)->isZero());
}

TEST(MoneyTest, NoticesOverflowInEveryOperation) {
    const Money most = Money::ofFen(std::numeric_limits<std::int64_t>::max());
    const Money least = Money::ofFen(std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(most.plus(Money::ofFen(1)).error().code, "money.overflow");
    EXPECT_EQ(least.minus(Money::ofFen(1)).error().code, "money.overflow");
    EXPECT_EQ(most.times(2).error().code, "money.overflow");
}

}  // namespace
}  // namespace nuanyang
