import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// The first page: the cards of the modules, side by side as they fit.
PageScaffold {
    id: page

    required property Dashboard viewModel

    title: viewModel.greeting
    subtitle: viewModel.day
    phase: viewModel.count > 0 ? PageScaffold.Phase.Ready : PageScaffold.Phase.Empty
    emptyIcon: "extension"
    emptyTitle: qsTr("No module shows anything here")
    emptyText: qsTr("Switch modules on to see their figures and tasks.")

    ScrollArea {
        anchors.fill: parent

        GridLayout {
            id: grid

            readonly property int cell: Theme.tileWidth

            width: parent.width
            columns: Math.max(1, Math.min(4, Math.floor((width + columnSpacing) / (cell + columnSpacing))))
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceL

            Repeater {
                model: page.viewModel

                HostedSlot {
                    required property HostedView hosted
                    required property int span

                    view: hosted
                    Layout.fillWidth: true
                    Layout.preferredWidth: grid.cell * Layout.columnSpan
                    Layout.fillHeight: true
                    Layout.columnSpan: span === 0 ? grid.columns : Math.min(span, grid.columns)
                }
            }
        }
    }
}
