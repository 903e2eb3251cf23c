import QtQuick
import Nuanyang.Ui

// A month with its lunar days and what is planned.
PageScaffold {
    title: qsTr("Calendar")

    MonthGrid {
        anchors.fill: parent
        today: "2026-10-12"
        day: "2026-10-18"
        marks: [{
                "day": "2026-10-01",
                "text": qsTr("Holiday"),
                "tone": Theme.Danger,
                "id": 1
            }, {
                "day": "2026-10-18",
                "text": qsTr("Double Ninth"),
                "tone": Theme.Accent,
                "id": 2
            }, {
                "day": "2026-10-18",
                "text": qsTr("Briefing"),
                "tone": Theme.Info,
                "id": 3
            }, {
                "day": "2026-10-22",
                "text": qsTr("Visit"),
                "tone": Theme.Success,
                "id": 4
            }, {
                "day": "2026-10-22",
                "text": qsTr("Birthday"),
                "tone": Theme.Warning,
                "id": 5
            }, {
                "day": "2026-10-22",
                "text": qsTr("Review"),
                "tone": Theme.Neutral,
                "id": 6
            }, {
                "day": "2026-10-22",
                "text": qsTr("Letter"),
                "tone": Theme.Neutral,
                "id": 7
            }]
    }
}
