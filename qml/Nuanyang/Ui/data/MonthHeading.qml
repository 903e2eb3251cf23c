import QtQuick
import Nuanyang.Ui

// The month's name, and the way to others.
Item {
    id: heading

    required property string title
    property bool todayEnabled: true

    signal turned(int months)
    signal todayWanted

    implicitHeight: Theme.controlHeight

    Label {
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Kind.Heading
        elide: Text.ElideRight
        text: heading.title
    }
    Row {
        id: buttons

        anchors.right: parent.right
        spacing: Theme.spaceXs

        IconButton {
            iconName: "chevron_left"
            text: qsTr("Previous month")
            onClicked: heading.turned(-1)
        }
        Button {
            enabled: heading.todayEnabled
            text: qsTr("Today")
            onClicked: heading.todayWanted()
        }
        IconButton {
            iconName: "chevron_right"
            text: qsTr("Next month")
            onClicked: heading.turned(1)
        }
    }
}
