import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// A copy of everything into one file, while people work; and the way back to one.
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
            description: qsTr("The backup is checked, then it takes the place of the present data, which is kept beside it. Nobody else may have this data open meanwhile.")
            enabled: page.viewModel.mayRestore

            FormField {
                Layout.maximumWidth: Theme.textColumnWidth
                visible: page.viewModel.foundFiles.length > 0
                label: qsTr("Backups found")

                Choice {
                    Layout.fillWidth: true
                    label: qsTr("Backups found")
                    model: page.viewModel.foundFiles
                    onActivated: index => restoreFile.text = page.viewModel.foundFiles[index]
                }
            }
            FormField {
                Layout.maximumWidth: Theme.textColumnWidth
                label: qsTr("File to restore")
                required: true
                errorText: page.viewModel.restoreProblem

                TextField {
                    id: restoreFile

                    Layout.fillWidth: true
                    label: qsTr("File to restore")
                }
            }
            FormField {
                Layout.maximumWidth: Theme.textColumnWidth
                label: qsTr("Passphrase of the backup")
                hint: qsTr("Only for an encrypted backup.")

                PasswordField {
                    id: restorePassphrase

                    Layout.fillWidth: true
                    label: qsTr("Passphrase of the backup")
                }
            }
            Button {
                Layout.topMargin: Theme.spaceS
                iconName: "restore"
                text: qsTr("Restore…")
                enabled: restoreFile.text.trim() !== "" && !page.viewModel.running
                onClicked: page.viewModel.restore(restoreFile.text, restorePassphrase.text)
            }
        }
    }
}
