import QtQuick
import Nuanyang.Ui

// The bars beside and under the rows: they show a share of the whole, the viewport knows the pixels.
Item {
    id: bars

    required property TableViewport rows
    property real widest: 0
    property real sideways: 0

    signal sidewaysWanted(real pixels)

    ScrollBar {
        id: upright

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        orientation: Qt.Vertical
        size: bars.rows.contentHeight > 0 ? Math.min(1, bars.rows.height / bars.rows.contentHeight) : 1
        onPositionChanged: {
            if (pressed)
                bars.rows.position = position / Math.max(1e-9, 1 - size) * bars.rows.maximum;
        }
    }
    Binding {
        target: upright
        property: "position"
        value: bars.rows.maximum > 0 ? bars.rows.position / bars.rows.maximum * (1 - upright.size) : 0
        when: !upright.pressed
        restoreMode: Binding.RestoreNone
    }
    ScrollBar {
        id: across

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        orientation: Qt.Horizontal
        size: bars.widest > 0 ? Math.min(1, bars.width / bars.widest) : 1
        onPositionChanged: {
            if (pressed)
                bars.sidewaysWanted(position * bars.widest);
        }
    }
    Binding {
        target: across
        property: "position"
        value: bars.widest > 0 ? bars.sideways / bars.widest : 0
        when: !across.pressed
        restoreMode: Binding.RestoreNone
    }
}
