import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// Back and forward, where we are, the way into the search, and who sits here.
Rectangle {
    id: header

    required property Shell shell
    readonly property Navigation navigation: shell.navigation

    implicitHeight: Theme.controlHeight + Theme.spaceS * 2
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Window bar")

    Row {
        id: ways

        x: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceXxs

        IconButton {
            iconName: "menu"
            text: header.shell.appearance.navigationFolded ? qsTr("Unfold the navigation") : qsTr("Fold the navigation")
            onClicked: header.shell.appearance.navigationFolded = !header.shell.appearance.navigationFolded
        }
        IconButton {
            iconName: "arrow_back"
            text: qsTr("Back")
            enabled: header.navigation.canGoBack
            onClicked: header.navigation.goBack()
        }
        IconButton {
            iconName: "arrow_forward"
            text: qsTr("Forward")
            enabled: header.navigation.canGoForward
            onClicked: header.navigation.goForward()
        }
    }
    Label {
        anchors.left: ways.right
        anchors.leftMargin: Theme.spaceS
        anchors.right: search.left
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Kind.Muted
        text: header.navigation.trail
        elide: Text.ElideMiddle
        Accessible.name: qsTr("Here: %1").arg(header.navigation.trail)
    }
    SearchButton {
        id: search

        anchors.right: account.left
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.fieldWidth * 1.3, header.width * 0.36)
        onClicked: header.shell.paletteOpen = true
    }
    AccountButton {
        id: account

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        shell: header.shell
        compact: header.width < Theme.fieldWidth * 3
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.borderWidth
        color: Theme.border
    }
}
