import QtQuick
import Nuanyang.Ui

// The four phases of a page.
PageScaffold {
    title: qsTr("States of a page")
    breadcrumbs: [qsTr("People"), qsTr("Search")]
    actions: [
        Button {
            kind: Button.Kind.Primary
            text: qsTr("Add a person")
            iconName: "add"
        }
    ]

    Grid {
        id: grid

        anchors.fill: parent
        columns: 2
        spacing: Theme.spaceM

        Repeater {
            model: [PageScaffold.Phase.Loading, PageScaffold.Phase.Empty, PageScaffold.Phase.Failed]

            Rectangle {
                id: frame

                required property int modelData

                width: (grid.width - grid.spacing) / 2
                height: (grid.height - grid.spacing) / 2
                color: Theme.paper
                border.width: Theme.borderWidth
                border.color: Theme.border
                clip: true

                PageScaffold {
                    anchors.fill: parent
                    anchors.margins: Theme.borderWidth
                    phase: frame.modelData
                    busyText: qsTr("Reading 413 people…")
                    emptyTitle: qsTr("Nobody found")
                    emptyText: qsTr("No name, number or phone contains these characters.")
                    emptyActionText: qsTr("Add a person")
                    errorText: qsTr("The data file is on a disk that is full.")
                    errorHint: qsTr("Make room on the disk, then try again.")
                    errorCode: "data.disk.full"
                }
            }
        }
    }
}
