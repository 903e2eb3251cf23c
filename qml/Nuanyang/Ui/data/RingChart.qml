import QtQuick
import Nuanyang.Ui

// Shares of a whole: a ring, the whole in its middle, and beside it each part with its figure and
// share. Takes one series.
ChartFrame {
    id: chart

    showLegend: false
    plot: RingPlot {
        focus: true
        figures: chart.figures
        unit: chart.unit
        onActivated: datum => chart.activate(datum)
    }
}
