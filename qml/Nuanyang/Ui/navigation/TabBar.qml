import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A row of tabs that scrolls when it is too long; arrow keys move along it.
T.TabBar {
    id: bar

    property string label

    implicitWidth: contentWidth
    implicitHeight: Theme.rowHeight + Theme.borderWidth
    bottomPadding: Theme.borderWidth
    spacing: Theme.spaceXs
    Accessible.name: label

    contentItem: ListView {
        model: bar.contentModel
        currentIndex: bar.currentIndex
        spacing: bar.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        highlightRangeMode: ListView.ApplyRange
        preferredHighlightBegin: Theme.controlHeight
        preferredHighlightEnd: width - Theme.controlHeight
        clip: true
        keyNavigationEnabled: true
    }
    background: Item {
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.borderWidth
            color: Theme.border
        }
    }
}
