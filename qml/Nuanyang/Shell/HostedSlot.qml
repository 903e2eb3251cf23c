import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// Draws a hosted view, or says why it cannot be drawn and how to go on.
FocusScope {
    id: slot

    property HostedView view
    property alias fills: drawing.fills
    readonly property bool failed: view !== null && view.state === HostedView.Failed

    implicitWidth: failed ? errorState.implicitWidth : drawing.implicitWidth
    implicitHeight: failed ? errorState.implicitHeight : drawing.implicitHeight

    ViewSlot {
        id: drawing

        anchors.fill: parent
        focus: !slot.failed
        view: slot.view
    }
    LatePart {
        id: errorState

        anchors.fill: parent
        focus: slot.failed
        file: slot.failed ? Qt.resolvedUrl("FailedView.qml") : ""
        function initial() {
            return {
                "view": slot.view
            };
        }
    }
}
