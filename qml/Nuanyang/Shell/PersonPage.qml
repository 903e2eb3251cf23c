import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// One person, composed of the tabs of all modules that know something about them.
PageScaffold {
    id: page

    required property PersonView viewModel

    title: viewModel.name
    subtitle: viewModel.summary
    phase: viewModel.missing === "" ? PageScaffold.Phase.Ready : PageScaffold.Phase.Failed
    errorTitle: qsTr("This person cannot be shown")
    errorText: viewModel.missing
    errorHint: viewModel.missingHint
    onRetry: viewModel.load()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceM

        TabBar {
            Layout.fillWidth: true
            label: qsTr("What is known about %1").arg(page.viewModel.name)
            currentIndex: page.viewModel.currentTab
            onCurrentIndexChanged: page.viewModel.currentTab = currentIndex

            Repeater {
                model: page.viewModel

                Tab {
                    required property string title

                    text: title
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: page.viewModel

                HostedSlot {
                    required property int index
                    required property HostedView hosted

                    anchors.fill: parent
                    visible: index === page.viewModel.currentTab
                    enabled: visible
                    focus: visible
                    view: hosted
                }
            }
        }
    }
}
