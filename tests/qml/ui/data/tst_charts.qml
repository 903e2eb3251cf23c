import QtQuick
import QtTest
import Nuanyang.Ui

Item {
    id: stage

    property var heard: []

    width: 1000
    height: 600

    BarChart {
        id: bars

        width: 500
        height: 300
        title: "Visits"
        unit: "visits"
        labels: ["May", "June", "July"]
        onActivated: (series, label) => stage.heard.push([series, label])

        ChartSeries {
            id: home

            name: "At home"
        }
        ChartSeries {
            name: "In hospital"
            values: [4, 8, 2]
        }
    }
    RingChart {
        id: ring

        y: 300
        width: 500
        height: 300
        title: "Who"
        labels: ["A", "B", "C"]
        onActivated: (series, label) => stage.heard.push([series, label])

        ChartSeries {
            values: [50, 25, 25]
        }
    }
    LineChart {
        id: lines

        x: 500
        width: 500
        height: 300
        title: "Years"
        labels: ["1", "2", "3"]
        onActivated: (series, label) => stage.heard.push([series, label])

        ChartSeries {
            name: "Women"
            values: [1, 2, 3]
        }
    }
    ChartData {
        id: figures

        labels: ["a", "b"]

        ChartSeries {
            id: row
        }
    }

    TestCase {
        name: "Charts"
        when: windowShown

        function init() {
            stage.heard = [];
            home.values = [34, 61, 28];
            bars.asTable = false;
            bars.stacked = false;
            bars.figures.current = 0;
            figures.decimals = 0;
            ring.figures.current = 0;
        }
        function collect(item, wanted, found) {
            if (wanted(item))
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                collect(item.children[i], wanted, found);
            return found;
        }
        function data(chart) {
            return collect(chart, item => item.spoken !== undefined && item.valueText !== undefined, []).sort((a, b) => a.index - b.index);
        }

        function test_theAxisEndsAtRoundFigures_data() {
            return [{
                    "tag": "tens",
                    "values": [34, 61],
                    "ticks": "0 20 40 60 80"
                }, {
                    "tag": "ones",
                    "values": [1, 0],
                    "ticks": "0 1"
                }, {
                    "tag": "below zero",
                    "values": [-3, 8],
                    "ticks": "-5 0 5 10"
                }, {
                    "tag": "nothing",
                    "values": [0, 0],
                    "ticks": "0 1"
                }];
        }
        function test_theAxisEndsAtRoundFigures(row_) {
            row.values = row_.values;
            compare(figures.tickTexts.join(" "), row_.ticks);
        }
        function test_figuresWithDecimalsMayHaveLinesBetweenWholes() {
            figures.decimals = 1;
            row.values = [0.4, 0.9];
            compare(figures.tickTexts.join(" "), "0.0 0.2 0.4 0.6 0.8 1.0");
        }
        function test_whatIsNoNumberCountsAsNothing() {
            row.values = [NaN, Infinity];
            verify(figures.empty);
            compare(figures.tickTexts.join(" "), "0 1");
        }
        function test_barsAreAsLongAsTheirFigures() {
            const found = data(bars);
            compare(found.length, 6);
            fuzzyCompare(found[1].height / found[0].height, 61 / 34, 0.02);
            const floors = found.map(bar => Math.round(bar.y + bar.height));
            compare(Math.min(...floors), Math.max(...floors));
        }
        function test_stackedBarsStandOnEachOther() {
            bars.stacked = true;
            const found = data(bars);
            fuzzyCompare(found[3].y + found[3].height, found[0].y, 0.01);
            compare(found[3].x, found[0].x);
        }
        function test_barsFollowTheirFigures() {
            home.values = [10, 10, 10];
            const found = data(bars);
            compare(found[0].valueText, "10");
            fuzzyCompare(found[0].height, found[2].height, 0.01);
        }
        function test_everyFigureIsSpokenWithWhatItStandsFor() {
            const found = data(bars);
            compare(found[1].Accessible.name, "June, At home: 61 visits");
            compare(bars.Accessible.role, Accessible.Chart);
            verify(bars.Accessible.description.includes("123"));
            verify(bars.Accessible.description.includes("June"));
        }
        function test_aClickOpensWhatStandsBehindABar() {
            mouseClick(data(bars)[4]);
            compare(stage.heard, [[1, 1]]);
        }
        function test_keysGoFromFigureToFigureAndOpen() {
            const first = data(bars)[0];
            first.forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            verify(data(bars)[4].activeFocus);
            keyClick(Qt.Key_Return);
            compare(stage.heard, [[1, 1]]);
            keyClick(Qt.Key_Home);
            compare(bars.figures.current, 3);
        }
        function test_theSameFiguresAsATable() {
            bars.asTable = true;
            const cells = collect(bars, item => item.isTitle !== undefined, []);
            compare(cells.map(cell => cell.text), ["", "At home", "In hospital", "May", "34", "4", "June", "61", "8", "July", "28", "2"]);
            compare(data(bars).length, 0);
        }
        function test_aClickOnARingOpensItsPart() {
            const segments = collect(ring, item => item.turn !== undefined, []);
            compare(segments.length, 3);
            const size = segments[0].width;
            mouseClick(segments[0].parent, size * 0.92, size / 2);
            mouseClick(segments[0].parent, size * 0.2, size * 0.8);
            mouseClick(segments[0].parent, size / 2, size / 2);
            compare(stage.heard, [[0, 0], [0, 1]]);
        }
        function test_theListBesideARingNamesSharesAndTakesTheKeys() {
            const rows = data(ring);
            compare(rows[0].Accessible.description, "50.0%");
            rows[0].forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(stage.heard, [[0, 1]]);
        }
        function test_linesHaveAMarkForEachFigure() {
            const marks = data(lines);
            compare(marks.length, 3);
            verify(marks[2].y < marks[1].y && marks[1].y < marks[0].y);
            mouseClick(marks[2]);
            compare(stage.heard, [[0, 2]]);
        }
    }
}
