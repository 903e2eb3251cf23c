import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui

// The two ways to begin.
GridLayout {
    id: choice

    signal ownChosen
    signal sampleChosen

    columns: width > Theme.fieldWidth * 2 ? 2 : 1
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceL

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        iconName: "domain"
        title: qsTr("A new group")

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Enter the name of your group and its units, then register your people.")
            wrapMode: Text.Wrap
        }
        Button {
            Layout.fillWidth: true
            kind: Button.Kind.Primary
            focus: true
            text: qsTr("Set up a group")
            onClicked: choice.ownChosen()
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        iconName: "school"
        title: qsTr("The sample group")

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("A logistics group with invented people, to look around and to practise.")
            wrapMode: Text.Wrap
        }
        Button {
            Layout.fillWidth: true
            text: qsTr("Look around in the sample")
            onClicked: choice.sampleChosen()
        }
    }
}
