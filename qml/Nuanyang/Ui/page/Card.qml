import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// A sheet with a title, actions and content below each other.
Rectangle {
    id: card

    property string title
    property string subtitle
    property string iconName
    property alias actions: actionRow.data
    default property alias content: body.data

    implicitWidth: Math.max(layout.implicitWidth, Theme.tileWidth) + Theme.spaceL * 2
    implicitHeight: layout.implicitHeight + Theme.spaceL * 2
    radius: Theme.radiusL
    color: Theme.surface
    border.width: Theme.borderWidth
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: Theme.spaceL
        spacing: Theme.spaceM

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: card.title !== "" || actionRow.children.length > 0
            spacing: Theme.spaceS

            Icon {
                visible: card.iconName !== ""
                name: card.iconName
                color: Theme.accentText
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    kind: Label.Kind.Subheading
                    text: card.title
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    kind: Label.Kind.Caption
                    text: card.subtitle
                    wrapMode: Text.Wrap
                }
            }
            Row {
                id: actionRow

                spacing: Theme.spaceXs
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.spaceS
        }
    }
}
