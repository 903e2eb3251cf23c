import QtQuick
import Nuanyang.Ui
import Nuanyang.Shell

// Navigation at the side, the bar at the top, the page in the middle.
FocusScope {
    id: workspace

    required property Shell shell
    readonly property bool folded: shell.appearance.navigationFolded || width < Theme.navigationWidth * 4

    Sidebar {
        id: sidebar

        shell: workspace.shell
        folded: workspace.folded
        width: folded ? Theme.rowHeight + Theme.spaceS * 2 : Theme.navigationWidth + Theme.spaceS * 2
        height: parent.height
    }
    Rectangle {
        id: edge

        x: sidebar.width
        width: Theme.borderWidth
        height: parent.height
        color: Theme.border
    }
    HeaderBar {
        id: header

        shell: workspace.shell
        x: edge.x + edge.width
        width: parent.width - x
    }
    PageStack {
        x: header.x
        y: header.height
        width: header.width
        height: parent.height - y
        focus: true
        navigation: workspace.shell.navigation
    }
}
