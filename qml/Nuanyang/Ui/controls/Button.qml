import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// Push button: primary, secondary, quiet or danger, with an icon if named; busy ignores presses.
T.Button {
    id: control

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Danger
    }

    property int kind: Button.Kind.Secondary
    property string iconName
    property bool busy: false
    property string description

    readonly property bool filled: kind === Button.Kind.Primary || kind === Button.Kind.Danger
    readonly property color contentColor: {
        if (!enabled)
            return Theme.inkDisabled;
        if (kind === Button.Kind.Primary)
            return Theme.onAccent;
        if (kind === Button.Kind.Danger)
            return Theme.onDanger;
        return kind === Button.Kind.Quiet ? Theme.accentText : Theme.ink;
    }
    readonly property color fillColor: {
        if (!enabled)
            return filled ? Theme.surfacePressed : "transparent";
        if (kind === Button.Kind.Primary)
            return down ? Theme.accentPressed : hovered ? Theme.accentHover : Theme.accent;
        if (kind === Button.Kind.Danger)
            return down ? Theme.dangerPressed : hovered ? Theme.dangerHover : Theme.danger;
        if (down || checked)
            return Theme.surfacePressed;
        if (hovered)
            return Theme.surfaceHover;
        return kind === Button.Kind.Quiet ? "transparent" : Theme.surface;
    }

    function press() {
        if (checkable)
            toggle();
        clicked();
    }

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, implicitHeight)
    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    spacing: Theme.spaceS
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: busy ? qsTr("Working…") : description
    Accessible.onPressAction: if (enabled && !busy)
        press()
    Keys.onPressed: event => {
        const presses = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (presses && !busy)
            press();
        event.accepted = presses || busy && event.key === Qt.Key_Space;
    }

    contentItem: Item {
        implicitWidth: children[0].implicitWidth
        implicitHeight: children[0].implicitHeight

        Row {
            anchors.centerIn: parent
            spacing: control.spacing

            Loader {
                active: control.busy
                visible: active
                anchors.verticalCenter: parent.verticalCenter
                sourceComponent: BusyIndicator {
                    size: Theme.iconS
                    color: control.contentColor
                }
            }
            Icon {
                visible: control.iconName !== "" && !control.busy
                anchors.verticalCenter: parent.verticalCenter
                name: control.iconName
                size: Theme.iconS
                color: control.contentColor
            }
            Text {
                visible: text !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: control.text
                font: control.font
                color: control.contentColor
                textFormat: Text.PlainText
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: control.fillColor
        border.width: control.kind === Button.Kind.Secondary ? Theme.borderWidth : 0
        border.color: control.enabled ? Theme.borderStrong : Theme.border

        FocusRing {
            visible: control.visualFocus
        }
    }

    MouseArea {
        anchors.fill: parent
        enabled: control.busy
        visible: control.busy
        cursorShape: Qt.BusyCursor
    }
}
