import QtQuick
import QtTest
import Nuanyang.Ui

TableStage {
    id: stage

    TestCase {
        name: "TableKeys"
        when: windowShown

        function init() {
            stage.reset();
        }
        function clickRow(row, modifiers) {
            const item = stage.rowItem(row);
            mouseClick(item, 40, item.height / 2, Qt.LeftButton, modifiers ?? Qt.NoModifier);
        }
        function test_arrowsPagesAndEndsMoveTheCurrentRow() {
            keyClick(Qt.Key_Down);
            compare(stage.table.model.currentRow, 1);
            keyClick(Qt.Key_PageDown);
            compare(stage.table.model.currentRow, 1 + stage.table.viewport.pageRows);
            verify(stage.rowItem(stage.table.model.currentRow));
            keyClick(Qt.Key_End);
            compare(stage.table.model.currentRow, 999);
            keyClick(Qt.Key_PageUp);
            compare(stage.table.model.currentRow, 999 - stage.table.viewport.pageRows);
            keyClick(Qt.Key_Home);
            compare(stage.table.model.currentRow, 0);
            compare(stage.table.viewport.position, 0);
            keyClick(Qt.Key_Up);
            compare(stage.table.model.currentRow, 0);
        }
        function test_shiftExtendsAndControlMovesWithoutChoosing() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(stage.fixture.selected(), "2 3 4");
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            compare(stage.fixture.selected(), "2 3");
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            compare(stage.fixture.selected(), "2 3");
            keyClick(Qt.Key_Space, Qt.ControlModifier);
            compare(stage.fixture.selected(), "2 3 5");
            keyClick(Qt.Key_Space);
            compare(stage.fixture.selected(), "2 3");
        }
        function test_controlAChoosesAllAndEscapeNone() {
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(stage.table.model.selectedCount, 1000);
            keyClick(Qt.Key_Escape);
            compare(stage.table.model.selectedCount, 0);
        }
        function test_enterOpens() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(stage.opened, 1);
            compare(stage.lastOpened, 2);
        }
        function test_controlCCopiesTheChosenRows() {
            clickRow(0);
            clickRow(2, Qt.ControlModifier);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(stage.fixture.clipboard(), "Name 1\tUnit 1\t1\nName 3\tUnit 3\t3\n");
        }
        function test_lettersFindTheRowThatBeginsWithThem() {
            keyClick("5");
            keyClick("7");
            keyClick("7");
            compare(stage.table.model.currentRow, 576);
            verify(stage.rowItem(576));
        }
        function test_rightMovesIntoTheCellsAndSpeaksThem() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(stage.table.viewport.currentColumn, 1);
            const cells = [];
            stage.collect(stage.rowItem(1), child => child.cellWidth !== undefined, cells);
            verify(cells[1].activeFocus);
            compare(cells[1].Accessible.name, "Unit: Unit 2");
            compare(cells[1].Accessible.role, Accessible.Cell);
            keyClick(Qt.Key_Escape);
            compare(stage.table.viewport.currentColumn, -1);
        }
        function test_theMenuKeyOpensTheMenuOfTheRow() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_F10, Qt.ShiftModifier);
            compare(stage.fixture.selected(), "2");
            tryVerify(() => stage.openMenus().length === 1);
            keyClick(Qt.Key_Escape);
            tryVerify(() => stage.openMenus().length === 0);
        }
        function test_theCurrentRowHasTheKeyboardSoThatItIsAnnounced() {
            keyClick(Qt.Key_Down);
            verify(stage.rowItem(1).activeFocus);
            compare(stage.rowItem(1).Accessible.name, "Name: Name 2, Unit: Unit 2, Number: 2");
            compare(stage.rowItem(1).Accessible.role, Accessible.Row);
            keyClick(Qt.Key_End);
            verify(stage.rowItem(999).activeFocus);
        }
    }
}
