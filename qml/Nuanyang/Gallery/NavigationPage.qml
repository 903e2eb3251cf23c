import QtQuick
import Nuanyang.Ui

// Tabs, paths, steps and entries of the navigation.
GalleryPage {
    title: qsTr("Finding the way")
    breadcrumbs: [qsTr("Home"), qsTr("People"), qsTr("Zhang Jianguo")]

    Sample {
        title: qsTr("Tabs")

        TabBar {
            width: parent.width
            label: qsTr("Person")

            Tab {
                text: qsTr("Overview")
                iconName: "person"
            }
            Tab {
                text: qsTr("Visits")
                count: 4
            }
            Tab {
                text: qsTr("Duties")
                count: 12
            }
            Tab {
                text: qsTr("Not possible now")
                enabled: false
            }
        }
        Tabs {
            width: parent.width
            titles: [qsTr("This year"), qsTr("Last year"), qsTr("All")]
            currentIndex: 1
        }
    }
    Sample {
        title: qsTr("Steps")

        Stepper {
            width: parent.width
            current: 1
            steps: [qsTr("Choose the file"), qsTr("Match the columns"), qsTr("Look through"), qsTr("Take over")]
        }
    }
    Sample {
        title: qsTr("Navigation")

        Column {
            NavItem {
                text: qsTr("Home")
                iconName: "home"
                selected: true
            }
            NavItem {
                text: qsTr("People")
                iconName: "people"
            }
            NavItem {
                text: qsTr("Duties")
                iconName: "checklist"
                count: 12
            }
        }
        Column {
            NavItem {
                text: qsTr("Home")
                iconName: "home"
                selected: true
                collapsed: true
            }
            NavItem {
                text: qsTr("People")
                iconName: "people"
                collapsed: true
            }
        }
    }
}
