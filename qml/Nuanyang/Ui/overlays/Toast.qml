import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// A passing message with an optional undo; waits while the pointer or the keyboard is on it.
Rectangle {
    id: toast

    property string text
    property int tone: Theme.Success
    property string actionText
    property int lasting: 6000
    readonly property bool held: hover.hovered || action.activeFocus || dismiss.activeFocus

    signal actionTriggered
    signal finished

    implicitWidth: layout.implicitWidth + Theme.spaceL + Theme.spaceS
    implicitHeight: layout.implicitHeight + Theme.spaceS * 2
    radius: Theme.radiusM
    color: Theme.tooltip
    border.width: Theme.scheme === Theme.HighContrast ? Theme.borderWidth : 0
    border.color: Theme.onTooltip
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        interval: toast.lasting
        running: !toast.held
        onTriggered: toast.finished()
    }
    HoverHandler {
        id: hover
    }
    ToneColors {
        id: colors

        tone: toast.tone
    }
    RowLayout {
        id: layout

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceS
        spacing: Theme.spaceM

        Icon {
            name: colors.icon
            color: Theme.onTooltip
        }
        Text {
            Layout.fillWidth: true
            text: toast.text
            color: Theme.onTooltip
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBody
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
        Button {
            id: action

            visible: toast.actionText !== ""
            text: toast.actionText
            onClicked: {
                toast.actionTriggered();
                toast.finished();
            }
        }
        IconButton {
            id: dismiss

            small: true
            iconName: "close"
            iconColor: hovered ? Theme.ink : Theme.onTooltip
            text: qsTr("Dismiss")
            onClicked: toast.finished()
        }
    }
}
