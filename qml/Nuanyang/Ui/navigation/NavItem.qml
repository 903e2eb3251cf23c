import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One entry of the navigation: icon, words, a count; only the icon when `collapsed`.
// Qt takes the role of a control from its type: to a screen reader this is an item of a list.
T.ItemDelegate {
    id: entry

    property string iconName
    property bool selected: false
    property bool collapsed: false
    property int count: 0

    implicitWidth: collapsed ? Theme.rowHeight : Theme.navigationWidth
    implicitHeight: Theme.rowHeight
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    font.weight: selected ? Font.DemiBold : Font.Normal
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: selected
    Accessible.description: count > 0 ? qsTr("%1 open").arg(count) : ""
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            x: entry.collapsed ? (parent.width - width) / 2 : 0
            name: entry.iconName
            color: entry.selected ? Theme.accentText : Theme.inkMuted
        }
        Text {
            visible: !entry.collapsed
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.iconM + Theme.spaceM
            width: parent.width - x - (entry.count > 0 ? Theme.rowHeight : 0)
            text: entry.text
            font: entry.font
            color: entry.selected ? Theme.accentText : Theme.ink
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        Badge {
            visible: entry.count > 0 && !entry.collapsed
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: entry.count
            tone: Theme.Accent
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: {
            if (entry.selected)
                return Theme.surfaceSelected;
            if (entry.down)
                return Theme.surfacePressed;
            return entry.hovered ? Theme.surfaceHover : Theme.transparent;
        }

        Rectangle {
            visible: entry.selected
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.spaceXs
            height: parent.height / 2
            radius: width / 2
            color: Theme.accent
        }
        FocusRing {
            visible: entry.visualFocus
        }
    }

    Loader {
        active: entry.collapsed && (entry.hovered || entry.visualFocus)
        sourceComponent: Tooltip {
            parent: entry
            text: entry.text
            visible: true
        }
    }
}
