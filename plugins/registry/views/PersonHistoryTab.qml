import QtQuick
import Nuanyang.Ui
import Nuanyang.Registry

// Every change of a person's record, the newest first.
FocusScope {
    id: tab

    required property PersonHistoryView viewModel

    DataTable {
        anchors.fill: parent
        focus: true
        title: qsTr("History of the record")
        model: tab.viewModel.changes
        emptyTitle: qsTr("Nothing has been changed yet")
        emptyText: qsTr("Every change of this record will be listed here.")
    }
}
