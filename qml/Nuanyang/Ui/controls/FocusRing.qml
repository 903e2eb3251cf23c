import QtQuick
import Nuanyang.Ui

// The ring around the control that has the keyboard; lies just outside its parent.
Rectangle {
    property int around: Theme.radiusM

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - 1
    color: "transparent"
    radius: around + Theme.focusWidth + 1
    border.color: Theme.focus
    border.width: Theme.focusWidth
}
