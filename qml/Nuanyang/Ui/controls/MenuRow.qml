import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A line to choose in a list that floats: text, a tick when it is the chosen one.
T.ItemDelegate {
    id: row

    property bool selected: false
    property string iconName

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeightSmall, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: selected
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: Row {
        spacing: Theme.spaceS

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: row.selected ? "check" : row.iconName
            size: Theme.iconS
            color: row.selected ? Theme.accentText : Theme.inkMuted
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            width: row.availableWidth - Theme.iconS - Theme.spaceS
            text: row.text
            font: row.font
            color: row.enabled ? Theme.ink : Theme.inkDisabled
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: {
            if (row.highlighted || row.hovered)
                return Theme.surfaceHover;
            return row.selected ? Theme.surfaceSelected : Theme.transparent;
        }
        border.width: row.highlighted || row.visualFocus ? Theme.focusWidth : 0
        border.color: Theme.focus
    }
}
