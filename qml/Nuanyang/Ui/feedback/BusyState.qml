import QtQuick
import Nuanyang.Ui

// What a page shows while it loads.
Item {
    id: state

    property string text: qsTr("Loading…")

    implicitWidth: Theme.textColumnWidth
    implicitHeight: column.implicitHeight + Theme.spaceXl * 2

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.spaceM

        BusyIndicator {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.iconL
            running: state.visible
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            kind: Label.Kind.Muted
            text: state.text
        }
    }
}
