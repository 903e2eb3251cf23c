import QtQuick
import QtTest
import Nuanyang.Ui

TableStage {
    id: stage

    TestCase {
        name: "TableRows"
        when: windowShown

        function init() {
            stage.reset();
        }
        function clickRow(row, modifiers) {
            const item = stage.rowItem(row);
            mouseClick(item, 40, item.height / 2, Qt.LeftButton, modifiers ?? Qt.NoModifier);
        }
        function test_showsOnlyTheRowsThatFit() {
            const rows = stage.rowItems();
            verify(rows.length > 8 && rows.length < 14, rows.length);
            compare(stage.cellTexts(rows[0]), ["Name 1", "Unit 1", "1"]);
        }
        function test_theLastOfAMillionRowsIsInItsPlace() {
            stage.fixture.make(1000000);
            keyClick(Qt.Key_End);
            const last = stage.rowItem(999999);
            verify(last);
            compare(stage.cellTexts(last), ["Name 1000000", "Unit 1", "1000000"]);
            const rows = stage.rowItems();
            for (let i = 1; i < rows.length; ++i) {
                compare(rows[i].tableRow, rows[i - 1].tableRow + 1);
                fuzzyCompare(rows[i].mapToItem(stage.table, 0, 0).y - rows[i - 1].mapToItem(stage.table, 0, 0).y, Theme.rowHeight, 0.001);
            }
            const bottom = last.mapToItem(stage.table, 0, last.height).y;
            fuzzyCompare(bottom, stage.table.height - Theme.borderWidth, 0.01);
        }
        function test_everyPlaceOfALongTableShowsItsOwnRow() {
            stage.fixture.make(1000000);
            for (const share of [0.1, 0.37, 0.5, 0.83, 0.999]) {
                stage.table.viewport.position = Math.round(stage.table.viewport.maximum * share);
                for (const item of stage.rowItems())
                    compare(stage.cellTexts(item)[0], "Name " + (item.tableRow + 1));
            }
        }
        function test_aRowStaysChosenWhenOthersGo() {
            clickRow(4);
            stage.fixture.remove(2);
            compare(stage.fixture.selected(), "5");
            verify(stage.rowItem(3).selected);
        }
        function test_theRowsInSightStayWhenOneAboveThemGoes() {
            stage.table.viewport.position = Theme.rowHeight * 100 + 7;
            const first = stage.cellTexts(stage.rowItems()[0])[0];
            stage.fixture.remove(2);
            compare(stage.cellTexts(stage.rowItems()[0])[0], first);
        }
        function test_rowsUnderWayAreMarked() {
            stage.fixture.hold(true);
            stage.table.viewport.position = Theme.rowHeight * 500;
            verify(stage.rowItem(500).loading);
            compare(stage.cellTexts(stage.rowItem(500))[0], "");
            stage.fixture.finishNext();
            tryVerify(() => !stage.rowItem(500).loading);
            compare(stage.cellTexts(stage.rowItem(500))[0], "Name 501");
        }
        function test_anEmptyTableSaysWhy() {
            stage.table.model.filter = "nothing has this";
            const states = [];
            stage.collect(stage.table, item => item.actionText !== undefined, states);
            compare(states.length, 1);
            states[0].actionTriggered();
            compare(stage.table.model.filter, "");
            compare(stage.rowItems().length > 0, true);
        }
        function test_anErrorOffersToTryAgain() {
            stage.fixture.makeFailing();
            const states = [];
            stage.collect(stage.table, item => item.canRetry !== undefined, states);
            compare(states.length, 1);
            compare(states[0].code, "registry.list.closed");
            stage.fixture.heal();
            states[0].retry();
            verify(stage.rowItems().length > 0);
        }
    }
}
