import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nuanyang.Gallery
import Nuanyang.Ui

// The gallery's window: pages on the left, switches for the look above.
T.ApplicationWindow {
    id: window

    property int page: 0
    readonly property var pages: [{
            "title": qsTr("Buttons"),
            "icon": "smart_button",
            "file": "ButtonsPage.qml"
        }, {
            "title": qsTr("Fields"),
            "icon": "edit_note",
            "file": "FieldsPage.qml"
        }, {
            "title": qsTr("Forms"),
            "icon": "assignment",
            "file": "FormPage.qml"
        }, {
            "title": qsTr("Marks and lists"),
            "icon": "label",
            "file": "MarksPage.qml"
        }, {
            "title": qsTr("Finding the way"),
            "icon": "explore",
            "file": "NavigationPage.qml"
        }, {
            "title": qsTr("Parts of a page"),
            "icon": "dashboard",
            "file": "PagePartsPage.qml"
        }, {
            "title": qsTr("States of a page"),
            "icon": "hourglass_empty",
            "file": "StatesPage.qml"
        }, {
            "title": qsTr("Messages and progress"),
            "icon": "campaign",
            "file": "FeedbackPage.qml"
        }, {
            "title": qsTr("What floats"),
            "icon": "layers",
            "file": "OverlaysPage.qml"
        }, {
            "title": qsTr("Tokens"),
            "icon": "palette",
            "file": "TokensPage.qml"
        }, {
            "title": qsTr("Table"),
            "icon": "table_chart",
            "file": "TablePage.qml"
        }, {
            "title": qsTr("Charts"),
            "icon": "insert_chart",
            "file": "ChartsPage.qml"
        }, {
            "title": qsTr("Calendar"),
            "icon": "calendar_today",
            "file": "CalendarPage.qml"
        }]

    width: 1280
    height: 860
    minimumWidth: Theme.panelWidth * 2
    minimumHeight: Theme.panelWidth
    visible: true
    title: qsTr("Nuanyang gallery")
    color: Theme.paper

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.navigationWidth + Theme.spaceM * 2
            color: Theme.surfaceSunken

            ScrollArea {
                anchors.fill: parent
                anchors.margins: Theme.spaceM

                Column {
                    width: parent.width
                    spacing: Theme.spaceXs

                    Repeater {
                        model: window.pages

                        NavItem {
                            required property int index
                            required property var modelData

                            width: parent.width
                            text: modelData.title
                            iconName: modelData.icon
                            selected: window.page === index
                            onClicked: window.page = index
                        }
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            GalleryToolbar {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceM
            }
            Divider {
                Layout.fillWidth: true
            }
            Loader {
                id: stage

                Layout.fillWidth: true
                Layout.fillHeight: true
                source: window.pages[window.page].file
            }
        }
    }
    ToastHost {
    }
}
