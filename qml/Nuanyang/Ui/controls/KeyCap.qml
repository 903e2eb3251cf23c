import QtQuick
import Nuanyang.Ui

// Keys to press, drawn as on the keyboard: KeyCap { keys: "Ctrl+K" }.
Row {
    id: caps

    property string keys

    spacing: Theme.spaceXs
    Accessible.role: Accessible.StaticText
    Accessible.name: keys

    Repeater {
        model: caps.keys === "" ? [] : caps.keys.split("+")

        Rectangle {
            id: cap

            required property string modelData

            width: Math.max(line.implicitWidth + Theme.spaceS * 2, height)
            height: line.implicitHeight + Theme.spaceXs
            radius: Theme.radiusS
            color: Theme.surfaceSunken
            border.width: Theme.borderWidth
            border.color: Theme.borderStrong

            Text {
                id: line

                anchors.centerIn: parent
                text: cap.modelData
                color: Theme.ink
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontCaption
            }
        }
    }
}
