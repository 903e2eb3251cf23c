import QtQuick
import Nuanyang.Ui

// A raised sheet of paper: border and a soft shadow drawn without effects.
Item {
    property int radius: Theme.radiusM

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.spaceXs
        anchors.margins: -Theme.spaceXxs
        radius: parent.radius + Theme.spaceXxs
        color: Theme.shadow
    }
    Rectangle {
        anchors.fill: parent
        radius: parent.radius
        color: Theme.surface
        border.width: Theme.borderWidth
        border.color: Theme.border
    }
}
