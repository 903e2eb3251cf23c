import QtQuick
import Nuanyang.Ui

// What all charts share: title, legend, the same figures as a table, words for a screen reader, and
// one datum at a time that has the keyboard.
FocusScope {
    id: frame

    property alias title: numbers.title
    // What the values are: "people", "yuan".
    property alias unit: numbers.unit
    property alias decimals: numbers.decimals
    property alias labels: numbers.labels
    default property alias series: numbers.series
    readonly property ChartData figures: numbers
    property bool asTable: false
    // Patterns beside colours; always in high contrast.
    property bool patterns: Theme.scheme === Theme.HighContrast
    property bool showLegend: numbers.names.length > 1
    // Lines carry marks in the legend, areas patches.
    property bool markers: false
    property Component plot

    // A click on a datum, Enter: show what stands behind it.
    signal activated(int series, int label)

    function activate(datum: int) {
        numbers.current = datum;
        activated(numbers.seriesOf(datum), numbers.labelOf(datum));
    }
    function press(key: int): bool {
        if (key === Qt.Key_Right)
            numbers.step(1, 0);
        else if (key === Qt.Key_Left)
            numbers.step(-1, 0);
        else if (key === Qt.Key_Down)
            numbers.step(0, 1);
        else if (key === Qt.Key_Up)
            numbers.step(0, -1);
        else if (key === Qt.Key_Home)
            numbers.step(-numbers.labels.length, 0);
        else if (key === Qt.Key_End)
            numbers.step(numbers.labels.length, 0);
        else if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space)
            activate(numbers.current);
        else
            return false;
        return true;
    }

    implicitWidth: Theme.fieldWidth * 2
    implicitHeight: Theme.fieldWidth
    Accessible.role: Accessible.Chart
    Accessible.name: title
    Accessible.description: numbers.summary

    ChartData {
        id: numbers
    }
    ChartHeading {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        title: frame.title
        unit: frame.unit
        asTable: frame.asTable
        onToggled: frame.asTable = !frame.asTable
    }
    FocusScope {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: legend.top
        anchors.topMargin: Theme.spaceS
        anchors.bottomMargin: legend.height > 0 ? Theme.spaceS : 0
        focus: true
        activeFocusOnTab: true
        Keys.onPressed: event => {
            event.accepted = !frame.asTable && !numbers.empty && frame.press(event.key);
        }

        Loader {
            anchors.fill: parent
            focus: true
            active: !frame.asTable && !numbers.empty
            sourceComponent: frame.plot
        }
        Loader {
            anchors.fill: parent
            active: frame.asTable
            sourceComponent: ChartTable {
                figures: numbers
            }
        }
        Loader {
            anchors.centerIn: parent
            active: !frame.asTable && numbers.empty
            sourceComponent: Label {
                kind: Label.Kind.Muted
                text: numbers.summary
            }
        }
    }
    ChartLegend {
        id: legend

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        names: frame.showLegend && !frame.asTable ? numbers.names : []
        patterns: frame.patterns
        markers: frame.markers
    }
}
