import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One command of a menu, with its icon and its keys.
T.MenuItem {
    id: item

    property string iconName
    property string shortcutText
    property bool danger: false

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeightSmall
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.description: shortcutText
    Accessible.onPressAction: {
        if (!enabled)
            return;
        if (checkable)
            toggle();
        triggered();
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: item.checkable && item.checked ? "check" : item.iconName
                size: Theme.iconS
                color: {
                    if (!item.enabled)
                        return Theme.inkDisabled;
                    return item.danger ? Theme.dangerText : Theme.inkMuted;
                }
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: item.text
                font: item.font
                color: {
                    if (!item.enabled)
                        return Theme.inkDisabled;
                    return item.danger ? Theme.dangerText : Theme.ink;
                }
                textFormat: Text.PlainText
            }
            Item {
                visible: item.shortcutText !== ""
                width: keys.implicitWidth + Theme.spaceL
                height: 1
            }
        }
        Text {
            id: keys

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: item.shortcutText
            color: item.enabled ? Theme.inkMuted : Theme.inkDisabled
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontCaption
        }
    }
    arrow: Icon {
        x: item.width - width - item.rightPadding
        y: (item.height - height) / 2
        visible: item.subMenu !== null
        name: "chevron_right"
        size: Theme.iconS
        color: Theme.inkMuted
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: item.highlighted || item.hovered ? Theme.surfaceHover : Theme.transparent
        border.width: item.visualFocus ? Theme.focusWidth : 0
        border.color: Theme.focus
    }
}
