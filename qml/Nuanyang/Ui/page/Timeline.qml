import QtQuick
import Nuanyang.Ui

// What happened, one below the other. `entries`: objects with date, title, text, icon, tone.
Column {
    id: timeline

    property var entries: []

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Timeline")

    Repeater {
        model: timeline.entries

        TimelineEntry {
            required property int index
            required property var modelData

            width: timeline.width
            date: modelData.date
            title: modelData.title
            text: modelData.text ?? ""
            iconName: modelData.icon ?? "circle"
            tone: modelData.tone ?? Theme.Neutral
            last: index === timeline.entries.length - 1
        }
    }
}
