import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One tab of a TabBar; `count` shows how much lies behind it.
T.TabButton {
    id: tab

    property string iconName
    property int count: -1

    width: implicitWidth
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    hoverEnabled: true
    // Tab goes to the open one only; arrow keys lead to the others.
    focusPolicy: checked ? Qt.StrongFocus : Qt.ClickFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    font.weight: checked ? Font.DemiBold : Font.Normal

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: checked
    Accessible.onPressAction: {
        if (!checked)
            toggle();
        clicked();
    }

    contentItem: Row {
        spacing: Theme.spaceS

        Icon {
            visible: tab.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: tab.iconName
            size: Theme.iconS
            color: tab.checked ? Theme.accentText : Theme.inkMuted
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: tab.text
            font: tab.font
            color: {
                if (!tab.enabled)
                    return Theme.inkDisabled;
                return tab.checked ? Theme.accentText : Theme.inkMuted;
            }
            textFormat: Text.PlainText
        }
        Badge {
            visible: tab.count >= 0
            anchors.verticalCenter: parent.verticalCenter
            text: tab.count
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: tab.hovered && tab.enabled ? Theme.surfaceHover : Theme.transparent

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: tab.checked
            height: Theme.spaceXs
            radius: height / 2
            color: Theme.accent
        }
        FocusRing {
            anchors.margins: Theme.spaceXxs
            visible: tab.visualFocus
        }
    }
}
