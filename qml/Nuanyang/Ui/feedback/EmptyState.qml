import QtQuick
import Nuanyang.Ui

// What a page or list shows when there is nothing yet: why, and the way on.
Item {
    id: state

    property string iconName: "inbox"
    property string title: qsTr("Nothing here yet")
    property string text
    property string actionText
    property string actionIcon

    signal actionTriggered

    implicitWidth: Theme.textColumnWidth
    implicitHeight: column.implicitHeight + Theme.spaceXl * 2

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.spaceXl * 2, Theme.textColumnWidth)
        spacing: Theme.spaceM

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: state.iconName
            size: Theme.iconXl
            color: Theme.inkFaint
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            kind: Label.Kind.Subheading
            text: state.title
        }
        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            kind: Label.Kind.Muted
            text: state.text
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: state.actionText !== ""
            kind: Button.Kind.Primary
            text: state.actionText
            iconName: state.actionIcon
            onClicked: state.actionTriggered()
        }
    }
}
