import QtQuick
import Nuanyang.Ui

// Bars, upright or lying, beside each other or stacked.
//     BarChart {
//         title: qsTr("Visits"); unit: qsTr("visits")
//         labels: page.viewModel.months
//         ChartSeries { name: qsTr("At home"); values: page.viewModel.homeVisits }
//         onActivated: (series, label) => page.viewModel.openMonth(label)
//     }
ChartFrame {
    id: chart

    property bool horizontal: false
    property bool stacked: false
    property bool showValues: true

    resources: [
        Binding {
            target: chart.figures
            property: "horizontal"
            value: chart.horizontal
        },
        Binding {
            target: chart.figures
            property: "stacked"
            value: chart.stacked
        }
    ]
    plot: BarPlot {
        focus: true
        figures: chart.figures
        horizontal: chart.horizontal
        showValues: chart.showValues
        patterns: chart.patterns
        onActivated: datum => chart.activate(datum)
    }
}
