import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// A copy of everything into one file, while people work.
ScrollArea {
    id: page

    required property BackupPage viewModel

    ColumnLayout {
        width: parent.width
        spacing: Theme.spaceXl

        SettingGroup {
            title: qsTr("Make a backup")
            description: qsTr("The whole data goes into one file, is checked there, and others can work on meanwhile.")
            enabled: page.viewModel.mayCreate

            FormField {
                Layout.maximumWidth: Theme.textColumnWidth
                label: qsTr("File")
                required: true

                TextField {
                    id: file

                    Layout.fillWidth: true
                    label: qsTr("File")
                    text: page.viewModel.proposedFile
                }
            }
            FormField {
                Layout.maximumWidth: Theme.textColumnWidth
                label: qsTr("Passphrase")
                hint: qsTr("With a passphrase the file is encrypted. Without the passphrase nobody can read it again, not even we.")

                PasswordField {
                    id: passphrase

                    Layout.fillWidth: true
                    label: qsTr("Passphrase")
                }
            }
            RowLayout {
                Layout.topMargin: Theme.spaceS
                spacing: Theme.spaceM

                Button {
                    kind: Button.Kind.Primary
                    iconName: "backup"
                    text: qsTr("Make the backup")
                    busy: page.viewModel.running
                    enabled: file.text.trim() !== ""
                    onClicked: page.viewModel.create(file.text, passphrase.text)
                }
                Button {
                    visible: page.viewModel.running
                    text: qsTr("Cancel")
                    onClicked: page.viewModel.cancel()
                }
            }
            RunProgress {
                Layout.fillWidth: true
                run: page.viewModel.run
            }
            Banner {
                Layout.fillWidth: true
                visible: page.viewModel.doneText !== ""
                tone: Theme.Success
                text: page.viewModel.doneText
            }
            Banner {
                Layout.fillWidth: true
                visible: page.viewModel.errorText !== ""
                tone: Theme.Danger
                title: page.viewModel.errorText
                text: page.viewModel.errorHint
            }
        }
        SettingGroup {
            title: qsTr("Restore a backup")
            description: qsTr("Close Nuanyang on every computer that uses this data, then run:")

            Label {
                Layout.fillWidth: true
                text: "nuanyangctl --data " + page.viewModel.directory + " backup restore FILE"
                font.family: "monospace"
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
