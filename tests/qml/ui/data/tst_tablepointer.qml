import QtQuick
import QtTest
import Nuanyang.Ui

TableStage {
    id: stage

    TestCase {
        name: "TablePointer"
        when: windowShown

        function init() {
            stage.reset();
        }
        function clickRow(row, modifiers) {
            const item = stage.rowItem(row);
            mouseClick(item, 40, item.height / 2, Qt.LeftButton, modifiers ?? Qt.NoModifier);
        }
        function test_clicksChooseOneMoreOrARange() {
            clickRow(2);
            compare(stage.fixture.selected(), "3");
            clickRow(5, Qt.ControlModifier);
            compare(stage.fixture.selected(), "3 6");
            clickRow(7, Qt.ShiftModifier);
            compare(stage.fixture.selected(), "6 7 8");
            clickRow(7, Qt.ControlModifier);
            compare(stage.fixture.selected(), "6 7");
        }
        function test_theWheelScrollsByRows() {
            mouseWheel(stage.table, 200, 200, 0, -120);
            compare(stage.table.viewport.position, Theme.rowHeight * 3);
            mouseWheel(stage.table, 200, 200, 0, 120 * 5);
            compare(stage.table.viewport.position, 0);
        }
        function test_aClickOnATitleSortsAndSaysSo() {
            mouseClick(stage.headerCell("name"));
            compare(stage.table.model.sortColumn, "name");
            compare(stage.headerCell("name").Accessible.role, Accessible.ColumnHeader);
            verify(stage.headerCell("name").Accessible.description !== "");
            mouseClick(stage.headerCell("name"));
            compare(stage.table.model.descending, true);
            compare(stage.cellTexts(stage.rowItems()[0])[0], "Name 1000");
        }
        function test_pullingTheEdgeOfATitleResizesTheColumn() {
            const before = stage.table.columns.width(0);
            const cell = stage.headerCell("name");
            mouseDrag(cell, cell.width - 3, cell.height / 2, 60, 0);
            verify(Math.abs(stage.table.columns.width(0) - before - 60) < 4, stage.table.columns.width(0));
            verify(stage.arranged > 0);
            compare(stage.table.model.sortColumn, "");
        }
        function test_draggingATitleMovesTheColumn() {
            const cell = stage.headerCell("number");
            mouseDrag(cell, cell.width / 2, cell.height / 2, -(cell.x + cell.width / 2 - 20), 0);
            compare(stage.table.columns.idAt(0), "number");
            compare(stage.cellTexts(stage.rowItems()[0]), ["1", "Name 1", "Unit 1"]);
        }
        function test_theTitlesObeyTheKeyboard() {
            stage.headerCell("name").forceActiveFocus();
            keyClick(Qt.Key_Right);
            verify(stage.headerCell("unit").activeFocus);
            const before = stage.table.columns.width(1);
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            verify(stage.table.columns.width(1) !== before);
            keyClick(Qt.Key_Return);
            compare(stage.table.model.sortColumn, "unit");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(stage.table.columns.idAt(2), "unit");
            verify(stage.headerCell("unit").activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            verify(stage.table.model.currentRow >= 0);
        }
    }
}
