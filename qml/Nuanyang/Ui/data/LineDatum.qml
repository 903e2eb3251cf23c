import QtQuick
import Nuanyang.Ui

// One figure on a line: its mark, with room around it to hit.
ChartDatum {
    id: point

    required property int labelIndex
    required property double middleX
    required property double middleY

    x: parent ? middleX * parent.width - width / 2 : 0
    y: parent ? middleY * parent.height - height / 2 : 0
    width: Theme.controlHeightSmall
    height: Theme.controlHeightSmall

    ChartMark {
        anchors.centerIn: parent
        index: point.seriesIndex
        scale: point.hovered ? 1.3 : 1

        FocusRing {
            visible: point.activeFocus
            around: Theme.radiusS
        }
    }
}
