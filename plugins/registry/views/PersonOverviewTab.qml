import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Registry

// What is known about a person today, in sections; numbers are masked until somebody says why.
FocusScope {
    id: tab

    required property PersonSheet viewModel

    ScrollArea {
        anchors.fill: parent
        visible: tab.viewModel.loaded
        focus: true

        ColumnLayout {
            width: parent ? parent.width : 0
            spacing: Theme.spaceL

            Row {
                visible: tab.viewModel.mayEdit
                spacing: Theme.spaceS

                Button {
                    iconName: "edit"
                    text: qsTr("Edit")
                    onClicked: tab.viewModel.edit()
                }
                Button {
                    kind: Button.Kind.Quiet
                    text: qsTr("Void the record…")
                    onClicked: tab.viewModel.voidRecord()
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: tab.viewModel.notice !== ""
                tone: Theme.Warning
                text: tab.viewModel.notice
            }
            Repeater {
                model: tab.viewModel.sections

                PersonSheetSection {
                    required property SheetSection modelData

                    Layout.fillWidth: true
                    section: modelData
                    onRevealWanted: tab.viewModel.reveal()
                }
            }
        }
    }
    ErrorState {
        anchors.fill: parent
        visible: tab.viewModel.problem !== ""
        title: tab.viewModel.problem
        text: tab.viewModel.problemHint
        onRetry: tab.viewModel.load()
    }
    PersonFormHolder {
        form: tab.viewModel.form
    }
}
