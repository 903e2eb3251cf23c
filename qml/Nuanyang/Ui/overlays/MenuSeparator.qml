import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A line between groups of commands.
T.MenuSeparator {
    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs

    contentItem: Divider {
        implicitWidth: Theme.spaceXl
    }
}
