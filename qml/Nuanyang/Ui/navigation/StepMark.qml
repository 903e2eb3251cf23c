import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One step of a Stepper.
T.AbstractButton {
    id: step

    required property int index
    property bool current: false
    property bool done: false
    property bool last: false
    readonly property color markColor: current || done ? Theme.accent : Theme.transparent

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeightSmall
    rightPadding: Theme.spaceXs
    enabled: done
    hoverEnabled: true
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: {
        if (current)
            return qsTr("%1, now").arg(text);
        return done ? qsTr("%1, done").arg(text) : text;
    }
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: Row {
        spacing: Theme.spaceS

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconL
            height: width
            radius: width / 2
            color: step.markColor
            border.width: step.current || step.done ? 0 : Theme.focusWidth
            border.color: Theme.borderStrong

            Icon {
                anchors.centerIn: parent
                visible: step.done
                name: "check"
                size: Theme.iconS
                color: Theme.onAccent
            }
            Text {
                anchors.centerIn: parent
                visible: !step.done
                text: step.index + 1
                color: step.current ? Theme.onAccent : Theme.inkMuted
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontCaption
            }
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: step.text
            color: step.current ? Theme.ink : Theme.inkMuted
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBody
            font.weight: step.current ? Font.DemiBold : Font.Normal
        }
        Divider {
            anchors.verticalCenter: parent.verticalCenter
            visible: !step.last
            width: Theme.spaceXl
            color: Theme.borderStrong
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: step.hovered && step.enabled ? Theme.surfaceHover : Theme.transparent

        FocusRing {
            visible: step.visualFocus
        }
    }
}
