import QtQuick
import Nuanyang.Ui

// One bar with its figure.
ChartDatum {
    id: bar

    required property double fromX
    required property double fromY
    required property double toX
    required property double toY
    required property bool negative
    property bool horizontal: false
    property bool inside: false
    property bool showValue: true
    property bool pattern: false
    readonly property real thickness: horizontal ? height : width
    readonly property real extent: horizontal ? width : height
    readonly property bool fits: inside ? figure.implicitHeight <= height && figure.implicitWidth <= width : horizontal ? figure.implicitHeight <= height + Theme.spaceXs : figure.implicitWidth <= width * 1.3

    x: parent ? fromX * parent.width : 0
    y: parent ? fromY * parent.height : 0
    width: parent ? (toX - fromX) * parent.width : 0
    height: parent ? (toY - fromY) * parent.height : 0
    background: ChartFill {
        index: bar.seriesIndex
        pattern: bar.pattern
        opacity: bar.hovered ? 0.85 : 1
        border.width: bar.inside ? 1 : 0
        border.color: Theme.surface

        FocusRing {
            visible: bar.activeFocus
            around: Theme.spaceXxs
        }
    }

    Rectangle {
        // A figure on a hatch cannot be read.
        visible: figure.visible && bar.inside && bar.pattern
        anchors.fill: figure
        anchors.margins: -Theme.spaceXxs
        radius: Theme.spaceXxs
        color: Theme.series[bar.seriesIndex % Theme.series.length]
    }
    Text {
        id: figure

        visible: bar.showValue && bar.fits && bar.extent > 0
        x: {
            if (bar.inside || !bar.horizontal)
                return (bar.width - width) / 2;
            return bar.negative ? -width - Theme.spaceXxs : bar.width + Theme.spaceXxs;
        }
        y: {
            if (bar.inside || bar.horizontal)
                return (bar.height - height) / 2;
            return bar.negative ? bar.height : -height;
        }
        text: bar.valueText
        color: bar.inside ? Theme.surface : Theme.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
