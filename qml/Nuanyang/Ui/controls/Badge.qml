import QtQuick
import Nuanyang.Ui

// A small mark with a word or a number in it.
Rectangle {
    id: badge

    property string text
    property int tone: Theme.Neutral

    implicitWidth: Math.max(line.implicitWidth + Theme.spaceS * 2, implicitHeight)
    implicitHeight: line.implicitHeight + Theme.spaceXxs * 2
    radius: height / 2
    color: colors.soft
    border.width: Theme.scheme === Theme.HighContrast ? 1 : 0
    border.color: colors.text
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    ToneColors {
        id: colors

        tone: badge.tone
    }
    Text {
        id: line

        anchors.centerIn: parent
        text: badge.text
        color: colors.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        textFormat: Text.PlainText
    }
}
