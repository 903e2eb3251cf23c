import QtQuick
import Nuanyang.Ui

// One column's title, with the mark of the sort order and the edge to pull.
Item {
    id: cell

    required property int index
    required property string columnId
    required property string title
    required property double columnLeft
    required property double columnWidth
    required property bool sortable
    required property bool numeric
    property bool current: false
    property bool sorted: false
    property bool descending: false

    signal pressed
    signal menuWanted
    signal resized(real pixels)
    signal dragged(real x)
    signal dropped

    x: columnLeft
    width: columnWidth
    focus: current
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: title
    Accessible.description: !sorted ? "" : descending ? qsTr("Sorted, descending") : qsTr("Sorted, ascending")
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.onPressAction: cell.pressed()
    Keys.onReturnPressed: cell.pressed()
    Keys.onEnterPressed: cell.pressed()
    Keys.onSpacePressed: cell.pressed()

    Rectangle {
        anchors.fill: parent
        visible: pointer.hovered && !mover.active
        color: Theme.surfaceHover
    }
    Rectangle {
        anchors.fill: parent
        visible: cell.activeFocus
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.focus
    }
    Text {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spaceM
        width: Math.max(0, parent.width - Theme.spaceM * 2 - (cell.sorted ? Theme.iconS : 0))
        text: cell.title
        color: cell.sorted ? Theme.accentText : Theme.inkMuted
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        font.weight: Font.DemiBold
        horizontalAlignment: cell.numeric ? Text.AlignRight : Text.AlignLeft
        elide: Text.ElideRight
        textFormat: Text.PlainText
    }
    Loader {
        active: cell.sorted
        anchors.verticalCenter: parent.verticalCenter
        x: cell.numeric ? words.x + words.width : words.x + Math.min(words.implicitWidth, words.width)
        sourceComponent: Icon {
            name: cell.descending ? "arrow_downward" : "arrow_upward"
            size: Theme.iconS
            color: Theme.accentText
        }
    }
    HoverHandler {
        id: pointer
    }
    TapHandler {
        acceptedButtons: Qt.LeftButton
        onTapped: cell.pressed()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: cell.menuWanted()
    }
    DragHandler {
        id: mover

        target: null
        yAxis.enabled: false
        onTranslationChanged: {
            if (active)
                cell.dragged(cell.x + centroid.position.x);
        }
        onActiveChanged: {
            if (!active)
                cell.dropped();
        }
    }
    DataTableGrip {
        anchors.right: parent.right
        height: parent.height
        columnWidth: cell.columnWidth
        onPulled: pixels => cell.resized(pixels)
    }
}
