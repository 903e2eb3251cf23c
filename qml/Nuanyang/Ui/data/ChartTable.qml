import QtQuick
import Nuanyang.Ui

// The figures of a chart as a table: a row for each label, a column for each series.
ScrollArea {
    id: sheet

    required property ChartData figures
    readonly property int columnCount: figures.names.length + 1

    Grid {
        id: cells

        columns: sheet.columnCount
        width: parent ? parent.width : 0
        Accessible.role: Accessible.Table
        Accessible.name: sheet.figures.title

        Repeater {
            // Titles, then label by label the label and its figures.
            model: sheet.columnCount * (sheet.figures.labels.length + 1)

            ChartTableCell {
                figures: sheet.figures
                columnCount: sheet.columnCount
                width: cells.width / sheet.columnCount
            }
        }
    }
}
