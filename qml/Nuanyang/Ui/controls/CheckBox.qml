import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// Yes or no, or partly; an error frames it.
T.CheckBox {
    id: control

    property string description
    property string errorText
    readonly property bool hasError: errorText !== ""
    readonly property bool marked: checkState !== Qt.Unchecked

    // A screen reader's press is a person's: whoever listens for toggled() has to hear of it.
    function toggleByHand() {
        toggle();
        toggled();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeightSmall, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: text !== "" ? Theme.iconM + Theme.spaceS : Theme.iconM
    spacing: Theme.spaceS
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: hasError ? errorText : description
    Accessible.onToggleAction: toggleByHand()
    Accessible.onPressAction: toggleByHand()

    indicator: Rectangle {
        x: 0
        y: (control.height - height) / 2
        width: Theme.iconM
        height: Theme.iconM
        radius: Theme.radiusS
        color: {
            if (!control.enabled)
                return Theme.surfaceSunken;
            if (control.marked)
                return control.hovered ? Theme.accentHover : Theme.accent;
            return control.hovered ? Theme.surfaceHover : Theme.surface;
        }
        border.width: control.marked && control.enabled && !control.hasError ? 0 : Theme.focusWidth
        border.color: {
            if (control.hasError)
                return Theme.danger;
            return control.enabled ? Theme.borderStrong : Theme.border;
        }

        Icon {
            anchors.centerIn: parent
            visible: control.marked
            name: control.checkState === Qt.PartiallyChecked ? "remove" : "check"
            size: Theme.iconS
            color: control.enabled ? Theme.onAccent : Theme.inkDisabled
        }
        FocusRing {
            around: Theme.radiusS
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
