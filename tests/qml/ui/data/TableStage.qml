import QtQuick
import Nuanyang.Ui
import Nuanyang.Ui.Tests

// A table on a window, and what the tests ask about what is on the screen.
Item {
    id: stage

    readonly property TableFixture fixture: rows
    readonly property DataTable table: shown
    property int opened: 0
    property real lastOpened: 0
    property int arranged: 0

    function reset() {
        rows.hold(false);
        rows.make(1000);
        shown.viewport.currentColumn = -1;
        shown.viewport.position = 0;
        shown.model.currentRow = 0;
        focusRows();
        opened = 0;
        arranged = 0;
    }
    function focusRows() {
        const found = [];
        collect(shown, item => item.viewport !== undefined && item !== shown, found);
        found[0].forceActiveFocus();
    }
    // The rows on the screen, from top to bottom.
    function rowItems() {
        const found = [];
        collect(shown, item => item.tableRow !== undefined && item.visible, found);
        return found.sort((a, b) => a.mapToItem(shown, 0, 0).y - b.mapToItem(shown, 0, 0).y);
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
        collect(shown, item => item.columnId === columnId && item.columnWidth !== undefined, cells);
        return cells[0];
    }
    function openMenus() {
        const items = [];
        collect(shown.Window.window.contentItem, item => item.text === "Open" && item.triggered !== undefined && item.visible, items);
        return items;
    }

    width: 800
    height: 500

    TableFixture {
        id: rows
    }
    DataTable {
        id: shown

        anchors.fill: parent
        title: "Rows"
        model: rows.table
        rowMenu: Menu {
            MenuItem {
                text: "Open"
            }
        }
        onActivated: rowId => {
            stage.opened += 1;
            stage.lastOpened = rowId;
        }
        onArranged: stage.arranged += 1
    }
}
