import QtQuick
import Nuanyang.Ui

// What lies over the rows while there are none to show, and nothing otherwise.
Item {
    id: states

    required property WindowedTableModel model
    property Component emptyState
    property Component errorState
    property Component busyState

    readonly property bool failed: !!model && model.state === WindowedTableModel.Failed
    readonly property bool empty: !!model && model.state === WindowedTableModel.Ready && model.count === 0 && !model.counting
    readonly property bool waiting: !!model && (model.state === WindowedTableModel.Loading || model.counting)
    // So long that it has to be said; a list that comes at once must not flicker.
    readonly property bool late: waiting && patience.elapsed

    Loader {
        anchors.fill: parent
        active: states.failed || states.empty
        sourceComponent: states.failed ? states.errorState : states.emptyState
    }
    Loader {
        anchors.fill: parent
        active: states.late && states.model.count === 0
        sourceComponent: states.busyState
    }
    Timer {
        id: patience

        property bool elapsed: false

        interval: 300
        running: states.waiting
        onRunningChanged: {
            if (running)
                elapsed = false;
        }
        onTriggered: elapsed = true
    }
}
