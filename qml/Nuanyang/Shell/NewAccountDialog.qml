import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// Somebody else may come in: name, role, unit, department, password.
Dialog {
    id: dialog

    required property AccountsPage viewModel
    readonly property bool needsUnit: viewModel.roleNeedsUnit(role.currentIndex)

    title: qsTr("New account")
    acceptText: qsTr("Add the account")
    acceptEnabled: name.text.trim() !== "" && role.currentIndex >= 0 && (!needsUnit || unit.currentIndex >= 0)
    busy: viewModel.busy
    errorText: viewModel.errorText
    onAboutToShow: viewModel.clearError()
    onAccepted: viewModel.add(name.text.trim(), role.currentIndex, unit.currentIndex, department.text, password.text)

    FormField {
        label: qsTr("Name")
        required: true

        TextField {
            id: name

            Layout.fillWidth: true
            label: qsTr("Name")
        }
    }
    FormField {
        label: qsTr("Role")
        required: true

        Choice {
            id: role

            Layout.fillWidth: true
            label: qsTr("Role")
            model: dialog.viewModel.roles
        }
    }
    FormField {
        label: qsTr("Unit")
        required: dialog.needsUnit
        hint: dialog.needsUnit ? qsTr("This role sees the people of its own unit only.") : ""

        Choice {
            id: unit

            Layout.fillWidth: true
            label: qsTr("Unit")
            model: dialog.viewModel.units
        }
    }
    FormField {
        label: qsTr("Department")

        TextField {
            id: department

            Layout.fillWidth: true
            label: qsTr("Department")
        }
    }
    FormField {
        label: qsTr("Password")
        hint: qsTr("May be set later.")

        PasswordField {
            id: password

            Layout.fillWidth: true
            label: qsTr("Password")
        }
    }
}
