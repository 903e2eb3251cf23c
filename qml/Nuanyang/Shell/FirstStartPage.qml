import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// An empty directory: set up a group of one's own, or look around in the sample group.
FocusScope {
    id: page

    required property FirstStart viewModel
    property bool own: false

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Welcome to Nuanyang")

    ScrollArea {
        anchors.fill: parent

        ColumnLayout {
            x: (parent.width - width) / 2
            width: Math.min(Theme.textColumnWidth, parent.width - Theme.spaceXl * 2)
            spacing: Theme.spaceL

            Icon {
                Layout.topMargin: Theme.spaceXxl
                Layout.alignment: Qt.AlignHCenter
                name: "wb_sunny"
                size: Theme.iconXl
                color: Theme.accentText
            }
            Label {
                Layout.alignment: Qt.AlignHCenter
                kind: Label.Kind.Title
                text: qsTr("Welcome to Nuanyang")
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                kind: Label.Kind.Muted
                text: qsTr("Nothing is registered here yet. How do you want to begin?")
                wrapMode: Text.Wrap
            }
            BeginningChoice {
                Layout.fillWidth: true
                visible: !page.own
                enabled: !page.viewModel.running
                onOwnChosen: page.own = true
                onSampleChosen: page.viewModel.foundSample()
            }
            Loader {
                Layout.fillWidth: true
                active: page.own
                visible: active
                sourceComponent: GroupForm {
                    viewModel: page.viewModel
                    onBackRequested: page.own = false
                }
            }
            RunProgress {
                Layout.fillWidth: true
                run: page.viewModel.run
            }
            Button {
                Layout.alignment: Qt.AlignHCenter
                visible: page.viewModel.running
                text: qsTr("Cancel")
                onClicked: page.viewModel.cancel()
            }
            Banner {
                Layout.fillWidth: true
                visible: page.viewModel.errorText !== ""
                tone: Theme.Danger
                title: page.viewModel.errorText
                text: page.viewModel.errorHint
            }
            Item {
                implicitHeight: Theme.spaceXxl
            }
        }
    }
}
