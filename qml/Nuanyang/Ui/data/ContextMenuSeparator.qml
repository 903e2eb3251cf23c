import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A line between the groups of a ContextMenu.
T.MenuSeparator {
    implicitHeight: Theme.spaceS + Theme.borderWidth
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS

    contentItem: Rectangle {
        implicitHeight: Theme.borderWidth
        color: Theme.border
    }
}
