import QtQuick
import Nuanyang.Ui

// A sample of how a series is drawn.
Item {
    id: swatch

    required property int index
    property bool pattern: false
    property bool marker: false

    implicitWidth: Theme.iconS
    implicitHeight: Theme.iconS

    Loader {
        anchors.centerIn: parent
        sourceComponent: swatch.marker ? mark : patch
    }
    Component {
        id: mark

        ChartMark {
            index: swatch.index
        }
    }
    Component {
        id: patch

        ChartFill {
            width: Theme.iconS
            height: Theme.iconS
            index: swatch.index
            pattern: swatch.pattern
        }
    }
}
