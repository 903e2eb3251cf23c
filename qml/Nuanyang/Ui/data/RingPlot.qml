import QtQuick
import Nuanyang.Ui

// The ring of a RingChart and the list of its parts, which is what keys and screen readers use.
FocusScope {
    id: plot

    required property ChartData figures
    property string unit
    readonly property real across: Math.min(height, width / 2)

    signal activated(int datum)

    // The share of the full turn at which a point lies, from the top and clockwise; -1 off the ring.
    function turnAt(x: real, y: real): real {
        const dx = x - across / 2;
        const dy = y - across / 2;
        const far = Math.hypot(dx, dy) / (across / 2);
        if (far > 1 || far < 0.55)
            return -1;
        const turn = Math.atan2(dx, -dy) / (2 * Math.PI);
        return turn < 0 ? turn + 1 : turn;
    }

    Item {
        id: ring

        width: plot.across
        height: plot.across
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: plot.figures

            RingSegment {
                anchors.fill: parent
            }
        }
        Column {
            anchors.centerIn: parent

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                kind: Label.Kind.Title
                text: plot.figures.edition >= 0 ? plot.figures.totalText() : ""
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: text !== ""
                kind: Label.Kind.Caption
                text: plot.unit
            }
        }
        TapHandler {
            onTapped: eventPoint => {
                const turn = plot.turnAt(eventPoint.position.x, eventPoint.position.y);
                const datum = turn < 0 ? -1 : plot.figures.datumAtTurn(turn);
                if (datum >= 0)
                    plot.activated(datum);
            }
        }
    }
    Column {
        anchors.left: ring.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: plot.figures

            RingLegendRow {
                width: parent ? parent.width : 0
                onActivated: plot.activated(index)
            }
        }
    }
}
