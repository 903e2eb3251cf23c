import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// A new password, written twice.
Dialog {
    id: dialog

    required property AccountsPage viewModel
    property string account

    title: qsTr("Password for %1").arg(account)
    acceptText: qsTr("Set the password")
    acceptEnabled: first.text !== "" && first.text === second.text
    busy: viewModel.busy
    errorText: viewModel.errorText
    onAboutToShow: {
        first.clear();
        second.clear();
        viewModel.clearError();
    }
    onAccepted: viewModel.setPassword(account, first.text)

    FormField {
        label: qsTr("New password")
        hint: qsTr("Eight characters or more; a sentence is easy to remember.")

        PasswordField {
            id: first

            Layout.fillWidth: true
            label: qsTr("New password")
        }
    }
    FormField {
        label: qsTr("Once more")
        errorText: second.text !== "" && first.text !== second.text ? qsTr("The two are not the same.") : ""

        PasswordField {
            id: second

            Layout.fillWidth: true
            label: qsTr("Once more")
        }
    }
}
