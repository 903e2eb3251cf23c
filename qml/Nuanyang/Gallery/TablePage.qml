import QtQuick
import Nuanyang.Gallery
import Nuanyang.Ui

// A table of a million rows.
PageScaffold {
    id: page

    title: qsTr("Table")
    subtitle: qsTr("%1 rows, %2 chosen").arg(Number(sample.table.count).toLocaleString(Qt.locale(), "f", 0)).arg(sample.table.selectedCount)

    SampleTable {
        id: sample

        titles: [qsTr("Name"), qsTr("Unit"), qsTr("State"), qsTr("Age"), qsTr("Number")]
    }
    SearchField {
        id: search

        label: qsTr("Find a name")
        onTextChanged: sample.table.filter = text
    }
    DataTable {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: search.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.spaceM
        title: qsTr("People")
        model: sample.table
        rowMenu: Menu {
            MenuItem {
                text: qsTr("Open")
                iconName: "open_in_new"
            }
            MenuItem {
                text: qsTr("Copy")
                iconName: "content_copy"
                shortcutText: "Ctrl+C"
                onTriggered: sample.table.copy()
            }
        }
        onActivated: rowId => Toasts.show(qsTr("Row %1").arg(rowId))
        Component.onCompleted: {
            sample.table.choose(2, WindowedTableModel.Only);
            sample.table.choose(4, WindowedTableModel.Toggle);
        }
    }
}
