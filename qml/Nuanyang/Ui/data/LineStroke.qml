import QtQuick
import QtQuick.Shapes
import Nuanyang.Ui

// The line of one series.
Shape {
    id: stroke

    required property int index
    required property ChartData figures
    readonly property var dashes: [[1, 0], [6, 3], [2, 3], [8, 3, 2, 3]]

    ShapePath {
        strokeColor: Theme.series[stroke.index % Theme.series.length]
        strokeWidth: Theme.focusWidth + 0.5
        strokeStyle: stroke.index % 4 === 0 ? ShapePath.SolidLine : ShapePath.DashLine
        dashPattern: stroke.dashes[stroke.index % 4]
        fillColor: Theme.transparent
        joinStyle: ShapePath.RoundJoin
        capStyle: ShapePath.FlatCap

        PathPolyline {
            path: stroke.figures.edition >= 0 ? stroke.figures.linePoints(stroke.index, stroke.width, stroke.height) : []
        }
    }
}
