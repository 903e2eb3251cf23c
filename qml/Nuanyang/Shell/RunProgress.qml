import QtQuick
import Nuanyang.Ui

// How far a use case has come; nothing while none runs.
Item {
    id: progress

    property UseCaseRun run
    readonly property bool running: run !== null && run.running
    readonly property bool measured: running && run.total > 0

    implicitWidth: Theme.fieldWidth
    implicitHeight: running ? Theme.spaceS : 0
    visible: running
    Accessible.role: Accessible.ProgressBar
    Accessible.name: measured ? qsTr("%1 of %2").arg(run.done).arg(run.total) : qsTr("Working…")

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.surfaceSunken
        border.width: Theme.borderWidth
        border.color: Theme.border
    }
    Rectangle {
        height: parent.height
        width: progress.measured ? parent.width * Math.min(1, progress.run.done / progress.run.total) : parent.width / 4
        radius: height / 2
        color: Theme.accent
    }
}
