import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// The views that the modules contribute, in their sections; modules and settings at the foot.
Rectangle {
    id: sidebar

    required property Shell shell
    property bool folded: false
    readonly property Navigation navigation: shell.navigation

    color: Theme.surface
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Navigation")

    Item {
        id: brand

        width: parent.width
        height: Theme.controlHeight + Theme.spaceS * 2

        Icon {
            id: sun

            anchors.verticalCenter: parent.verticalCenter
            x: (Theme.rowHeight - width) / 2 + Theme.spaceS
            name: "wb_sunny"
            color: Theme.accentText
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            x: sun.x + sun.width + Theme.spaceM
            width: parent.width - x - Theme.spaceS
            visible: !sidebar.folded
            kind: Label.Kind.Subheading
            text: qsTr("Nuanyang")
            elide: Text.ElideRight
        }
    }
    ScrollArea {
        anchors.top: brand.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.spaceS
        width: parent.width
        gutter: 0

        Column {
            x: Theme.spaceS
            width: parent.width - Theme.spaceS * 2
            spacing: Theme.spaceXxs

            Repeater {
                model: sidebar.shell.entries

                Column {
                    id: entry

                    required property string view
                    required property string title
                    required property string icon
                    required property string section
                    required property bool sectionStarts
                    required property string shortcut

                    width: parent.width

                    Item {
                        width: parent.width
                        height: sidebar.folded ? Theme.spaceM : Theme.controlHeight
                        visible: entry.sectionStarts

                        Label {
                            x: Theme.spaceM
                            anchors.bottom: parent.bottom
                            anchors.bottomMargin: Theme.spaceXs
                            visible: !sidebar.folded
                            kind: Label.Kind.Caption
                            text: entry.section
                        }
                        Divider {
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width
                            visible: sidebar.folded
                        }
                    }
                    NavItem {
                        width: parent.width
                        text: entry.title
                        iconName: entry.icon
                        collapsed: sidebar.folded
                        selected: sidebar.navigation.view === entry.view
                        onClicked: sidebar.navigation.open(entry.view)
                    }
                }
            }
        }
    }
    Column {
        id: foot

        x: Theme.spaceS
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        width: parent.width - Theme.spaceS * 2
        spacing: Theme.spaceXxs

        NavItem {
            width: parent.width
            text: qsTr("Modules")
            iconName: "extension"
            collapsed: sidebar.folded
            selected: sidebar.navigation.view === "shell.modules"
            onClicked: sidebar.navigation.open("shell.modules")
        }
        NavItem {
            width: parent.width
            text: qsTr("Settings")
            iconName: "settings"
            collapsed: sidebar.folded
            selected: sidebar.navigation.view === "shell.settings"
            onClicked: sidebar.navigation.open("shell.settings")
        }
    }
}
