import QtQuick
import Nuanyang.Ui

// One row on the screen. While the table scrolls it is handed other rows of the model.
FocusScope {
    id: line

    required property int tableRow
    required property double rowTop
    required property TableCells cells
    required property bool selected
    required property bool current
    required property bool focused
    required property bool loading
    required property string spoken

    y: rowTop
    width: parent ? parent.width : 0
    height: Theme.rowHeight
    visible: tableRow >= 0
    focus: current
    Accessible.role: Accessible.Row
    Accessible.name: loading ? qsTr("Row %1 is being read").arg(tableRow + 1) : spoken
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.focusable: true
    Accessible.focused: activeFocus

    Rectangle {
        anchors.fill: parent
        color: line.selected ? Theme.surfaceSelected : pointer.hovered ? Theme.surfaceHover : Theme.surface
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.border
    }
    Rectangle {
        visible: line.selected
        width: Theme.spaceXs
        height: parent.height
        color: Theme.accent
    }
    Rectangle {
        visible: line.focused
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.focus
    }
    Rectangle {
        visible: line.loading
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spaceM
        width: Math.min(Theme.fieldWidth, parent.width - Theme.spaceXl)
        height: Theme.spaceM
        radius: Theme.radiusS
        color: Theme.surfacePressed
    }
    HoverHandler {
        id: pointer
    }
    Repeater {
        model: line.cells
        delegate: DataTableCell {
        }
    }
}
