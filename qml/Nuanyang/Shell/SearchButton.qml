import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// Looks like a search field and opens the palette, where the typing is done.
T.AbstractButton {
    id: control

    implicitHeight: Theme.controlHeight
    hoverEnabled: true
    text: qsTr("Search people, pages, commands")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    contentItem: Item {
        Icon {
            id: glass

            x: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Theme.iconS
            color: Theme.inkMuted
        }
        Label {
            anchors.left: glass.right
            anchors.leftMargin: Theme.spaceS
            anchors.right: keys.left
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            color: Theme.inkFaint
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            id: keys

            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Kind.Caption
            text: "Ctrl+K"
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: control.hovered ? Theme.surfaceHover : Theme.surfaceSunken
        border.width: Theme.borderWidth
        border.color: Theme.borderStrong

        FocusRing {
            visible: control.visualFocus
        }
    }
}
