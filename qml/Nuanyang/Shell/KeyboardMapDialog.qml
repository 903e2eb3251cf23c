import QtQuick
import QtQuick.Layouts
import Nuanyang.Ui
import Nuanyang.Shell

// F1: every shortcut that works now, made from the shortcuts themselves.
Dialog {
    id: map

    required property Shell shell

    title: qsTr("Keyboard map")
    acceptText: qsTr("Close")
    rejectText: ""
    implicitWidth: parent ? Math.min(Theme.textColumnWidth, parent.width - Theme.spaceXl * 2) : Theme.textColumnWidth
    Component.onCompleted: open()
    onClosed: shell.keyboardMapOpen = false

    Repeater {
        model: map.shell.shortcuts

        ColumnLayout {
            id: line

            required property string title
            required property string keys
            required property string section
            required property bool sectionStarts

            Layout.fillWidth: true
            Layout.rightMargin: Theme.scrollBarWidth + Theme.spaceXs
            visible: line.title !== ""
            spacing: Theme.spaceXs

            Label {
                Layout.topMargin: Theme.spaceS
                visible: line.sectionStarts
                kind: Label.Kind.Subheading
                text: line.section
            }
            RowLayout {
                Layout.fillWidth: true
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: %2").arg(line.title).arg(line.keys)

                Label {
                    Layout.fillWidth: true
                    text: line.title
                    elide: Text.ElideRight
                }
                Badge {
                    text: line.keys
                }
            }
        }
    }
}
