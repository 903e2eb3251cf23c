import QtQuick
import Nuanyang.Ui

// The bars of a BarChart.
FocusScope {
    id: plot

    required property ChartData figures
    property bool horizontal: false
    property bool showValues: true
    property bool patterns: false

    signal activated(int datum)

    ChartAxis {
        anchors.fill: parent
        figures: plot.figures
        horizontal: plot.horizontal

        Repeater {
            model: plot.figures

            BarDatum {
                horizontal: plot.horizontal
                inside: plot.figures.stacked
                showValue: plot.showValues
                pattern: plot.patterns
                onActivated: plot.activated(index)
            }
        }
    }
}
