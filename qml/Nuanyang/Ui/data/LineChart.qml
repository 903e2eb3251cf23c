import QtQuick
import Nuanyang.Ui

// How figures go from label to label: a line for each series, told apart by colour, dashes and
// marks.
ChartFrame {
    id: chart

    markers: true
    plot: LinePlot {
        focus: true
        figures: chart.figures
        onActivated: datum => chart.activate(datum)
    }
}
