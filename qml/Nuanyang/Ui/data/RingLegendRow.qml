import QtQuick
import Nuanyang.Ui

// One part of a ring in words: number, name, figure and share.
ChartDatum {
    id: row

    required property string name
    required property string shareText

    implicitHeight: Theme.controlHeightSmall
    Accessible.description: shareText
    background: Rectangle {
        radius: Theme.radiusS
        color: row.hovered ? Theme.surfaceHover : Theme.transparent
        border.width: row.activeFocus ? Theme.focusWidth : 0
        border.color: Theme.focus
    }

    Rectangle {
        id: patch

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceXs
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconM
        height: Theme.iconM
        radius: Theme.radiusS
        color: Theme.series[row.index % Theme.series.length]

        Text {
            anchors.centerIn: parent
            text: row.index + 1
            color: Theme.surface
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontCaption
            font.weight: Font.DemiBold
        }
    }
    Text {
        anchors.left: patch.right
        anchors.right: figure.left
        anchors.margins: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        text: row.name
        color: Theme.ink
        elide: Text.ElideRight
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontBody
        textFormat: Text.PlainText
    }
    Text {
        id: figure

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceXs
        anchors.verticalCenter: parent.verticalCenter
        text: row.valueText + "  " + row.shareText
        color: Theme.inkMuted
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        textFormat: Text.PlainText
    }
}
