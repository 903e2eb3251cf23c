import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// The modules: what each is, how it is, and its switch.
PageScaffold {
    id: page

    required property ModulesOverview viewModel

    title: qsTr("Modules")
    subtitle: viewModel.summary

    ScrollArea {
        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            spacing: Theme.spaceM

            Banner {
                Layout.fillWidth: true
                visible: !page.viewModel.maySwitch
                tone: Theme.Info
                text: qsTr("Modules are switched by an administrator.")
            }
            Repeater {
                model: page.viewModel

                ModuleCard {
                    Layout.fillWidth: true
                    maySwitch: page.viewModel.maySwitch
                    onSwitchRequested: (row, wanted) => page.viewModel.requestSwitch(row, wanted)
                }
            }
        }
    }
}
