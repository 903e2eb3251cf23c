import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// Figures, cards and timelines.
GalleryPage {
    title: qsTr("Parts of a page")

    Sample {
        title: qsTr("Figures")

        StatTile {
            label: qsTr("Retired")
            value: "413"
            hint: qsTr("56.3% of those on duty")
            iconName: "people"
        }
        StatTile {
            label: qsTr("Overdue")
            value: "3"
            hint: qsTr("oldest: four days")
            iconName: "event_busy"
            tone: Theme.Danger
        }
        StatTile {
            label: qsTr("Spent this year")
            value: "256,500.00"
            unit: qsTr("yuan")
            interactive: false
        }
    }
    Sample {
        title: qsTr("Card")

        Card {
            width: Math.min(parent.width, Theme.textColumnWidth)
            title: qsTr("The next seven days")
            subtitle: qsTr("What your unit owes")
            iconName: "event"
            actions: [
                IconButton {
                    small: true
                    iconName: "more_vert"
                    text: qsTr("More")
                }
            ]

            ListRow {
                Layout.fillWidth: true
                title: qsTr("Hospital visit to Li Xiuying")
                subtitle: qsTr("University hospital, by Friday")
                iconName: "local_hospital"
            }
            ListRow {
                Layout.fillWidth: true
                title: qsTr("Letter to Wang Guilan")
                subtitle: qsTr("Returned to hometown")
                iconName: "mail"
            }
        }
    }
    Sample {
        title: qsTr("Timeline")

        Timeline {
            width: Math.min(parent.width, Theme.textColumnWidth)
            entries: [{
                    "date": "2026-03-12",
                    "title": qsTr("The money arrived, the family was told"),
                    "icon": "check",
                    "tone": Theme.Success
                }, {
                    "date": "2026-03-09",
                    "title": qsTr("Reported to the university's leaders"),
                    "text": qsTr("The surgery money had not come; the hospital stopped the medicine."),
                    "icon": "campaign",
                    "tone": Theme.Warning
                }, {
                    "date": "2026-03-02",
                    "title": qsTr("Admitted to the university hospital"),
                    "icon": "local_hospital"
                }]
        }
    }
}
