import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One of a few that all stand in view.
T.RadioButton {
    id: control

    property string description

    function choose() {
        if (!enabled)
            return;
        if (!checked) {
            toggle();
            toggled();
        }
        clicked();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeightSmall, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.iconM + Theme.spaceS
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: description
    Accessible.onToggleAction: choose()
    Accessible.onPressAction: choose()

    indicator: Rectangle {
        x: 0
        y: (control.height - height) / 2
        width: Theme.iconM
        height: Theme.iconM
        radius: width / 2
        color: control.hovered && control.enabled ? Theme.surfaceHover : Theme.surface
        border.width: Theme.focusWidth
        border.color: {
            if (!control.enabled)
                return Theme.border;
            return control.checked ? Theme.accent : Theme.borderStrong;
        }

        Rectangle {
            anchors.centerIn: parent
            visible: control.checked
            width: parent.width / 2
            height: width
            radius: width / 2
            color: control.enabled ? Theme.accent : Theme.inkDisabled
        }
        FocusRing {
            around: parent.width / 2
            visible: control.visualFocus
        }
    }
    contentItem: Text {
        text: control.text
        font: control.font
        color: control.enabled ? Theme.ink : Theme.inkDisabled
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
    }
}
