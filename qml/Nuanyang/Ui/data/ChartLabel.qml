import QtQuick
import Nuanyang.Ui

// The name of what a bar or a point stands for, beside or under it.
Text {
    id: label

    required property int index
    required property string modelData
    required property bool horizontal
    required property int count
    required property Item area
    readonly property real room: (horizontal ? area.height : area.width) / Math.max(1, count)
    // Too many labels for the room: every second one, or fewer.
    readonly property int every: horizontal ? 1 : Math.max(1, Math.ceil(implicitWidth * 0.7 / Math.max(1, room)))

    visible: index % every === 0
    x: horizontal ? area.x - width - Theme.spaceS : area.x + (index + 0.5) * room - width / 2
    y: horizontal ? area.y + (index + 0.5) * room - height / 2 : area.y + area.height + Theme.spaceXxs
    width: horizontal ? Math.min(implicitWidth, area.x - Theme.spaceS) : Math.min(implicitWidth, room * every)
    text: modelData
    color: Theme.ink
    elide: Text.ElideRight
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontCaption
    textFormat: Text.PlainText
    Accessible.ignored: true
}
