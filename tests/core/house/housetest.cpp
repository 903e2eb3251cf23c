#include <filesystem>
#include <gtest/gtest.h>
#include <stdlib.h>

#include "core/access/access.h"
#include "core/house/house.h"

namespace nuanyang::core::house {
namespace {

namespace fs = std::filesystem;

class HouseTest : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::path(testing::TempDir()) / "house-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    HouseOptions options(bool create) const {
        HouseOptions options;
        options.dataDirectory = m_folder / "data";
        options.places = {.shippedModules = m_folder / "none", .probe = m_folder / "none"};
        options.userModules = {};
        options.create = create;
        return options;
    }

    fs::path m_folder;
};

TEST_F(HouseTest, OpenFailsWhereNothingWasMade) {
    const auto house = House::open(options(false));
    ASSERT_FALSE(house);
    EXPECT_EQ(house.error().code, "data.directory.missing");
}

TEST_F(HouseTest, FreshDirectoryLetsTheOwnerInWithoutAPassword) {
    auto house = House::open(options(true));
    ASSERT_TRUE(house) << house.error().code;
    const auto caller = (*house)->signIn({}, {});
    ASSERT_TRUE(caller) << caller.error().code;
    EXPECT_EQ(caller->role(), "administrator");
    EXPECT_TRUE(caller->scope().all);
}

TEST_F(HouseTest, NobodyCallsBeforeSomebodyHasSignedIn) {
    auto house = House::open(options(true));
    ASSERT_TRUE(house) << house.error().code;
    const auto call = (*house)->newCall("module.list");
    ASSERT_FALSE(call);
    EXPECT_EQ(call.error().kind, ErrorKind::Denied);
    EXPECT_EQ(call.error().code, "access.signIn.required");
}

TEST_F(HouseTest, AfterSigningOutNothingIsPossible) {
    auto house = House::open(options(true));
    ASSERT_TRUE(house) << house.error().code;
    ASSERT_TRUE((*house)->signIn({}, {}));
    (*house)->signOut();
    EXPECT_FALSE((*house)->newCall("module.list"));
}

TEST_F(HouseTest, SecondOpeningFindsTheSameOwner) {
    std::string owner;
    {
        auto house = House::open(options(true));
        ASSERT_TRUE(house) << house.error().code;
        owner = (*house)->signIn({}, {})->name();
    }
    auto house = House::open(options(false));
    ASSERT_TRUE(house) << house.error().code;
    EXPECT_EQ((*house)->signIn({}, {})->name(), owner);
}

TEST_F(HouseTest, OnceAPasswordIsSetSomebodyHasToSignIn) {
    auto house = House::open(options(true));
    ASSERT_TRUE(house) << house.error().code;
    const auto owner = (*house)->signIn({}, {});
    ASSERT_TRUE(owner);
    const auto call = (*house)->newCall("access.user.password");
    ASSERT_TRUE(call);
    const auto set = (*house)->access().accounts().setPassword(*call, owner->name(), "sun 暖阳");
    ASSERT_TRUE(set) << set.error().code;
    (*house)->signOut();

    EXPECT_TRUE(*(*house)->asksForPassword());
    EXPECT_EQ((*house)->signIn({}, {}).error().kind, ErrorKind::Denied);
    EXPECT_EQ((*house)->signIn(owner->name(), "wrong").error().code, "access.signIn.refused");
    EXPECT_TRUE((*house)->signIn(owner->name(), "sun 暖阳"));
}

TEST_F(HouseTest, TodayIsTheDayThatWasAskedFor) {
    HouseOptions rehearsal = options(true);
    rehearsal.today = Date::create(2027, 2, 6);
    auto house = House::open(rehearsal);
    ASSERT_TRUE(house) << house.error().code;
    ASSERT_TRUE((*house)->signIn({}, {}));
    EXPECT_EQ((*house)->newCall("duty.list")->today().toString(), "2027-02-06");
}

TEST_F(HouseTest, SampleGroupNeedsAModuleThatBringsIt) {
    auto house = House::open(options(true));
    ASSERT_TRUE(house) << house.error().code;
    ASSERT_TRUE((*house)->signIn({}, {}));
    ASSERT_TRUE((*house)->startModules());
    const auto added = (*house)->addSampleGroup(*(*house)->newCall("init"));
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, "house.sample.noModule");
}

}  // namespace
}  // namespace nuanyang::core::house
