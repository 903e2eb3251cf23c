import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A word in a capsule: a filter to switch on and off, or a value to take away.
T.AbstractButton {
    id: chip

    property string iconName
    property bool removable: false

    signal removed

    function press() {
        if (checkable) {
            toggle();
            toggled();
        }
        clicked();
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeightSmall
    leftPadding: Theme.spaceM
    rightPadding: removable ? Theme.spaceXs : Theme.spaceM
    hoverEnabled: true
    checkable: !removable
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.ListItem
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onToggleAction: if (enabled)
        press()
    Accessible.onPressAction: if (enabled)
        press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onDeletePressed: if (removable)
        removed()

    contentItem: Row {
        spacing: Theme.spaceXs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: chip.checked ? "check" : chip.iconName
            size: Theme.iconS
            color: chip.checked ? Theme.accentText : Theme.inkMuted
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            font: chip.font
            color: {
                if (!chip.enabled)
                    return Theme.inkDisabled;
                return chip.checked ? Theme.accentText : Theme.ink;
            }
            textFormat: Text.PlainText
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.removable
            small: true
            implicitHeight: Theme.iconL
            iconName: "close"
            text: qsTr("Remove %1").arg(chip.text)
            onClicked: chip.removed()
        }
    }
    background: Rectangle {
        radius: height / 2
        color: {
            if (chip.checked)
                return Theme.accentSoft;
            return chip.hovered ? Theme.surfaceHover : Theme.surface;
        }
        border.width: Theme.borderWidth
        border.color: {
            if (!chip.enabled)
                return Theme.border;
            return chip.checked ? Theme.accent : Theme.borderStrong;
        }

        FocusRing {
            around: parent.height / 2
            visible: chip.visualFocus
        }
    }
}
