import QtQuick
import Nuanyang.Ui

// A table for a list of any length. The page brings a WindowedTableModel; everything else is here:
// sorting, columns to choose, resize and move, selection, copy, keyboard, states.
//     DataTable {
//         title: qsTr("People")
//         model: page.viewModel.people
//         rowMenu: Menu {
//             MenuItem { text: qsTr("Edit…"); onTriggered: page.viewModel.edit() }
//         }
//         onActivated: rowId => page.viewModel.open(rowId)
//     }
FocusScope {
    id: table

    // What a screen reader calls the table.
    property string title
    property WindowedTableModel model
    // A Menu for the selected rows.
    property Component rowMenu

    // What is shown in place of rows; each is made when it is first needed.
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText
    property Component emptyState: DataTableEmpty {
        model: table.model
        title: searched ? qsTr("Nothing found") : table.emptyTitle
        text: searched ? qsTr("No row matches “%1”.").arg(table.model.filter) : table.emptyText
    }
    property Component errorState: DataTableError {
        model: table.model
    }
    property Component busyState: BusyState {
    }

    readonly property TableColumns columns: model ? model.columns : null
    readonly property TableViewport viewport: body.viewport

    // A double click or Enter: open what the row stands for.
    signal activated(real rowId)
    // The person has arranged the columns: `layout` is worth keeping (columns.saved).
    signal arranged(string layout)

    implicitWidth: Theme.textColumnWidth
    implicitHeight: Theme.rowHeight * 8
    Accessible.role: Accessible.Table
    Accessible.name: title
    Accessible.description: model ? qsTr("Rows: %1").arg(model.count) : ""

    Connections {
        target: table.columns
        function onRearrangedByUser() {
            table.arranged(table.columns.saved);
        }
    }
    Connections {
        target: table.model
        function onCopied(rows) {
            Toasts.show(rows === 1 ? qsTr("1 row copied") : qsTr("%1 rows copied").arg(rows), Theme.Success);
        }
        function onTooManyToCopy(most) {
            Toasts.show(qsTr("Too many rows to copy: choose at most %1, or export them.").arg(most), Theme.Warning);
        }
    }
    Binding {
        target: table.columns
        property: "availableWidth"
        // The last column ends before the scroll bar.
        value: body.width - header.cornerWidth
        when: table.columns !== null
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: table.columns
        property: "scale"
        value: Theme.textScale
        when: table.columns !== null
        restoreMode: Binding.RestoreNone
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusS
        color: Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.border
    }
    DataTableHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.borderWidth
        model: table.model
        columns: table.columns
        sideways: body.sideways
        busy: states.late
        onLeaving: body.forceActiveFocus(Qt.TabFocusReason)
        onCurrentPlaceShown: place => body.showColumn(place)
    }
    DataTableBody {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.borderWidth
        anchors.topMargin: 0
        focus: true
        model: table.model
        columns: table.columns
        onOpened: rowId => table.activated(rowId)
        onMenuWanted: (x, y) => menu.popup(body.x + x, body.y + y)
    }
    DataTableStates {
        id: states

        anchors.fill: body
        model: table.model
        emptyState: table.emptyState
        errorState: table.errorState
        busyState: table.busyState
    }
    MenuOnDemand {
        id: menu

        sourceComponent: table.rowMenu
    }
}
