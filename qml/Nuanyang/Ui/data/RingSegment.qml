import QtQuick
import QtQuick.Shapes
import Nuanyang.Ui

// One part of a ring, numbered as in the list beside it.
Item {
    id: segment

    required property int index
    required property double turn
    required property double span
    required property bool current
    readonly property real thick: width * 0.16
    readonly property real reach: (width - thick) / 2 - Theme.focusWidth * 2
    readonly property real middle: (turn + span / 2) * 2 * Math.PI

    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.series[segment.index % Theme.series.length]
            strokeWidth: segment.thick
            fillColor: Theme.transparent
            capStyle: ShapePath.FlatCap

            PathAngleArc {
                centerX: segment.width / 2
                centerY: segment.height / 2
                radiusX: segment.reach
                radiusY: segment.reach
                startAngle: segment.turn * 360 - 90
                // A gap keeps neighbours apart without their colours.
                sweepAngle: segment.span >= 1 ? 360 : Math.max(0, segment.span * 360 - 1.2)
            }
        }
    }
    Text {
        visible: segment.span > 0.04
        x: segment.width / 2 + Math.sin(segment.middle) * segment.reach - width / 2
        y: segment.height / 2 - Math.cos(segment.middle) * segment.reach - height / 2
        text: segment.index + 1
        color: Theme.surface
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        font.weight: Font.DemiBold
    }
}
