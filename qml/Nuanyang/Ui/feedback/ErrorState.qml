import QtQuick
import Nuanyang.Ui

// What a page shows when it could not load: what happened, what to do, the code for the log.
Item {
    id: state

    property string title: qsTr("This could not be shown")
    property string text
    property string hint
    property string code
    property bool canRetry: true

    signal retry

    implicitWidth: Theme.textColumnWidth
    implicitHeight: column.implicitHeight + Theme.spaceXl * 2

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: text

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.spaceXl * 2, Theme.textColumnWidth)
        spacing: Theme.spaceM

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "error_outline"
            size: Theme.iconXl
            color: Theme.dangerText
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
            text: state.text
        }
        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            kind: Label.Kind.Muted
            text: state.hint
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: state.canRetry
            text: qsTr("Try again")
            iconName: "refresh"
            onClicked: state.retry()
        }
        Label {
            width: parent.width
            visible: state.code !== ""
            horizontalAlignment: Text.AlignHCenter
            kind: Label.Kind.Caption
            text: state.code
        }
    }
}
