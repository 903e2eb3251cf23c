import QtQuick
import Nuanyang.Ui

// One line of a chart's axis with its figure.
Item {
    id: tick

    required property int index
    required property string modelData
    required property bool horizontal
    required property real share
    required property Item area

    Accessible.ignored: true

    Rectangle {
        x: tick.horizontal ? tick.area.x + tick.share * tick.area.width : tick.area.x
        y: tick.horizontal ? tick.area.y : tick.area.y + (1 - tick.share) * tick.area.height
        width: tick.horizontal ? 1 : tick.area.width
        height: tick.horizontal ? tick.area.height : 1
        color: tick.index === 0 ? Theme.borderStrong : Theme.border
        opacity: tick.index > 0 && Theme.scheme === Theme.HighContrast ? 0.3 : 1
    }
    Text {
        x: tick.horizontal ? tick.area.x + tick.share * tick.area.width - width / 2 : tick.area.x - width - Theme.spaceS
        y: tick.horizontal ? tick.area.y + tick.area.height + Theme.spaceXxs : tick.area.y + (1 - tick.share) * tick.area.height - height / 2
        text: tick.modelData
        color: Theme.inkMuted
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
        textFormat: Text.PlainText
    }
}
