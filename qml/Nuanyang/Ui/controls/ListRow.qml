import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nuanyang.Ui

// A line of a list: leading icon, title and subtitle, what stands at its end.
T.ItemDelegate {
    id: row

    property string title: text
    property string subtitle
    property string iconName
    property bool selected: false
    property alias trailing: end.data

    implicitWidth: Math.max(Theme.fieldWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: subtitle
    Accessible.selected: selected
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            visible: row.iconName !== ""
            name: row.iconName
            color: row.enabled ? Theme.inkMuted : Theme.inkDisabled
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: row.title
                color: row.enabled ? Theme.ink : Theme.inkDisabled
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontBody
                elide: Text.ElideRight
                textFormat: Text.PlainText
            }
            Text {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.subtitle
                color: row.enabled ? Theme.inkMuted : Theme.inkDisabled
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontCaption
                elide: Text.ElideRight
                textFormat: Text.PlainText
            }
        }
        Row {
            id: end

            spacing: Theme.spaceS
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: {
            if (row.down)
                return Theme.surfacePressed;
            if (row.selected)
                return Theme.surfaceSelected;
            return row.hovered ? Theme.surfaceHover : Theme.transparent;
        }

        FocusRing {
            anchors.margins: 0
            visible: row.visualFocus
        }
    }
}
