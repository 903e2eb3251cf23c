import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One day of a MonthGrid: solar day, lunar day, and as many of its marks as there is room for.
T.AbstractButton {
    id: cell

    required property int index
    required property string iso
    required property int number
    required property string lunar
    required property string spoken
    required property bool inMonth
    required property bool isToday
    required property bool current
    required property bool weekend
    required property var marks
    readonly property int room: Math.max(0, Math.floor((height - head.height - Theme.spaceXs) / (Theme.fontCaption * 1.7)))
    readonly property int shown: marks.length <= room ? marks.length : Math.max(0, room - 1)

    signal markClicked(real id)

    x: parent ? index % 7 * parent.width / 7 : 0
    y: parent ? Math.floor(index / 7) * parent.height / 6 : 0
    width: parent ? parent.width / 7 : 0
    height: parent ? parent.height / 6 : 0
    focus: current
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.Cell
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.selected: current
    Accessible.onPressAction: clicked()
    Keys.onPressed: event => {
        event.accepted = false;
    }

    background: Rectangle {
        color: {
            if (cell.current)
                return Theme.surfaceSelected;
            if (cell.hovered)
                return Theme.surfaceHover;
            return cell.inMonth ? Theme.surface : Theme.surfaceSunken;
        }
        border.width: cell.activeFocus ? Theme.focusWidth : 0
        border.color: Theme.focus

        Rectangle {
            visible: cell.index % 7 < 6
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.border
        }
        Rectangle {
            visible: cell.index < 35
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.border
        }
    }

    Item {
        id: head

        x: Theme.spaceXs
        y: Theme.spaceXxs
        width: parent.width - Theme.spaceXs * 2
        height: Theme.fontBody * 1.7

        Rectangle {
            visible: cell.isToday
            width: height
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
        Text {
            id: solar

            width: parent.height
            height: parent.height
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: cell.number
            color: {
                if (cell.isToday)
                    return Theme.onAccent;
                if (!cell.inMonth)
                    return Theme.inkMuted;
                return cell.weekend ? Theme.accentText : Theme.ink;
            }
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontBody
            font.weight: cell.isToday ? Font.DemiBold : Font.Normal
        }
        Text {
            anchors.left: solar.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.spaceXs
            anchors.baseline: solar.baseline
            horizontalAlignment: Text.AlignRight
            text: cell.lunar
            color: Theme.inkMuted
            elide: Text.ElideRight
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontCaption
        }
    }
    Column {
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        spacing: Theme.spaceXxs

        Repeater {
            model: cell.marks.slice(0, cell.shown)

            MonthMark {
                width: parent ? parent.width : 0
                onClicked: cell.markClicked(modelData.id ?? 0)
            }
        }
        Text {
            visible: cell.shown < cell.marks.length && cell.room > 0
            text: cell.shown > 0 ? qsTr("%1 more").arg(cell.marks.length - cell.shown) : qsTr("%1 entries").arg(cell.marks.length)
            color: Theme.inkMuted
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontCaption
        }
    }
}
