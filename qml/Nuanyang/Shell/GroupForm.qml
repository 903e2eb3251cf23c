import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// The name of the group and its units with the people on duty.
Card {
    id: form

    required property FirstStart viewModel

    signal backRequested

    title: qsTr("Your group")
    iconName: "domain"

    FormField {
        label: qsTr("Name of the group")
        required: true

        TextField {
            Layout.fillWidth: true
            focus: true
            label: qsTr("Name of the group")
            placeholderText: qsTr("For example: Logistics Group")
            text: form.viewModel.groupName
            onTextEdited: form.viewModel.groupName = text
            Component.onCompleted: forceActiveFocus()
        }
    }
    Label {
        Layout.topMargin: Theme.spaceM
        kind: Label.Kind.Subheading
        text: qsTr("Units")
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Kind.Muted
        text: qsTr("Centres, schools, canteens: one line each, with the number of people on duty. More can be added at any time.")
        wrapMode: Text.Wrap
    }
    Repeater {
        model: form.viewModel

        UnitLine {
            Layout.fillWidth: true
            viewModel: form.viewModel
        }
    }
    Button {
        kind: Button.Kind.Quiet
        iconName: "add"
        text: qsTr("Another unit")
        onClicked: form.viewModel.addUnit()
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        spacing: Theme.spaceM

        Button {
            text: qsTr("Back")
            enabled: !form.viewModel.running
            onClicked: form.backRequested()
        }
        Item {
            Layout.fillWidth: true
        }
        Button {
            kind: Button.Kind.Primary
            text: qsTr("Set up the group")
            enabled: form.viewModel.ready
            busy: form.viewModel.running
            onClicked: form.viewModel.foundGroup()
        }
    }
}
