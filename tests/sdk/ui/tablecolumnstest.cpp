#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "sdk/ui/tablecolumns.h"

namespace nuanyang::ui {
namespace {

class TableColumnsTest : public ::testing::Test {
protected:
    TableColumnsTest() { layout.setColumns(columns()); }

    static std::vector<TableColumn> columns() {
        return {{.id = "name", .title = "Name", .width = 100, .hideable = false},
                {.id = "unit", .title = "Unit", .width = 200, .stretches = true},
                {.id = "phone", .title = "Phone", .width = 100, .visible = false},
                {.id = "age", .title = "Age", .width = 60, .kind = ColumnKind::Number}};
    }

    TableColumns layout;
    QAbstractItemModelTester tester{&layout, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TableColumnsTest, ShowsTheDeclaredColumnsFromLeftToRight) {
    EXPECT_EQ(layout.shownIds(), (QStringList{"name", "unit", "age"}));
    EXPECT_EQ(layout.left(2), 300);
    EXPECT_EQ(layout.contentWidth(), 360);
}

TEST_F(TableColumnsTest, SpareWidthGoesToTheColumnThatStretchesUntilItIsResized) {
    layout.setAvailableWidth(460);
    EXPECT_EQ(layout.width(1), 300);
    layout.resize(1, 150);
    EXPECT_EQ(layout.width(1), 150);
    EXPECT_EQ(layout.contentWidth(), 310);
}

TEST_F(TableColumnsTest, WidthsGrowWithTheTextAndAreKeptWithoutIt) {
    layout.setScale(2);
    EXPECT_EQ(layout.width(0), 200);
    layout.resize(0, 300);
    EXPECT_TRUE(layout.saved().startsWith("name:150:="));
}

TEST_F(TableColumnsTest, NoColumnGetsNarrowerThanItsLeast) {
    layout.resize(0, 3);
    EXPECT_EQ(layout.width(0), 56);
}

TEST_F(TableColumnsTest, AnArrangementSurvivesBeingSavedAndRestored) {
    layout.move(2, 0);
    layout.setShown("phone", true);
    layout.setShown("unit", false);
    layout.resize(0, 77);
    const QString saved = layout.saved();
    TableColumns other;
    other.setColumns(columns());
    other.restore(saved);
    EXPECT_EQ(other.shownIds(), layout.shownIds());
    EXPECT_EQ(other.width(0), 77);
    EXPECT_EQ(other.saved(), saved);
}

TEST_F(TableColumnsTest, RestoringIgnoresWhatItDoesNotKnowAndAddsWhatIsNew) {
    layout.restore("gone:90 age:80 age:90 rubbish :: unit:abc name:120:-");
    EXPECT_EQ(layout.shownIds(), (QStringList{"age", "unit", "name"}));
    EXPECT_EQ(layout.width(0), 80);
    EXPECT_FALSE(layout.shownIds().contains("phone"));
}

TEST_F(TableColumnsTest, TheColumnThatSaysWhatARowIsCannotBeHidden) {
    layout.setShown("name", false);
    EXPECT_TRUE(layout.shownIds().contains("name"));
    layout.setShown("unit", false);
    layout.setShown("age", false);
    EXPECT_EQ(layout.shownIds(), (QStringList{"name"}));
}

TEST_F(TableColumnsTest, OnlyThePersonsOwnChangesAskToBeSaved) {
    QSignalSpy byUser(&layout, &TableColumns::rearrangedByUser);
    layout.setAvailableWidth(800);
    layout.restore("age:80 name:100 unit:10");
    EXPECT_EQ(byUser.count(), 0);
    layout.move(0, 1);
    layout.resize(0, 90);
    EXPECT_EQ(byUser.count(), 2);
}

TEST_F(TableColumnsTest, MovingSkipsHiddenColumns) {
    layout.move(2, 1);
    EXPECT_EQ(layout.shownIds(), (QStringList{"name", "age", "unit"}));
    layout.reset();
    EXPECT_EQ(layout.shownIds(), (QStringList{"name", "unit", "age"}));
}

TEST_F(TableColumnsTest, FindsTheColumnUnderAPoint) {
    EXPECT_EQ(layout.placeAt(-5), 0);
    EXPECT_EQ(layout.placeAt(150), 1);
    EXPECT_EQ(layout.placeAt(5000), 2);
}

}  // namespace
}  // namespace nuanyang::ui
