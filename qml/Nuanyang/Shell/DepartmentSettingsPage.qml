import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// Which modules a department uses.
ScrollArea {
    id: page

    required property DepartmentPage viewModel

    ColumnLayout {
        width: parent.width
        spacing: Theme.spaceXl

        SettingGroup {
            title: qsTr("Department profile")
            description: qsTr("An account that belongs to a department sees only the modules of its profile, and the mandatory ones.")

            Label {
                Layout.fillWidth: true
                text: page.viewModel.ownDepartment === "" ? qsTr("Your account belongs to no department: every module that is on is there.") : qsTr("Your account belongs to: %1").arg(page.viewModel.ownDepartment)
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: page.viewModel.known !== ""
                kind: Label.Kind.Muted
                text: qsTr("Departments with a profile: %1").arg(page.viewModel.known)
                wrapMode: Text.Wrap
            }
        }
        SettingGroup {
            visible: page.viewModel.mayEdit
            title: qsTr("Define a profile")

            FormField {
                Layout.maximumWidth: Theme.fieldWidth
                label: qsTr("Department")
                required: true

                TextField {
                    Layout.fillWidth: true
                    label: qsTr("Department")
                    text: page.viewModel.department
                    onTextEdited: page.viewModel.department = text
                }
            }
            Repeater {
                model: page.viewModel

                CheckBox {
                    required property int index
                    required property string title
                    required property bool mandatory
                    required property bool used

                    text: mandatory ? qsTr("%1 (always on)").arg(title) : title
                    checked: used
                    enabled: !mandatory
                    onToggled: page.viewModel.setUsed(index, checked)
                }
            }
            Button {
                Layout.topMargin: Theme.spaceM
                kind: Button.Kind.Primary
                text: qsTr("Save the profile")
                enabled: page.viewModel.ready
                busy: page.viewModel.busy
                onClicked: page.viewModel.store()
            }
        }
    }
}
