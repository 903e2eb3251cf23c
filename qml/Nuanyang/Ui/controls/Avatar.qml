import QtQuick
import Nuanyang.Ui

// A person's family name in a circle; the colour follows from the name.
Rectangle {
    id: avatar

    property string name
    property int size: Theme.controlHeight
    readonly property int toneOfName: name === "" ? Theme.Neutral : Theme.Accent + name.charCodeAt(name.length - 1) % 4

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: colors.soft
    border.width: Theme.scheme === Theme.HighContrast ? Theme.borderWidth : 0
    border.color: colors.text

    ToneColors {
        id: colors

        tone: avatar.toneOfName
    }
    Text {
        anchors.centerIn: parent
        text: avatar.name.slice(0, 1)
        color: colors.text
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(avatar.size * 0.45)
        font.weight: Font.DemiBold
    }
}
