import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// Who may come in, the own password, and when an idle window locks.
ScrollArea {
    id: page

    required property AccountsPage viewModel

    function askPassword(account: string) {
        passwordDialog.account = account;
        passwordDialog.open();
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.spaceXl

        SettingGroup {
            title: qsTr("Your password")
            description: page.viewModel.anyPassword ? qsTr("Everybody who opens Nuanyang signs in.") : qsTr("No account has a password yet: whoever sits at this computer may do everything.")

            Button {
                text: qsTr("Set your password…")
                iconName: "key"
                onClicked: page.askPassword(page.viewModel.ownName)
            }
        }
        SettingGroup {
            visible: page.viewModel.mayEdit
            title: qsTr("Lock when idle")

            Choice {
                label: qsTr("Lock when idle")
                model: page.viewModel.lockChoices
                currentIndex: page.viewModel.lockChoice
                onActivated: index => page.viewModel.setLockChoice(index)
            }
        }
        SettingGroup {
            visible: page.viewModel.mayView
            title: qsTr("Accounts")

            Repeater {
                model: page.viewModel

                AccountRow {
                    Layout.fillWidth: true
                    mayEdit: page.viewModel.mayEdit && !page.viewModel.busy
                    onPasswordRequested: account => page.askPassword(account)
                    onSwitchRequested: (row, wanted) => page.viewModel.setEnabled(row, wanted)
                }
            }
            Button {
                Layout.topMargin: Theme.spaceS
                visible: page.viewModel.mayEdit
                text: qsTr("New account…")
                iconName: "person_add"
                onClicked: accountDialog.open()
            }
        }
    }

    OnDemand {
        id: passwordDialog

        property string account

        sourceComponent: PasswordDialog {
            viewModel: page.viewModel
            account: passwordDialog.account
        }
    }
    OnDemand {
        id: accountDialog

        sourceComponent: NewAccountDialog {
            viewModel: page.viewModel
        }
    }
}
