import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// One thing that lies on a day.
T.AbstractButton {
    id: mark

    required property var modelData

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: Theme.fontCaption * 1.5
    text: modelData.text ?? ""
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radiusS
        color: mark.hovered ? Theme.surfacePressed : colors.soft
        border.width: Theme.scheme === Theme.HighContrast ? 1 : 0
        border.color: colors.text

        Rectangle {
            width: Theme.spaceXxs + 1
            height: parent.height
            radius: Theme.spaceXxs
            color: colors.text
        }
    }
    contentItem: Text {
        leftPadding: Theme.spaceS
        rightPadding: Theme.spaceXs
        text: mark.text
        color: colors.text
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        textFormat: Text.PlainText
    }

    ToneColors {
        id: colors

        tone: mark.modelData.tone ?? Theme.Neutral
    }
}
