import QtQuick
import QtQuick.Templates as T
import Nuanyang.Ui

// A short note beside what the pointer or the keyboard rests on; made only while it shows.
T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.spaceXs : 0
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    margins: Theme.spaceXs
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Text {
        text: tip.text
        color: Theme.onTooltip
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: Theme.tooltip
    }
}
