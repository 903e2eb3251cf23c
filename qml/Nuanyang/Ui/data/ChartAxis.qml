import QtQuick
import Nuanyang.Ui

// The lines and figures behind bars and lines, and the labels of what is counted. The data are
// drawn in `area`.
Item {
    id: axis

    required property ChartData figures
    property bool horizontal: false
    default property alias plots: plotArea.data
    readonly property Item area: plotArea
    readonly property var ticks: figures.tickTexts
    readonly property var labels: figures.labels
    readonly property real labelRoom: (horizontal ? Math.min(width / 3, widest(labels)) : widest(ticks)) + Theme.spaceS
    readonly property real lineHeight: Theme.fontCaption * 1.5

    function widest(texts: var): real {
        let most = 0;
        for (let i = 0; i < texts.length; ++i)
            most = Math.max(most, metrics.advanceWidth(texts[i]));
        return Math.ceil(most) + 1;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
    }
    Repeater {
        model: axis.ticks

        ChartTick {
            horizontal: axis.horizontal
            share: index / Math.max(1, axis.ticks.length - 1)
            area: plotArea
        }
    }
    Repeater {
        model: axis.labels

        ChartLabel {
            horizontal: axis.horizontal
            count: axis.labels.length
            area: plotArea
        }
    }
    Item {
        id: plotArea

        anchors.fill: parent
        anchors.leftMargin: axis.labelRoom
        anchors.rightMargin: Theme.spaceL
        anchors.topMargin: Theme.fontCaption + Theme.spaceXs
        anchors.bottomMargin: axis.lineHeight
    }
}
