import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// On or off at once; busy while the change is under way.
T.Switch {
    id: control

    property string description
    property bool busy: false

    // A screen reader's press is a person's: whoever listens for toggled() has to hear of it.
    function toggleByHand() {
        toggle();
        toggled();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeightSmall, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: text !== "" ? Theme.switchWidth + Theme.spaceS : Theme.switchWidth
    hoverEnabled: true
    enabled: !busy
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: busy ? qsTr("Working…") : description
    Accessible.onToggleAction: toggleByHand()
    Accessible.onPressAction: toggleByHand()

    indicator: Rectangle {
        x: 0
        y: (control.height - height) / 2
        width: Theme.switchWidth
        height: Theme.iconM
        radius: height / 2
        color: {
            if (!control.enabled)
                return Theme.surfacePressed;
            if (control.checked)
                return control.hovered ? Theme.accentHover : Theme.accent;
            return control.hovered ? Theme.surfaceHover : Theme.surface;
        }
        border.width: control.checked && control.enabled ? 0 : Theme.focusWidth
        border.color: control.enabled ? Theme.borderStrong : Theme.border

        Rectangle {
            x: control.visualPosition * (parent.width - width - Theme.spaceXs * 2) + Theme.spaceXs
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - Theme.spaceXs * 2
            height: width
            radius: width / 2
            color: {
                if (!control.enabled)
                    return Theme.inkDisabled;
                return control.checked ? Theme.onAccent : Theme.borderStrong;
            }

            Behavior on x  {
                enabled: !control.pressed
                NumberAnimation {
                    duration: Theme.durationFast
                }
            }
        }
        FocusRing {
            around: parent.height / 2
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
