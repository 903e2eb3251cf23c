import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Registry

// How many are on duty, how many are retired, and one by the other.
Card {
    id: card

    required property HeadcountCardView viewModel

    title: qsTr("Headcount")
    iconName: "groups"

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(3, Math.floor(card.width / Theme.tileWidth)))
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS

        StatTile {
            Layout.fillWidth: true
            label: qsTr("Retired, living")
            value: card.viewModel.retired
            unit: qsTr("people")
            onClicked: card.viewModel.openPeople()
        }
        StatTile {
            Layout.fillWidth: true
            label: qsTr("On duty")
            value: card.viewModel.onDuty
            unit: qsTr("people")
            onClicked: card.viewModel.openUnits()
        }
        StatTile {
            Layout.fillWidth: true
            interactive: false
            label: qsTr("Retired by on duty")
            value: card.viewModel.ratio
        }
    }
    Label {
        Layout.fillWidth: true
        visible: card.viewModel.problem !== ""
        color: Theme.dangerText
        text: card.viewModel.problem
        wrapMode: Text.Wrap
    }
    Item {
        Layout.fillHeight: true
    }
}
