import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One entry of a ContextMenu: text, an icon or a tick, and the keys that do the same.
T.MenuItem {
    id: entry

    property string iconName
    property string keys

    implicitWidth: line.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeightSmall
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceM
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.checkable: checkable
    Accessible.checked: checked

    contentItem: Item {
        Row {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: entry.checkable ? (entry.checked ? "check" : "") : entry.iconName
                size: Theme.iconS
                color: entry.enabled ? Theme.inkMuted : Theme.inkDisabled
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: entry.text
                font: entry.font
                color: entry.enabled ? Theme.ink : Theme.inkDisabled
                textFormat: Text.PlainText
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                leftPadding: Theme.spaceL
                text: entry.keys
                color: Theme.inkMuted
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontCaption
                textFormat: Text.PlainText
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: entry.highlighted || entry.hovered ? Theme.surfaceHover : "transparent"
        border.width: entry.visualFocus ? Theme.focusWidth : 0
        border.color: Theme.focus
    }
}
