import QtQuick
import Nuanyang.Ui

// Bars, lines and rings.
GalleryPage {
    title: qsTr("Charts")
    subtitle: qsTr("Every figure opens what stands behind it.")

    Grid {
        id: grid

        readonly property real cellWidth: columns === 1 ? width : (width - Theme.spaceXl) / 2

        width: parent ? parent.width : 0
        columns: width > Theme.fieldWidth * 3 ? 2 : 1
        spacing: Theme.spaceXl

        BarChart {
            width: grid.cellWidth
            title: qsTr("Visits in the half-year")
            unit: qsTr("visits")
            labels: ["1", "2", "3", "4", "5", "6"]
            onActivated: (series, label) => Toasts.show(qsTr("Month %1").arg(label + 1))

            ChartSeries {
                name: qsTr("At home")
                values: [34, 61, 28, 17, 22, 19]
            }
            ChartSeries {
                name: qsTr("In hospital")
                values: [12, 9, 14, 11, 8, 10]
            }
        }
        BarChart {
            width: grid.cellWidth
            title: qsTr("Retired staff by unit")
            horizontal: true
            labels: [qsTr("School"), qsTr("Building"), qsTr("Nursery"), qsTr("Canteens")]

            ChartSeries {
                name: qsTr("People")
                values: [58, 46, 46, 31]
            }
        }
        BarChart {
            width: grid.cellWidth
            title: qsTr("Spent by quarter")
            unit: qsTr("10,000 yuan")
            decimals: 1
            stacked: true
            labels: ["1", "2", "3", "4"]

            ChartSeries {
                name: qsTr("Money")
                values: [3.2, 1.1, 2.4, 4]
            }
            ChartSeries {
                name: qsTr("Gifts")
                values: [1.5, 0.6, 0.9, 2.2]
            }
            ChartSeries {
                name: qsTr("Travel")
                values: [0.4, 0.3, 0.6, 0.8]
            }
        }
        LineChart {
            width: grid.cellWidth
            title: qsTr("People over eighty")
            labels: ["2021", "2022", "2023", "2024", "2025", "2026"]

            ChartSeries {
                name: qsTr("Women")
                values: [61, 64, 70, 77, 83, 90]
            }
            ChartSeries {
                name: qsTr("Men")
                values: [52, 51, 55, 60, 59, 66]
            }
            ChartSeries {
                name: qsTr("Of them alone")
                values: [21, 23, 22, 27, 30, 34]
            }
        }
        RingChart {
            width: grid.cellWidth
            title: qsTr("Who they are")
            unit: qsTr("people")
            labels: [qsTr("Workers"), qsTr("Cadres"), qsTr("Teachers"), qsTr("Veterans")]

            ChartSeries {
                values: [285, 71, 48, 9]
            }
        }
        BarChart {
            width: grid.cellWidth
            asTable: true
            title: qsTr("The same as a table")
            labels: [qsTr("Spring"), qsTr("Summer"), qsTr("Autumn")]

            ChartSeries {
                name: qsTr("At home")
                values: [34, 61, 28]
            }
            ChartSeries {
                name: qsTr("In hospital")
                values: [12, 9, 14]
            }
        }
        BarChart {
            width: grid.cellWidth
            title: qsTr("Nothing yet")
            labels: ["1", "2"]

            ChartSeries {
                values: [0, 0]
            }
        }
    }
}
