import QtQuick
import Nuanyang.Ui

// One cell of a chart shown as a table.
Label {
    id: cell

    required property int index
    required property ChartData figures
    required property int columnCount
    readonly property int line: Math.floor(index / columnCount) - 1
    readonly property int place: index % columnCount - 1
    readonly property bool isTitle: line < 0

    function words(): string {
        if (isTitle)
            return place < 0 ? "" : figures.names[place];
        return place < 0 ? figures.labels[line] : figures.valueText(place, line);
    }

    height: Theme.controlHeightSmall
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    kind: isTitle ? Label.Kind.Caption : Label.Kind.Body
    text: figures.edition >= 0 ? words() : ""
    elide: Text.ElideRight
    horizontalAlignment: place < 0 ? Text.AlignLeft : Text.AlignRight
    verticalAlignment: Text.AlignVCenter
    Accessible.role: isTitle ? Accessible.ColumnHeader : Accessible.Cell
    Accessible.name: isTitle || place < 0 ? text : qsTr("%1: %2").arg(figures.labels[line]).arg(text)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.border
    }
}
