import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A button that shows only an icon; `text` is its name for screen readers and its tooltip.
T.Button {
    id: control

    property string iconName
    property string description
    property bool small: false
    property color iconColor: Theme.inkMuted

    function press() {
        if (checkable)
            toggle();
        clicked();
    }

    implicitWidth: small ? Theme.controlHeightSmall : Theme.controlHeight
    implicitHeight: implicitWidth
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: description
    Accessible.onPressAction: if (enabled)
        press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    contentItem: Icon {
        name: control.iconName
        size: control.small ? Theme.iconS : Theme.iconM
        color: control.enabled ? control.iconColor : Theme.inkDisabled
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: {
            if (control.down || control.checked)
                return Theme.surfacePressed;
            return control.hovered && control.enabled ? Theme.surfaceHover : Theme.transparent;
        }

        FocusRing {
            visible: control.visualFocus
        }
    }

    Loader {
        active: control.text !== "" && (control.hovered || control.visualFocus)
        sourceComponent: Tooltip {
            parent: control
            text: control.text
            visible: true
        }
    }
}
