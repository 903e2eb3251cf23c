import QtQuick
import Nuanyang.Ui

// The lines of a LineChart, with a mark for each figure.
FocusScope {
    id: plot

    required property ChartData figures

    signal activated(int datum)

    ChartAxis {
        id: axis

        anchors.fill: parent
        figures: plot.figures

        Repeater {
            model: plot.figures.names

            LineStroke {
                anchors.fill: parent
                figures: plot.figures
            }
        }
        Repeater {
            model: plot.figures

            LineDatum {
                onActivated: plot.activated(index)
            }
        }
    }
}
