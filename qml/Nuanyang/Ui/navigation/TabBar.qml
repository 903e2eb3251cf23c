import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A row of tabs that scrolls when it is too long; arrow keys move along it.
T.TabBar {
    id: bar

    property string label

    // Opens the first tab from here on that is in use.
    function seek(from: int, by: int) {
        for (let place = from; place >= 0 && place < count; place += by) {
            if (itemAt(place).enabled) {
                setCurrentIndex(place);
                currentItem.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    implicitWidth: contentWidth
    implicitHeight: Theme.rowHeight + Theme.borderWidth
    bottomPadding: Theme.borderWidth
    spacing: Theme.spaceXs
    Accessible.name: label
    onActiveFocusChanged: if (activeFocus && currentItem && !currentItem.activeFocus)
        currentItem.forceActiveFocus(focusReason)
    Keys.onLeftPressed: seek(currentIndex - 1, -1)
    Keys.onRightPressed: seek(currentIndex + 1, 1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.key === Qt.Key_Home)
            seek(0, 1);
        else if (event.key === Qt.Key_End)
            seek(count - 1, -1);
    }

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
        keyNavigationEnabled: false
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
