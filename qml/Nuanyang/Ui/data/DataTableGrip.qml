import QtQuick
import Nuanyang.Ui

// The edge of a column: pull it to make the column wider or narrower.
Item {
    id: grip

    required property real columnWidth
    property real startWidth: 0

    signal pulled(real pixels)

    width: Theme.spaceS

    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: pointer.hovered || puller.active ? Theme.focusWidth : Theme.borderWidth
        height: parent.height / 2
        color: pointer.hovered || puller.active ? Theme.accent : Theme.borderStrong
    }
    HoverHandler {
        id: pointer

        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        id: puller

        target: null
        yAxis.enabled: false
        dragThreshold: 0
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (active)
                grip.startWidth = grip.columnWidth;
        }
        onTranslationChanged: {
            if (active)
                grip.pulled(grip.startWidth + translation.x);
        }
    }
}
