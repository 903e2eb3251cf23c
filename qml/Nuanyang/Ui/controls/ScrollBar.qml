import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A slim scroll bar, wide enough to catch; hidden when all is in view.
T.ScrollBar {
    id: control

    implicitWidth: Theme.scrollBarWidth
    implicitHeight: Theme.scrollBarWidth
    padding: Theme.spaceXxs
    visible: size < 1
    minimumSize: orientation === Qt.Vertical ? Theme.scrollBarWidth * 2 / Math.max(1, height) : 0.1

    contentItem: Rectangle {
        radius: width / 2
        color: control.pressed ? Theme.inkMuted : Theme.borderStrong
        opacity: control.pressed || control.hovered ? 1 : 0.7
    }
}
