import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// The settings: their sections at the side, the chosen one beside them.
PageScaffold {
    id: page

    required property SettingsIndex viewModel

    title: qsTr("Settings")

    RowLayout {
        anchors.fill: parent
        spacing: Theme.spaceXl

        ScrollArea {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.navigationWidth
            gutter: 0

            Column {
                width: parent.width
                spacing: Theme.spaceXxs
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Sections of the settings")

                Repeater {
                    model: page.viewModel

                    NavItem {
                        required property int index
                        required property string title
                        required property string sectionIcon

                        width: parent.width
                        text: title
                        iconName: sectionIcon
                        selected: index === page.viewModel.current
                        onClicked: page.viewModel.current = index
                    }
                }
            }
        }
        HostedSlot {
            Layout.fillWidth: true
            Layout.fillHeight: true
            view: page.viewModel.view
        }
    }
}
