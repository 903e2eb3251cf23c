#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "sdk/ui/testing/fakerowsource.h"
#include "sdk/ui/testing/fakeviewcontext.h"
#include "sdk/ui/windowedtablemodel.h"

namespace nuanyang::ui {
namespace {

class WindowedTableModelTest : public ::testing::Test {
protected:
    WindowedTableModelTest() { model.setColumns(fakeColumns()); }

    // The model tester visits every row at every signal: a hundred are enough.
    void watchContract() {
        tester = std::make_unique<QAbstractItemModelTester>(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    std::shared_ptr<FakeRowSource> give(RowId count, std::size_t piece = 100000) {
        if (count <= 100) {
            watchContract();
        }
        auto source = std::make_shared<FakeRowSource>(count, piece);
        model.setSource(source, context, "test.list");
        return source;
    }
    QString textAt(int row, int column = 0) {
        return model.data(model.index(row, column), Qt::DisplayRole).toString();
    }
    bool isLoading(int row) {
        return model.data(model.index(row, 0), WindowedTableModel::LoadingRole).toBool();
    }

    FakeViewContext context;
    WindowedTableModel model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(WindowedTableModelTest, KeepsTheContractOfItemModelsThroughEverythingThatChangesIt) {
    const auto source = give(100, 30);
    model.setWindow(0, 20);
    model.sortBy("name");
    model.sortBy("name");
    model.setFilter("1");
    source->gone = {10, 11};
    model.refresh();
    model.setFilter("none");
    EXPECT_EQ(model.rowCount(), 0);
    model.setColumns({});
    give(3);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(WindowedTableModelTest, KnowsTheCountAndReadsNothingBeforeAWindowIsSet) {
    const auto source = give(1000000);
    EXPECT_EQ(model.rowCount(), 1000000);
    EXPECT_EQ(model.state(), WindowedTableModel::Ready);
    EXPECT_TRUE(source->reads().empty());
    EXPECT_TRUE(isLoading(0));
}

TEST_F(WindowedTableModelTest, ReadsTheRowsInSightFirstAndThenThoseAroundThem) {
    const auto source = give(1000);
    model.setWindow(100, 109);
    EXPECT_EQ(textAt(100), "Name 101");
    EXPECT_EQ(textAt(109, 2), "110");
    ASSERT_EQ(source->reads().size(), 2U);
    EXPECT_EQ(source->reads()[0].size(), 10U);
    EXPECT_EQ(source->reads()[0].front(), 101);
    EXPECT_EQ(source->reads()[1].size(), 20U);
    EXPECT_FALSE(isLoading(90));
    EXPECT_TRUE(isLoading(89));
}

TEST_F(WindowedTableModelTest, TheVeryLastOfAMillionRowsIsRight) {
    give(1000000);
    model.setWindow(999980, 999999);
    EXPECT_EQ(textAt(999999), "Name 1000000");
}

TEST_F(WindowedTableModelTest, RowsReadOnceAreNotReadAgain) {
    const auto source = give(1000);
    model.setWindow(100, 109);
    const auto before = source->reads().size();
    model.setWindow(100, 109);
    EXPECT_EQ(source->reads().size(), before);
}

TEST_F(WindowedTableModelTest, AReadThatWasScrolledPastIsCancelledAndTheNewestWindowReadNext) {
    const auto source = give(100000);
    context.useCases().held = true;
    model.setWindow(0, 9);
    for (int first = 1000; first < 50000; first += 1000) {
        model.setWindow(first, first + 9);
    }
    EXPECT_EQ(context.useCases().waiting(), 1U);
    context.useCases().held = false;
    context.useCases().finishNext();
    EXPECT_EQ(source->reads()[1].front(), 49001);
    EXPECT_EQ(textAt(49000), "Name 49001");
    EXPECT_TRUE(isLoading(0));
    EXPECT_EQ(model.state(), WindowedTableModel::Ready);
}

TEST_F(WindowedTableModelTest, ResultsThatComeAfterTheModelHasGoneAreDropped) {
    auto other = std::make_unique<WindowedTableModel>();
    other->setColumns(fakeColumns());
    context.useCases().held = true;
    other->setSource(std::make_shared<FakeRowSource>(10), context, "test.list");
    QSignalSpy counted(other.get(), &WindowedTableModel::countChanged);
    other.reset();
    ASSERT_EQ(context.useCases().waiting(), 1U);
    context.useCases().finishNext();
    EXPECT_EQ(counted.count(), 0);
}

TEST_F(WindowedTableModelTest, OnlyTheNewestQuestionIsAnswered) {
    give(100);
    context.useCases().held = true;
    model.setFilter("9");
    model.setFilter("99");
    context.useCases().finishNext();
    EXPECT_EQ(model.rowCount(), 100);
    context.useCases().finishNext();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.idAt(0), 99);
}

TEST_F(WindowedTableModelTest, SortsTheOtherWayRoundAtTheSecondTime) {
    give(10);
    QSignalSpy asked(&model, &WindowedTableModel::questionChanged);
    model.sortBy("name");
    EXPECT_FALSE(model.isDescending());
    model.sortBy("name");
    EXPECT_TRUE(model.isDescending());
    EXPECT_EQ(model.idAt(0), 10);
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(WindowedTableModelTest, ShowsTheFirstPieceWhileTheRestIsStillListed) {
    QSignalSpy inserted(&model, &WindowedTableModel::rowsInserted);
    give(1000, 300);
    EXPECT_EQ(inserted.count(), 3);
    EXPECT_EQ(model.rowCount(), 1000);
    EXPECT_EQ(model.idAt(999), 1000);
}

TEST_F(WindowedTableModelTest, SelectionAndCurrentRowStayWithTheirIdsWhenSorted) {
    give(1000, 300);
    model.choose(10, WindowedTableModel::Only);
    model.choose(12, WindowedTableModel::Toggle);
    model.sortBy("name");
    model.sortBy("name");
    EXPECT_EQ(model.selectedIds(), (std::vector<RowId>{13, 11}));
    EXPECT_TRUE(model.isSelected(989));
    EXPECT_EQ(model.currentRow(), 987);
}

TEST_F(WindowedTableModelTest, ARefreshKeepsTheSelectionAndDropsWhatHasGone) {
    const auto source = give(100);
    model.choose(4, WindowedTableModel::Only);
    model.choose(8, WindowedTableModel::Range);
    source->gone = {1, 7};
    QSignalSpy selected(&model, &WindowedTableModel::selectionChanged);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 98);
    EXPECT_EQ(model.selectedIds(), (std::vector<RowId>{5, 6, 8, 9}));
    EXPECT_EQ(model.currentId(), 9);
    EXPECT_GE(selected.count(), 1);
}

TEST_F(WindowedTableModelTest, WhenTheCurrentRowHasGoneItsNeighbourTakesOver) {
    const auto source = give(100);
    model.setCurrentRow(50);
    source->gone = {51};
    model.refresh();
    EXPECT_EQ(model.currentId(), 52);
}

TEST_F(WindowedTableModelTest, ARefreshWithoutChangesResetsNothingAndReadsAgain) {
    const auto source = give(100);
    model.setWindow(0, 9);
    const auto before = source->reads().size();
    QSignalSpy reset(&model, &WindowedTableModel::modelReset);
    model.refresh();
    EXPECT_EQ(reset.count(), 0);
    EXPECT_GT(source->reads().size(), before);
}

TEST_F(WindowedTableModelTest, WhatAFilterHidesIsNoLongerChosen) {
    give(100);
    model.selectAll();
    model.setFilter("99");
    EXPECT_EQ(model.selectedIds(), (std::vector<RowId>{99}));
    model.setFilter("");
    EXPECT_EQ(model.selectedIds(), (std::vector<RowId>{99}));
}

TEST_F(WindowedTableModelTest, AnErrorIsShownInWordsAndReloadTriesAgain) {
    auto source = std::make_shared<FakeRowSource>(10);
    source->orderError = unavailable("registry.list.closed", "detail");
    model.setSource(source, context, "test.list");
    EXPECT_EQ(model.state(), WindowedTableModel::Failed);
    EXPECT_EQ(model.errorCode(), "registry.list.closed");
    EXPECT_EQ(model.errorHint(), "detail");
    source->orderError.reset();
    model.reload();
    EXPECT_EQ(model.state(), WindowedTableModel::Ready);
    EXPECT_EQ(model.rowCount(), 10);
}

TEST_F(WindowedTableModelTest, ARowThatCannotBeReadFailsOnceAndNotForEver) {
    const auto source = give(100);
    source->rowsError = unavailable("registry.list.closed");
    model.setWindow(0, 9);
    EXPECT_EQ(model.state(), WindowedTableModel::Failed);
    EXPECT_EQ(source->reads().size(), 1U);
    source->rowsError.reset();
    model.reload();
    EXPECT_EQ(textAt(0), "Name 1");
}

TEST_F(WindowedTableModelTest, ARowThatWentMeanwhileIsBlankAndNotAskedForAgain) {
    const auto source = give(10);
    source->gone = {3};
    model.setWindow(0, 9);
    EXPECT_FALSE(isLoading(2));
    EXPECT_EQ(textAt(2), "");
    EXPECT_EQ(source->reads().size(), 1U);
}

class ThrowingSource final : public RowSource {
public:
    Result<void> order(const RowQuery& /*query*/, const IdSink& /*sink*/,
                       const Call& /*call*/) override {
        throw std::runtime_error("out of luck");
    }
    Result<std::vector<TableRow>> rows(std::span<const RowId> /*ids*/,
                                       const QStringList& /*columns*/,
                                       const Call& /*call*/) override {
        return std::vector<TableRow>();
    }
};

TEST_F(WindowedTableModelTest, WhatASourceThrowsIsAnErrorOfTheTable) {
    model.setSource(std::make_shared<ThrowingSource>(), context, "test.list");
    EXPECT_EQ(model.errorCode(), "ui.rows.sourceThrew");
}

TEST_F(WindowedTableModelTest, OnlyColumnsInSightAreReadAndShowingOneReadsAgain) {
    const auto source = give(10);
    model.columns()->setShown("unit", false);
    model.setWindow(0, 9);
    EXPECT_EQ(source->columnsRead(), (QStringList{"name", "number"}));
    const auto before = source->reads().size();
    model.columns()->setShown("unit", true);
    EXPECT_EQ(source->columnsRead(), (QStringList{"name", "unit", "number"}));
    EXPECT_GT(source->reads().size(), before);
}

TEST_F(WindowedTableModelTest, CopiesTheChosenRowsInTheOrderAndColumnsShown) {
    give(1000);
    model.columns()->move(2, 0);
    model.columns()->setShown("unit", false);
    model.choose(7, WindowedTableModel::Only);
    model.choose(900, WindowedTableModel::Toggle);
    QSignalSpy copied(&model, &WindowedTableModel::copied);
    model.copy(true);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), "Number\tName\n8\tName 8\n901\tName 901\n");
    EXPECT_TRUE(data->html().contains("mso-number-format"));
    ASSERT_EQ(copied.count(), 1);
    EXPECT_EQ(copied.front().front().toInt(), 2);
}

TEST_F(WindowedTableModelTest, MoreThanAClipboardHoldsIsRefused) {
    give(100001);
    model.selectAll();
    QSignalSpy refused(&model, &WindowedTableModel::tooManyToCopy);
    model.copy();
    EXPECT_EQ(refused.count(), 1);
}

TEST_F(WindowedTableModelTest, TypingAheadFindsTheRowThroughTheSource) {
    give(1000000);
    model.seek("765432");
    EXPECT_EQ(model.currentRow(), 765431);
    EXPECT_TRUE(model.isSelected(765431));
}

TEST_F(WindowedTableModelTest, TypingAheadFallsBackToTheRowsInSight) {
    give(100);
    model.setWindow(0, 20);
    model.seek("name 15");
    EXPECT_EQ(model.currentRow(), 14);
}

TEST_F(WindowedTableModelTest, ARowIsSpokenWithTheTitlesOfItsColumns) {
    give(10);
    model.setWindow(0, 9);
    EXPECT_EQ(model.spokenRow(0), "Name: Name 1, Unit: Unit 1, Number: 1");
}

}  // namespace
}  // namespace nuanyang::ui

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");  // the clipboard needs a platform, not a display
    QGuiApplication app(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
