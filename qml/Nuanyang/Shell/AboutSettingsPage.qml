import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// What this program is and where its data lies.
ScrollArea {
    id: page

    required property AboutPage viewModel

    ColumnLayout {
        width: parent.width
        spacing: Theme.spaceXl

        SettingGroup {
            title: qsTr("Nuanyang")
            description: qsTr("The desktop platform for the people who look after retired staff.")

            Label {
                text: qsTr("Version %1").arg(page.viewModel.version)
            }
            Label {
                text: qsTr("Licence: Apache 2.0")
            }
            Label {
                Layout.fillWidth: true
                kind: Label.Kind.Muted
                text: qsTr("Made with Qt %1 (LGPL), SQLite, ICU, libsodium and the Material icons (Apache 2.0).").arg(page.viewModel.qtVersion)
                wrapMode: Text.Wrap
            }
        }
        SettingGroup {
            title: qsTr("This data")

            Label {
                Layout.fillWidth: true
                text: qsTr("Folder: %1").arg(page.viewModel.directory)
                wrapMode: Text.WrapAnywhere
            }
            Label {
                text: qsTr("Account: %1").arg(page.viewModel.account)
            }
        }
    }
}
