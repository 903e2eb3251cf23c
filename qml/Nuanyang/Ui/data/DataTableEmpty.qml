import QtQuick
import Nuanyang.Ui

// No rows: because the search found none, or because there are none.
EmptyState {
    required property WindowedTableModel model
    readonly property bool searched: !!model && model.filter !== ""

    iconName: searched ? "search" : "inbox"
    actionText: searched ? qsTr("Clear the search") : ""
    onActionTriggered: model.filter = ""
}
