import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One entry of the navigation: icon, words, a count; only the icon when `collapsed`.
T.AbstractButton {
    id: item

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
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: selected
    Accessible.description: count > 0 ? qsTr("%1 open").arg(count) : ""
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            x: item.collapsed ? (parent.width - width) / 2 : 0
            name: item.iconName
            color: item.selected ? Theme.accentText : Theme.inkMuted
        }
        Text {
            visible: !item.collapsed
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.iconM + Theme.spaceM
            width: parent.width - x - (item.count > 0 ? Theme.rowHeight : 0)
            text: item.text
            font: item.font
            color: item.selected ? Theme.accentText : Theme.ink
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        Badge {
            visible: item.count > 0 && !item.collapsed
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: item.count
            tone: Theme.Accent
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: {
            if (item.selected)
                return Theme.surfaceSelected;
            if (item.down)
                return Theme.surfacePressed;
            return item.hovered ? Theme.surfaceHover : Theme.transparent;
        }

        Rectangle {
            visible: item.selected
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.spaceXs
            height: parent.height / 2
            radius: width / 2
            color: Theme.accent
        }
        FocusRing {
            visible: item.visualFocus
        }
    }

    Loader {
        active: item.collapsed && (item.hovered || item.visualFocus)
        sourceComponent: Tooltip {
            parent: item
            text: item.text
            visible: true
        }
    }
}
