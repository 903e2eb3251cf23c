import QtQuick
import QtTest
import Nuanyang.Ui
import Nuanyang.Ui.Tests

Item {
    width: 800
    height: 500

    TableFixture {
        id: fixture
    }
    DataTable {
        id: table

        anchors.fill: parent
        title: "Rows"
        model: fixture.table
        rowMenu: ContextMenu {
            ContextMenuItem {
                text: "Open"
            }
        }
    }
    SignalSpy {
        id: opened

        target: table
        signalName: "activated"
    }
    SignalSpy {
        id: arranged

        target: table
        signalName: "arranged"
    }

    TestCase {
        name: "DataTable"
        when: windowShown

        function init() {
            fixture.hold(false);
            fixture.make(1000);
            table.viewport.currentColumn = -1;
            table.viewport.position = 0;
            table.model.currentRow = 0;
            focusRows();
            opened.clear();
            arranged.clear();
        }

        function focusRows() {
            const found = [];
            collect(table, item => item.viewport !== undefined && item !== table, found);
            found[0].forceActiveFocus();
        }
        // The rows on the screen, from top to bottom.
        function rowItems() {
            const found = [];
            collect(table, item => item.tableRow !== undefined && item.visible, found);
            return found.sort((a, b) => a.mapToItem(table, 0, 0).y - b.mapToItem(table, 0, 0).y);
        }
        function collect(item, wanted, found) {
            if (wanted(item))
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                collect(item.children[i], wanted, found);
        }
        function rowItem(row) {
            return rowItems().find(item => item.tableRow === row);
        }
        function cellTexts(item) {
            const cells = [];
            collect(item, child => child.cellWidth !== undefined, cells);
            return cells.map(cell => cell.display);
        }
        function headerCell(columnId) {
            const cells = [];
            collect(table, item => item.columnId === columnId && item.columnWidth !== undefined, cells);
            return cells[0];
        }
        function clickRow(row, modifiers) {
            const item = rowItem(row);
            mouseClick(item, 40, item.height / 2, Qt.LeftButton, modifiers ?? Qt.NoModifier);
        }

        function test_showsOnlyTheRowsThatFit() {
            const rows = rowItems();
            verify(rows.length > 8 && rows.length < 14, rows.length);
            compare(cellTexts(rows[0]), ["Name 1", "Unit 1", "1"]);
        }
        function test_theLastOfAMillionRowsIsInItsPlace() {
            fixture.make(1000000);
            keyClick(Qt.Key_End);
            const last = rowItem(999999);
            verify(last);
            compare(cellTexts(last), ["Name 1000000", "Unit 1", "1000000"]);
            const rows = rowItems();
            for (let i = 1; i < rows.length; ++i) {
                compare(rows[i].tableRow, rows[i - 1].tableRow + 1);
                fuzzyCompare(rows[i].mapToItem(table, 0, 0).y - rows[i - 1].mapToItem(table, 0, 0).y, Theme.rowHeight, 0.001);
            }
            const bottom = last.mapToItem(table, 0, last.height).y;
            fuzzyCompare(bottom, table.height - Theme.borderWidth, 0.01);
        }
        function test_everyPlaceOfALongTableShowsItsOwnRow() {
            fixture.make(1000000);
            for (const share of [0.1, 0.37, 0.5, 0.83, 0.999]) {
                table.viewport.position = Math.round(table.viewport.maximum * share);
                for (const item of rowItems())
                    compare(cellTexts(item)[0], "Name " + (item.tableRow + 1));
            }
        }
        function test_arrowsPagesAndEndsMoveTheCurrentRow() {
            keyClick(Qt.Key_Down);
            compare(table.model.currentRow, 1);
            keyClick(Qt.Key_PageDown);
            compare(table.model.currentRow, 1 + table.viewport.pageRows);
            verify(rowItem(table.model.currentRow));
            keyClick(Qt.Key_End);
            compare(table.model.currentRow, 999);
            keyClick(Qt.Key_PageUp);
            compare(table.model.currentRow, 999 - table.viewport.pageRows);
            keyClick(Qt.Key_Home);
            compare(table.model.currentRow, 0);
            compare(table.viewport.position, 0);
            keyClick(Qt.Key_Up);
            compare(table.model.currentRow, 0);
        }
        function test_theCurrentRowHasTheKeyboardSoThatItIsAnnounced() {
            keyClick(Qt.Key_Down);
            verify(rowItem(1).activeFocus);
            compare(rowItem(1).Accessible.name, "Name: Name 2, Unit: Unit 2, Number: 2");
            compare(rowItem(1).Accessible.role, Accessible.Row);
            keyClick(Qt.Key_End);
            verify(rowItem(999).activeFocus);
        }
        function test_shiftExtendsAndControlMovesWithoutChoosing() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(fixture.selected(), "2 3 4");
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            compare(fixture.selected(), "2 3");
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            compare(fixture.selected(), "2 3");
            keyClick(Qt.Key_Space, Qt.ControlModifier);
            compare(fixture.selected(), "2 3 5");
            keyClick(Qt.Key_Space);
            compare(fixture.selected(), "2 3");
        }
        function test_controlAChoosesAllAndEscapeNone() {
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(table.model.selectedCount, 1000);
            keyClick(Qt.Key_Escape);
            compare(table.model.selectedCount, 0);
        }
        function test_clicksChooseOneMoreOrARange() {
            clickRow(2);
            compare(fixture.selected(), "3");
            clickRow(5, Qt.ControlModifier);
            compare(fixture.selected(), "3 6");
            clickRow(7, Qt.ShiftModifier);
            compare(fixture.selected(), "6 7 8");
            clickRow(7, Qt.ControlModifier);
            compare(fixture.selected(), "6 7");
        }
        function test_enterOpens() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], 2);
        }
        function test_controlCCopiesTheChosenRows() {
            clickRow(0);
            clickRow(2, Qt.ControlModifier);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(fixture.clipboard(), "Name 1\tUnit 1\t1\nName 3\tUnit 3\t3\n");
        }
        function test_lettersFindTheRowThatBeginsWithThem() {
            keyClick("5");
            keyClick("7");
            keyClick("7");
            compare(table.model.currentRow, 576);
            verify(rowItem(576));
        }
        function test_rightMovesIntoTheCellsAndSpeaksThem() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(table.viewport.currentColumn, 1);
            const cells = [];
            collect(rowItem(1), child => child.cellWidth !== undefined, cells);
            verify(cells[1].activeFocus);
            compare(cells[1].Accessible.name, "Unit: Unit 2");
            compare(cells[1].Accessible.role, Accessible.Cell);
            keyClick(Qt.Key_Escape);
            compare(table.viewport.currentColumn, -1);
        }
        function test_theMenuKeyOpensTheMenuOfTheRow() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_F10, Qt.ShiftModifier);
            compare(fixture.selected(), "2");
            tryVerify(() => openMenus().length === 1);
            keyClick(Qt.Key_Escape);
            tryVerify(() => openMenus().length === 0);
        }
        function openMenus() {
            const items = [];
            collect(table.Window.window.contentItem, item => item.text === "Open" && item.triggered !== undefined && item.visible, items);
            return items;
        }
        function test_theWheelScrollsByRows() {
            mouseWheel(table, 200, 200, 0, -120);
            compare(table.viewport.position, Theme.rowHeight * 3);
            mouseWheel(table, 200, 200, 0, 120 * 5);
            compare(table.viewport.position, 0);
        }
        function test_aClickOnATitleSortsAndSaysSo() {
            mouseClick(headerCell("name"));
            compare(table.model.sortColumn, "name");
            compare(headerCell("name").Accessible.role, Accessible.ColumnHeader);
            verify(headerCell("name").Accessible.description !== "");
            mouseClick(headerCell("name"));
            compare(table.model.descending, true);
            compare(cellTexts(rowItems()[0])[0], "Name 1000");
        }
        function test_pullingTheEdgeOfATitleResizesTheColumn() {
            const before = table.columns.width(0);
            const cell = headerCell("name");
            mouseDrag(cell, cell.width - 3, cell.height / 2, 60, 0);
            verify(Math.abs(table.columns.width(0) - before - 60) < 4, table.columns.width(0));
            verify(arranged.count > 0);
            compare(table.model.sortColumn, "");
        }
        function test_draggingATitleMovesTheColumn() {
            const cell = headerCell("number");
            mouseDrag(cell, cell.width / 2, cell.height / 2, -(cell.x + cell.width / 2 - 20), 0);
            compare(table.columns.idAt(0), "number");
            compare(cellTexts(rowItems()[0]), ["1", "Name 1", "Unit 1"]);
        }
        function test_theTitlesObeyTheKeyboard() {
            headerCell("name").forceActiveFocus();
            keyClick(Qt.Key_Right);
            verify(headerCell("unit").activeFocus);
            const before = table.columns.width(1);
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
            verify(table.columns.width(1) !== before);
            keyClick(Qt.Key_Return);
            compare(table.model.sortColumn, "unit");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            compare(table.columns.idAt(2), "unit");
            verify(headerCell("unit").activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            verify(table.model.currentRow >= 0);
        }
        function test_aRowStaysChosenWhenOthersGo() {
            clickRow(4);
            fixture.remove(2);
            compare(fixture.selected(), "5");
            verify(rowItem(3).selected);
        }
        function test_theRowsInSightStayWhenOneAboveThemGoes() {
            table.viewport.position = Theme.rowHeight * 100 + 7;
            const first = cellTexts(rowItems()[0])[0];
            fixture.remove(2);
            compare(cellTexts(rowItems()[0])[0], first);
        }
        function test_rowsUnderWayAreMarked() {
            fixture.hold(true);
            table.viewport.position = Theme.rowHeight * 500;
            verify(rowItem(500).loading);
            compare(cellTexts(rowItem(500))[0], "");
            fixture.finishNext();
            tryVerify(() => !rowItem(500).loading);
            compare(cellTexts(rowItem(500))[0], "Name 501");
        }
        function test_anEmptyTableSaysWhy() {
            table.model.filter = "nothing has this";
            const states = [];
            collect(table, item => item.actionText !== undefined, states);
            compare(states.length, 1);
            states[0].actionTriggered();
            compare(table.model.filter, "");
            compare(rowItems().length > 0, true);
        }
        function test_anErrorOffersToTryAgain() {
            fixture.makeFailing();
            const states = [];
            collect(table, item => item.canRetry !== undefined, states);
            compare(states.length, 1);
            compare(states[0].code, "registry.list.closed");
            fixture.heal();
            states[0].retry();
            verify(rowItems().length > 0);
        }
    }
}
