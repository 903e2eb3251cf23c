import QtQuick
import Nuanyang.Ui

// Which colour, pattern and mark stand for which series.
Flow {
    id: legend

    required property list<string> names
    property bool patterns: false
    property bool markers: false

    height: names.length > 0 ? implicitHeight : 0
    spacing: Theme.spaceM

    Repeater {
        model: legend.names

        Row {
            required property int index
            required property string modelData

            spacing: Theme.spaceXs

            ChartSwatch {
                anchors.verticalCenter: parent.verticalCenter
                index: parent.index
                pattern: legend.patterns
                marker: legend.markers
            }
            Label {
                kind: Label.Kind.Caption
                text: parent.modelData
            }
        }
    }
}
